import type { Report } from "./check.js";

/** The report as one JSON object with the contract's keys. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify({
    version: 1,
    tool: { name: "bulkhead", version: report.version, data: report.data },
    files: report.files.length,
    diagnostics: report.files.flatMap(({ diagnostics }) => diagnostics),
    notChecked: report.files.flatMap(({ notChecked }) => notChecked),
    faults: report.files.flatMap(({ file, fault }) => (fault === undefined ? [] : [{ file, message: fault }])),
  })}\n`;
}
