import type { Severity } from "../engine/finding.js";
import type { Diagnostic, Report } from "./check.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** The report as workflow commands of GitHub Actions, one a line. */
export function githubReport(report: Report): string {
  const findings = report.files.flatMap((file) => file.diagnostics.map(annotation));
  const faults = report.files.flatMap(({ file, fault }) =>
    fault === undefined ? [] : [`::error file=${property(file)}::${data(fault)}\n`],
  );
  return [...findings, ...faults].join("");
}

function annotation({ file, line, column, endLine, endColumn, severity, code, message }: Diagnostic): string {
  // The command takes an inclusive end column, and columns only where the finding stays on one line.
  const columns = line === endLine ? `,col=${column},endColumn=${Math.max(column, endColumn - 1)}` : "";
  return `::${commands[severity]} file=${property(file)},line=${line},endLine=${endLine}${columns},title=${property(code)}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
