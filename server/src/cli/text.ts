import type { Diagnostic, FileReport, Report } from "./check.js";

/** The report for people: findings by file, then one line that counts. `colour` adds ANSI sequences. */
export function textReport(report: Report, colour: boolean): string {
  const paint = colour ? painted : plain;
  const blocks = report.files.filter(hasNews).map((file) => fileBlock(file, paint));
  return `${blocks.join("")}${summary(report)}\n`;
}

type Paint = (style: keyof typeof codes, text: string) => string;

const codes = { error: 31, warning: 33, information: 36, hint: 90, file: 1, faint: 90 } as const;
const painted: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
const plain: Paint = (_style, text) => text;

function hasNews(file: FileReport): boolean {
  return file.diagnostics.length > 0 || file.fault !== undefined;
}

function fileBlock(file: FileReport, paint: Paint): string {
  const width = Math.max(0, ...file.diagnostics.map((diagnostic) => place(diagnostic).length));
  const lines = file.diagnostics.map((diagnostic) => {
    const { severity, message, code, versions } = diagnostic;
    const where = place(diagnostic).padStart(width);
    const inVersions = versions === undefined ? "" : ` [in ${versions.join(", ")}]`;
    return `  ${where}  ${paint(severity, severity.padEnd(11))}  ${message}${inVersions}  ${paint("faint", code)}\n`;
  });
  if (file.fault !== undefined) lines.push(`  ${paint("error", "fault")}  ${file.fault}\n`);
  return `${paint("file", file.file)}\n${lines.join("")}\n`;
}

function place({ line, column }: Diagnostic): string {
  return `${line}:${column}`;
}

function summary(report: Report): string {
  const ours = report.files.filter(({ kind }) => kind !== undefined);
  const all = ours.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: string): number => all.filter((diagnostic) => diagnostic.severity === severity).length;
  const left = ours.filter(({ notChecked }) => notChecked.length > 0).length;
  const parts = [
    `${plural(ours.length, "file")} checked`,
    `${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}`,
    ...(count("information") + count("hint") > 0 ? [plural(count("information") + count("hint"), "remark")] : []),
    ...(left > 0 ? [`${plural(left, "file")} not judged or only in part`] : []),
    ...(report.files.length > ours.length ? [`${plural(report.files.length - ours.length, "file")} not ours`] : []),
  ];
  return parts.join("; ");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
