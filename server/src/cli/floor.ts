import { type Analysed, findingsOf } from "../engine/engine.js";
import type { Finding } from "../engine/finding.js";
import type { Language } from "../engine/language.js";
import { LineIndex } from "../text/lines.js";

/** The lowest and the highest version of a target that every file needs; absent where there is none in which all can be used. */
export interface Floor {
  readonly target: string;
  readonly lowest?: string | undefined;
  readonly highest?: string | undefined;
  /** What stands against the version below the lowest, and against the one above the highest; of a target that no version suits, against each. */
  readonly decidedBy: readonly Decider[];
}

/** A line that a version does not take. */
export interface Decider {
  readonly version: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** Rules that tell of something newer than the target, milder than as an error. */
const newer: ReadonlySet<string> = new Set(["dockerfile/not-in-frontend", "oci/newer-member"]);

/** Collects, file by file, which versions of each target stand against something. Files are judged for all versions at once. */
export class Floors {
  private readonly targets = new Map<string, { readonly versions: readonly string[]; readonly against: Map<string, Decider> }>();

  /** `analysed` must have been judged for every version of the target `target` of its language. */
  add(file: string, target: string, analysed: Analysed): void {
    const versions = analysed.language.targets[target] ?? [];
    const known = this.targets.get(target) ?? { versions, against: new Map<string, Decider>() };
    this.targets.set(target, known);
    const lines = new LineIndex(analysed.source.text);
    for (const finding of findingsOf(analysed)) {
      for (const version of excluded(finding, versions)) {
        const { line, character } = lines.positionAt(finding.range.start);
        const decider = { version, file, line: line + 1, column: character + 1, rule: finding.rule, message: finding.message };
        if (!known.against.has(version)) known.against.set(version, decider);
      }
    }
  }

  /** One entry for each target that some file has. */
  result(): readonly Floor[] {
    return [...this.targets].map(([target, { versions, against }]) => {
      const suited = versions.filter((version) => !against.has(version));
      const [lowest] = suited;
      const highest = suited.at(-1);
      if (lowest === undefined || highest === undefined)
        return { target, decidedBy: versions.flatMap((version) => against.get(version) ?? []) };
      const beside = [versions[versions.indexOf(lowest) - 1], versions[versions.indexOf(highest) + 1]];
      const decidedBy = beside.flatMap((version) => (version === undefined ? [] : (against.get(version) ?? [])));
      return { target, lowest, highest, decidedBy };
    });
  }
}

/** The versions that do not take what is found, where others do. */
function excluded({ versions, severity, rule }: Finding, all: readonly string[]): readonly string[] {
  return (severity === "error" || newer.has(rule)) && versions !== undefined && versions.length < all.length ? versions : [];
}

/** The targets that count for documents of a kind. */
export function floorTargets({ targets, targetsOf }: Language, kind: string): readonly string[] {
  return targetsOf?.(kind) ?? Object.keys(targets);
}

/** For a terminal: a block for each target. */
export function floorText(floors: readonly Floor[]): string {
  return floors.map((floor) => [heading(floor), ...spans(floor).map((span) => `  ${because(span)}`), ""].join("\n")).join("");
}

function heading({ target, lowest, highest }: Floor): string {
  if (lowest === undefined) return `${target}: no version takes all files`;
  return lowest === highest ? `${target} ${lowest}` : `${target} ${lowest} to ${highest}`;
}

/** Versions in a row against which the same thing stands: a row there is only where no version is left between. */
interface Span {
  readonly first: Decider;
  last: Decider;
}

function spans({ lowest, decidedBy }: Floor): readonly Span[] {
  const found: Span[] = [];
  for (const decider of decidedBy) {
    const span = lowest === undefined ? found.at(-1) : undefined;
    if (span !== undefined && placeOf(span.last) === placeOf(decider)) span.last = decider;
    else found.push({ first: decider, last: decider });
  }
  return found;
}

function placeOf({ file, line, column, rule }: Decider): string {
  return `${file}:${line}:${column}  ${rule}`;
}

function because({ first, last }: Span): string {
  const versions = first === last ? first.version : `${first.version} to ${last.version}`;
  return `not ${versions}: ${first.file}:${first.line}:${first.column}  ${last.message}  ${first.rule}`;
}
