import type { Diagnostic, FileReport, Report } from "./check.js";

/** The report as JUnit XML: a test case per file, failed where something is an error; the other findings stand as its output. */
export function junitReport(report: Report): string {
  const files = report.files.filter(({ kind, fault }) => kind !== undefined || fault !== undefined);
  const failures = files.filter((file) => errorsOf(file).length > 0).length;
  const faults = files.filter(({ fault }) => fault !== undefined).length;
  const cases = files.map(testCase).join("");
  const counts = `tests="${files.length}" failures="${failures}" errors="${faults}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n<testsuite name="bulkhead" ${counts}>\n${cases}</testsuite>\n</testsuites>\n`;
}

function testCase(file: FileReport): string {
  const errors = errorsOf(file);
  const others = file.diagnostics.filter((diagnostic) => !errors.includes(diagnostic));
  const parts = [
    ...errors.map(
      (diagnostic) => `<failure type="${xml(diagnostic.code)}" message="${xml(diagnostic.message)}">${xml(line(diagnostic))}</failure>\n`,
    ),
    ...(file.fault === undefined ? [] : [`<error message="${xml(file.fault)}"/>\n`]),
    ...(others.length === 0 ? [] : [`<system-out>${xml(others.map(line).join("\n"))}</system-out>\n`]),
  ];
  return `<testcase classname="${xml(file.kind ?? "bulkhead")}" name="${xml(file.file)}">\n${parts.join("")}</testcase>\n`;
}

function errorsOf({ diagnostics }: FileReport): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

function line({ file, line: at, column, severity, message, code }: Diagnostic): string {
  return `${file}:${at}:${column} ${severity} ${message} (${code})`;
}

/** Escapes for text and attributes; characters that XML 1.0 cannot hold become U+FFFD. */
function xml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };
  return text
    .replace(/[&<>"\n]/gu, (character) => entities[character] ?? character)
    .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, "\uFFFD");
}
