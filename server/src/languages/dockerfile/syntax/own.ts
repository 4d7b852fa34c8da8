import type { Range } from "../../../text/range.js";
import type { Span } from "./span.js";
import type { Arguments, Comment, Flag, Heredoc, Instruction } from "./tree.js";

/** What a line tells of an instruction. */
export type InstructionHead = Pick<Instruction, "keyword" | "name" | "flags" | "rest" | "arguments">;

/** An instruction by itself: nothing in it depends on what stands around it. */
export class OwnInstruction implements Instruction {
  readonly at = 0;
  readonly index = -1;
  readonly stage = -1;
  readonly comments: readonly Comment[] = none;
  readonly keyword: Span;
  readonly name: string;
  readonly flags: readonly Flag[];
  readonly rest: Span;
  readonly arguments: Arguments;
  readonly source: string;
  readonly range: Range;
  readonly heredocs: readonly Heredoc[];
  readonly blankLines: readonly Range[];

  constructor(head: InstructionHead, text: Pick<Instruction, "source" | "range"> & Partial<Pick<Instruction, "heredocs" | "blankLines">>) {
    this.keyword = head.keyword;
    this.name = head.name;
    this.flags = head.flags;
    this.rest = head.rest;
    this.arguments = head.arguments;
    this.source = text.source;
    this.range = text.range;
    this.heredocs = text.heredocs ?? none;
    this.blankLines = text.blankLines ?? none;
  }

  get own(): Instruction {
    return this;
  }
}

const none: readonly never[] = [];
