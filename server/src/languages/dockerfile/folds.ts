import type { Fold } from "../../text/link.js";
import type { Range } from "../../text/range.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** Stages, instructions of several lines with their here-documents, and blocks of comments. */
export function folds({ text, stages, instructions }: DockerfileTree): readonly Fold[] {
  const parts = [
    ...stages.map(({ from, instructions: rest }) => ({ start: from.range.start, end: rest.at(-1)?.range.end ?? from.range.end })),
    ...instructions.map(({ range }) => range),
  ].filter((range) => spansLines(text, range));
  return [...parts.map((range): Fold => ({ range, kind: "part" })), ...commentBlocks(text)];
}

function spansLines(text: string, { start, end }: Range): boolean {
  const feed = text.indexOf("\n", start);
  return feed >= 0 && feed < end;
}

/** Two or more comment lines in a row. */
function commentBlocks(text: string): readonly Fold[] {
  return [...text.matchAll(/^[ \t]*#[^\n]*(?:\n[ \t]*#[^\n]*)+/gmu)].map(
    ({ 0: block, index }): Fold => ({ range: { start: index, end: index + block.length }, kind: "comment" }),
  );
}
