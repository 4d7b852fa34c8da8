import { lineStart } from "../../text/lines.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** The start of the line in which the instruction around `offset` begins. */
export function commentAbove({ instructions, text }: DockerfileTree, offset: number): number {
  const start = instructions.findLast(({ range }) => range.start <= offset)?.range.start ?? offset;
  return lineStart(text, start);
}
