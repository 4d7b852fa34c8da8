import { type Range, shift } from "../../../text/range.js";
import { moved, type Span } from "./span.js";
import type { Arguments, Comment, Flag, Heredoc, Instruction } from "./tree.js";

type Parts = { -readonly [Part in "keyword" | "flags" | "rest" | "arguments" | "heredocs" | "blankLines"]?: Instruction[Part] };

/** An instruction in its place in a file. Most parts are never asked for, so that each is moved to its place only then. */
export class PlacedInstruction implements Instruction {
  readonly name: string;
  readonly range: Range;
  private parts: Parts | undefined;

  constructor(
    readonly own: Instruction,
    readonly at: number,
    readonly index: number,
    readonly stage: number,
    readonly comments: readonly Comment[],
  ) {
    this.name = own.name;
    this.range = shift(own.range, at);
  }

  private get known(): Parts {
    this.parts ??= {};
    return this.parts;
  }

  get source(): string {
    return this.own.source;
  }

  get keyword(): Span {
    this.known.keyword ??= moved(this.own.keyword, this.at);
    return this.known.keyword;
  }

  get rest(): Span {
    this.known.rest ??= moved(this.own.rest, this.at);
    return this.known.rest;
  }

  get flags(): readonly Flag[] {
    this.known.flags ??= this.own.flags.map((flag) => movedFlag(flag, this.at));
    return this.known.flags;
  }

  get arguments(): Arguments {
    this.known.arguments ??= this.movedArguments();
    return this.known.arguments;
  }

  get heredocs(): readonly Heredoc[] {
    this.known.heredocs ??= this.own.heredocs.map((heredoc) => movedHeredoc(heredoc, this.at));
    return this.known.heredocs;
  }

  get blankLines(): readonly Range[] {
    this.known.blankLines ??= this.own.blankLines.map((range) => shift(range, this.at));
    return this.known.blankLines;
  }

  private movedArguments(): Arguments {
    const { at } = this;
    const found = this.own.arguments;
    switch (found.form) {
      case "single":
        return { form: found.form, word: moved(found.word, at) };
      case "shell":
        return { form: found.form, command: moved(found.command, at), type: movedOrNone(found.type, at) };
      case "json":
        return { form: found.form, words: found.words.map((word) => moved(word, at)), type: movedOrNone(found.type, at) };
      case "words":
        return { form: found.form, words: found.words.map((word) => moved(word, at)) };
      case "pairs": {
        const pairs = found.pairs.map(({ span, name, value }) => ({
          span: moved(span, at),
          name: moved(name, at),
          value: movedOrNone(value, at),
        }));
        return { form: found.form, legacy: found.legacy, pairs };
      }
      case "type":
        return { form: found.form, type: moved(found.type, at) };
      case "trigger":
        return { form: found.form, instruction: new PlacedInstruction(found.instruction, at, -1, this.stage, none) };
      default:
        return found;
    }
  }
}

const none: readonly never[] = [];

function movedOrNone(span: Span | undefined, distance: number): Span | undefined {
  return span && moved(span, distance);
}

function movedFlag({ span, name, value }: Flag, distance: number): Flag {
  return { span: moved(span, distance), name: moved(name, distance), value: movedOrNone(value, distance) };
}

function movedHeredoc(heredoc: Heredoc, distance: number): Heredoc {
  const { marker, body, end } = heredoc;
  return { ...heredoc, marker: moved(marker, distance), body: moved(body, distance), end: end && shift(end, distance) };
}
