import type { Severity } from "../engine/finding.js";
import type { RuleMeta } from "../engine/rule.js";
import type { Diagnostic, Report } from "./check.js";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** The report as SARIF 2.1.0, one run. `metas` describe the rules; only those that found something are listed. */
export function sarifReport(report: Report, metas: readonly RuleMeta[]): string {
  const diagnostics = report.files.flatMap((file) => file.diagnostics);
  const used = new Set(diagnostics.map(({ code }) => code));
  const rules = metas.filter(({ id }) => used.has(id));
  const index = new Map(rules.map(({ id }, position) => [id as string, position]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Bulkhead", semanticVersion: report.version, rules: rules.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.files.every(({ fault }) => fault === undefined),
            toolExecutionNotifications: report.files.flatMap(({ file, fault }) =>
              fault === undefined ? [] : [{ level: "error", message: { text: `${file}: ${fault}` } }],
            ),
          },
        ],
        results: diagnostics.map((diagnostic) => result(diagnostic, index.get(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function descriptor({ id, summary, source, severity }: RuleMeta): unknown {
  return {
    id,
    shortDescription: { text: summary },
    ...(/^https?:/u.test(source) && { helpUri: source }),
    ...(severity !== "off" && { defaultConfiguration: { level: levels[severity] } }),
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number | undefined): unknown {
  const { line, column, endLine, endColumn } = diagnostic;
  return {
    ruleId: diagnostic.code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(diagnostic.file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(diagnostic.path !== undefined && diagnostic.path !== "" && { logicalLocations: [{ fullyQualifiedName: diagnostic.path }] }),
      },
    ],
  };
}

/** A path as a relative or absolute URI reference. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
