import type { Analysed, Engine } from "../engine/engine.js";
import type { RuleMeta } from "../engine/rule.js";
import { LineIndex } from "../text/lines.js";
import type { Source } from "../text/source.js";
import { type CheckOptions, checkSource, type Diagnostic, type FileReport } from "./check.js";
import { type Mapped, mapped } from "./map.js";

/** What is said of a wall that has become weaker; no rule finds it, as it takes two versions of a file to see it. */
export const weakerIsolation: RuleMeta = {
  id: "kubernetes/weaker-isolation",
  severity: "warning",
  summary: "Something between a container and the host is weaker than it was.",
  source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
};

/** What is worse in a file than in an earlier version of it: findings that are new, and walls that are weaker. All of a new file is new. */
export function worse(engine: Engine, now: Source, before: string | undefined, options: CheckOptions): FileReport {
  const report = checkSource(engine, now, options);
  if (before === undefined || report.fault !== undefined) return report;
  const earlier = { ...now, text: before };
  const old = checkSource(engine, earlier, { ...options, found: undefined });
  const weaker = weakened(engine.analyse(now, options.settings, options), engine.analyse(earlier, options.settings, options));
  const found = [...added(report.diagnostics, old.diagnostics), ...weaker.map((wall) => ({ ...wall, file: now.name }))];
  return { ...report, diagnostics: found.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** The findings that are not among the earlier ones; where they stand does not matter, as lines move. */
function added(now: readonly Diagnostic[], before: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, number>();
  for (const diagnostic of before) known.set(nameOf(diagnostic), (known.get(nameOf(diagnostic)) ?? 0) + 1);
  return now.filter((diagnostic) => {
    const left = known.get(nameOf(diagnostic)) ?? 0;
    known.set(nameOf(diagnostic), left - 1);
    return left <= 0;
  });
}

function nameOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

const strength = { apart: 2, partly: 1, shared: 0 } as const;

function weakened(now: Analysed | undefined, before: Analysed | undefined): readonly Omit<Diagnostic, "file">[] {
  if (now === undefined || before === undefined) return [];
  const old = new Map(mapped(before).map((entry) => [entry.workload, entry]));
  const lines = new LineIndex(now.source.text);
  return mapped(now).flatMap((entry) => {
    const earlier = old.get(entry.workload);
    return earlier === undefined ? [] : weakerWalls(entry, earlier, now.recognition.kind, lines);
  });
}

function weakerWalls(now: Mapped, before: Mapped, kind: string, lines: LineIndex): readonly Omit<Diagnostic, "file">[] {
  return now.walls.flatMap((wall) => {
    const earlier = before.walls.find(({ name }) => name === wall.name);
    if (earlier === undefined || strength[wall.state] >= strength[earlier.state]) return [];
    const [line = now.line] = wall.lines;
    const end = lines.positionAt(lines.offsetAt({ line, character: 0 }) - 1).character;
    return {
      line,
      column: 1,
      endLine: line,
      endColumn: Math.max(1, end + 1),
      severity: "warning" as const,
      code: weakerIsolation.id,
      message: `${now.workload}: ${wall.name}: was ${earlier.text}; is ${wall.text}`,
      kind,
      equivalents: [],
      source: weakerIsolation.source,
      fix: false,
    };
  });
}
