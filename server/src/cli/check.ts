import { type Analysed, type Engine, findingsOf, notCheckedOf, type Recognized } from "../engine/engine.js";
import type { Finding, Severity } from "../engine/finding.js";
import type { Declaration } from "../engine/rule.js";
import type { Settings } from "../engine/settings.js";
import { LineIndex } from "../text/lines.js";
import { dottedPath, jsonPointer } from "../text/path.js";
import type { Source } from "../text/source.js";

/** One finding as the command line's contract has it: lines and columns 1-based, columns in UTF-16 units, the end exclusive. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly kind: string;
  readonly path?: string;
  readonly pointer?: string;
  readonly equivalents: readonly string[];
  readonly versions?: readonly string[];
  readonly source: string;
  readonly fix: boolean;
}

export interface NotChecked {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What was found in one file; plain data, so that worker threads can hand it over. */
export interface FileReport {
  readonly file: string;
  /** Undefined where the file is none of ours. */
  readonly kind: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly notChecked: readonly NotChecked[];
  /** An internal fault, where one stopped the check of this file. */
  readonly fault?: string;
}

/** A whole run. */
export interface Report {
  readonly version: string;
  readonly data: Readonly<Record<string, string>>;
  readonly files: readonly FileReport[];
}

export interface CheckOptions {
  readonly kind?: string | undefined;
  readonly settings: Settings;
  /** What other sources declare. */
  readonly declarations?: readonly Declaration[] | undefined;
  /** What `recognize` said of this very source, where the caller has asked already. */
  readonly found?: Recognized | undefined;
}

/** Checks one source. Never throws: a fault of ours is reported as such. */
export function checkSource(engine: Engine, source: Source, options: CheckOptions): FileReport {
  const file = source.name;
  try {
    const analysed = engine.analyse(source, options.settings, options);
    if (analysed === undefined) return { file, kind: undefined, diagnostics: [], notChecked: [] };
    return reportOf(file, analysed);
  } catch (error) {
    const fault = error instanceof Error ? `${error.message} (${error.stack?.split("\n")[1]?.trim() ?? "no stack"})` : String(error);
    return { file, kind: undefined, diagnostics: [], notChecked: [], fault };
  }
}

function reportOf(file: string, analysed: Analysed): FileReport {
  const lines = new LineIndex(analysed.source.text);
  return {
    file,
    kind: analysed.recognition.kind,
    diagnostics: findingsOf(analysed).map((finding) => diagnosticOf(file, lines, finding)),
    notChecked: notCheckedOf(analysed).map(({ range, reason }) => ({ file, line: lines.positionAt(range.start).line + 1, reason })),
  };
}

function diagnosticOf(file: string, lines: LineIndex, finding: Finding): Diagnostic {
  const start = lines.positionAt(finding.range.start);
  const end = lines.positionAt(finding.range.end);
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    severity: finding.severity,
    code: finding.rule,
    message: finding.message,
    kind: finding.kind,
    ...(finding.path && { path: dottedPath(finding.path), pointer: jsonPointer(finding.path) }),
    equivalents: [...new Set(finding.equivalents ?? [])],
    ...(finding.versions && { versions: finding.versions }),
    source: finding.source,
    fix: (finding.fixes?.length ?? 0) > 0,
  };
}

/** The newest version known of each target, for the report's head. */
export function dataVersions(engine: Engine): Record<string, string> {
  const versions: Record<string, string> = {};
  for (const { targets } of engine.languages) {
    for (const [name, known] of Object.entries(targets)) versions[name] = known.at(-1) ?? "unknown";
  }
  return versions;
}

const order: readonly Severity[] = ["error", "warning", "information", "hint"];

/** 0 nothing at or above `failOn`, 1 findings, 2 a fault of ours. */
export function exitCode(report: Report, failOn: Severity | "never"): number {
  if (report.files.some(({ fault }) => fault !== undefined)) return 2;
  if (failOn === "never") return 0;
  const limit = order.indexOf(failOn);
  return report.files.some(({ diagnostics }) => diagnostics.some(({ severity }) => order.indexOf(severity) <= limit)) ? 1 : 0;
}
