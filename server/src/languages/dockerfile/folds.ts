import { commentBlocks, regions, spansLines } from "../../text/folds.js";
import type { Fold } from "../../text/link.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** Stages, instructions of several lines with their here-documents, blocks of comments, and regions. */
export function folds({ text, stages, instructions }: DockerfileTree): readonly Fold[] {
  const parts = [
    ...stages.map(({ from, instructions: rest }) => ({ start: from.range.start, end: rest.at(-1)?.range.end ?? from.range.end })),
    ...instructions.map(({ range }) => range),
  ].filter((range) => spansLines(text, range));
  return [...parts.map((range): Fold => ({ range, kind: "part" })), ...commentBlocks(text), ...regions(text)];
}
