import type { Finding } from "../../server/src/engine/finding.js";

/** `#    ^^^^ warning kubernetes/host-path`. Carets right after `#` or `//` count that mark in, so that column 0 can be reached. */
const annotation = /^\s*(#|\/\/)(\s*)(\^+)\s+(\w+) (\S+)\s*$/u;

export interface Fixture {
  /** What the engine sees: the fixture without its annotation lines and without the `$0` cursor. */
  readonly text: string;
  /** Offset of `$0` in `text`; undefined where the fixture has no cursor. */
  readonly cursor: number | undefined;
  /** What the annotation lines claim, in text order. */
  readonly expected: readonly string[];
}

/** Reads a fixture. An annotation speaks about the nearest line above that is not an annotation itself. */
export function readFixture(source: string): Fixture {
  const kept: string[] = [];
  const expected: string[] = [];
  for (const line of source.split("\n")) {
    const match = annotation.exec(line);
    if (!match) {
      kept.push(line);
      continue;
    }
    const [, mark = "", gap = "", carets = "", severity = "", rule = ""] = match;
    const start = gap === "" ? line.indexOf(mark) : line.indexOf("^");
    expected.push(describe(kept.length, start, line.indexOf("^") + carets.length, severity, rule));
  }
  const marked = kept.join("\n");
  const cursor = marked.indexOf("$0");
  return { text: marked.replace("$0", ""), cursor: cursor < 0 ? undefined : cursor, expected };
}

/** Writes findings as `readFixture` writes annotations, so that a failed test shows a readable difference. */
export function showFindings(text: string, findings: readonly Pick<Finding, "range" | "severity" | "rule">[]): string[] {
  return findings.map(({ range, severity, rule }) => {
    const line = text.slice(0, range.start).split("\n").length;
    const lineStart = text.lastIndexOf("\n", range.start - 1) + 1;
    return describe(line, range.start - lineStart, range.end - lineStart, severity, rule);
  });
}

function describe(line: number, start: number, end: number, severity: string, rule: string): string {
  return `${line}:${start}-${end} ${severity} ${rule}`;
}
