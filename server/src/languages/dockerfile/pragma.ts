import { lineStart } from "../../text/lines.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";

/**
 * Whether comments in the file switch a rule of hadolint's off at an instruction: `# hadolint ignore=DL3008` in the line above,
 * `# hadolint stage ignore=…` up to the next FROM, `# hadolint global ignore=…` anywhere.
 * https://github.com/hadolint/hadolint#inline-ignores
 */
export function isIgnored(tree: DockerfileTree, code: string, { range }: Instruction): boolean {
  const pragmas = pragmasOf(tree);
  if (pragmas === undefined) return false;
  if (pragmas.global.has(code)) return true;
  return (
    pragmas.line.get(range.start)?.has(code) === true || pragmas.stage.findLast(({ from }) => from < range.start)?.codes.has(code) === true
  );
}

/** The comments that switch rules off for the line below: what a rule against them looks for. */
export function ignoresAbove(tree: DockerfileTree): readonly { readonly start: number; readonly end: number }[] {
  return pragmasOf(tree)?.comments ?? [];
}

interface Pragmas {
  readonly global: Set<string>;
  /** By the start of the instruction below. */
  readonly line: Map<number, ReadonlySet<string>>;
  /** What holds from an offset on, in text order. */
  readonly stage: { readonly from: number; readonly codes: ReadonlySet<string> }[];
  readonly comments: { readonly start: number; readonly end: number }[];
}

/** Null where a file has none: asked of every finding, so that even a look through the text must be made once. */
const known = new WeakMap<DockerfileTree, Pragmas | null>();

function pragmasOf(tree: DockerfileTree): Pragmas | undefined {
  let pragmas = known.get(tree);
  if (pragmas === undefined) {
    pragmas = tree.text.includes("hadolint") ? readPragmas(tree) : null;
    known.set(tree, pragmas);
  }
  return pragmas ?? undefined;
}

function readPragmas({ text, instructions }: DockerfileTree): Pragmas {
  const pragmas: Pragmas = { global: new Set(), line: new Map(), stage: [], comments: [] };
  let from = 0;
  for (const instruction of instructions) {
    readComments(text, from, instruction.range.start, pragmas);
    if (instruction.name === "FROM" && pragmas.stage.at(-1)?.from !== lineStart(text, instruction.range.start))
      pragmas.stage.push({ from: instruction.range.start, codes: new Set() });
    from = instruction.range.end;
  }
  readComments(text, from, text.length, pragmas);
  return pragmas;
}

/** Reads the comment lines between two instructions. */
function readComments(text: string, start: number, end: number, { global, line, stage, comments }: Pragmas): void {
  for (let at = start; at < end; ) {
    const feed = text.indexOf("\n", at);
    const stop = feed < 0 || feed > end ? end : feed;
    const match = pragma.exec(text.slice(at, stop).trimEnd());
    const codes = new Set(match?.[2]?.split(",").map((code) => code.split("#", 1)[0]?.trim() ?? ""));
    const next = stop + 1;
    if (match !== null) {
      if (match[1] === "global") for (const code of codes) global.add(code);
      else if (match[1] === "stage") stage.push({ from: next, codes });
      else {
        line.set(contentAt(text, next), codes);
        comments.push({ start: at + (match[0].length - match[0].trimStart().length), end: stop });
      }
    }
    at = next;
  }
}

function contentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

const pragma = /^[ \t]*#[ \t]*hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*((?:DL|SC)\d.*)$/u;
