import { shift } from "../../text/range.js";
import { PlacedInstruction } from "./syntax/placed.js";
import { moved } from "./syntax/span.js";
import type { Comment, DockerfileTree, Instruction } from "./syntax/tree.js";

/** An earlier version of a file, and how much of it stands in the newer one: an edit leaves what is above and below it as it was. */
export class Earlier {
  /** How much further everything below the edit stands in the newer version. */
  readonly distance: number;
  /** Units that both versions begin with. */
  private readonly head: number;
  /** Where the text that both versions end with begins in the newer one. */
  private readonly tail: number;

  constructor(
    readonly tree: DockerfileTree,
    text: string,
  ) {
    this.head = sameStart(tree.text, text);
    this.distance = text.length - tree.text.length;
    this.tail = text.length - sameEnd(tree.text, text, Math.min(tree.text.length, text.length) - this.head);
  }

  /** How many instructions stand above the edit and cannot be touched by it; 0 where the edit may be in the directives. */
  get untouched(): number {
    return lastStarting(this.tree.instructions, this.head);
  }

  /** The number of the instruction in the earlier version that begins at `start` of the newer one, in text that both end with. */
  sameAt(start: number): number | undefined {
    if (start < this.tail) return undefined;
    const { instructions } = this.tree;
    const index = lastStarting(instructions, start - this.distance);
    return instructions[index]?.at === start - this.distance ? index : undefined;
  }
}

/** The instruction with its comments in another place, number and stage of a file. */
export function placedAgain(instruction: Instruction, distance: number, index: number, stage: number): Instruction {
  if (distance === 0 && instruction.index === index && instruction.stage === stage) return instruction;
  const comments = instruction.comments.map((comment): Comment => ({ ...comment, text: moved(comment.text, distance) }));
  return new PlacedInstruction(instruction.own, instruction.at + distance, index, stage, comments);
}

/** The problems of an earlier version between two offsets of it, as far as they stand elsewhere now. */
export function problemsAgain({ problems }: DockerfileTree, from: number, to: number, distance: number): DockerfileTree["problems"] {
  const within = problems.filter(({ range }) => from <= range.start && range.start < to);
  return distance === 0 ? within : within.map((problem) => ({ ...problem, range: shift(problem.range, distance) }));
}

/** The number of the last instruction that begins at or before `offset`; 0 where there is none. */
function lastStarting(instructions: readonly Instruction[], offset: number): number {
  let low = 0;
  let high = instructions.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((instructions[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Units compared in one go, which is quicker than one by one. */
const stride = 1024;

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + stride <= most && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function sameEnd(a: string, b: string, most: number): number {
  let length = 0;
  const piece = (text: string): string => text.slice(text.length - length - stride, text.length - length);
  while (length + stride <= most && piece(a) === piece(b)) length += stride;
  while (length < most && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)) length++;
  return length;
}
