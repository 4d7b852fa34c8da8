import { type Diagnostic, DiagnosticSeverity, type Range as LspRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Severity } from "../engine/finding.js";
import type { Tongue } from "../engine/tongue.js";
import type { Range } from "../text/range.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as the protocol wants them; the code links to the rule's primary source. `isOurs`: for our own client. */
export function toDiagnostics(document: TextDocument, findings: readonly Finding[], tongue: Tongue, isOurs = false): Diagnostic[] {
  return findings.map((finding) => ({
    range: toRange(document, finding.range),
    severity: severities[finding.severity],
    source: "bulkhead",
    code: finding.rule,
    ...(/^https?:/u.test(finding.source) && { codeDescription: { href: finding.source } }),
    message: tongue.message(finding.message),
    // Names by which our client finds the same problem among those of other extensions.
    ...(isOurs && finding.equivalents !== undefined && finding.equivalents.length > 0 && { data: finding.equivalents }),
  }));
}

/** A range of the file as lines and characters. */
export function toRange(document: TextDocument, range: Range): LspRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}
