import type { Range } from "../../../text/range.js";
import type { Tree } from "../../../text/tree.js";
import type { Span } from "./span.js";

/** A Dockerfile as BuildKit's parser sees it, every part with its range. */
export interface DockerfileTree extends Tree {
  readonly text: string;
  /** Continues lines and takes the next character literally. */
  readonly escape: EscapeCharacter;
  /** The parser directives at the top, in text order; a repeated one stays in. */
  readonly directives: readonly Directive[];
  /** All instructions in text order, those before the first FROM included. */
  readonly instructions: readonly Instruction[];
  /** One per FROM, in text order. */
  readonly stages: readonly Stage[];
}

export type EscapeCharacter = "\\" | "`";

/** `# escape=\``, `# syntax=docker/dockerfile:1`, `# check=skip=all`. */
export interface Directive {
  readonly name: "syntax" | "escape" | "check";
  readonly nameSpan: Span;
  readonly value: Span;
  readonly range: Range;
}

/** A comment line above an instruction, without its mark. */
export interface Comment {
  readonly text: Span;
  /** Whether `#` is the first character of its line: only such comments can switch checks. */
  readonly atLineStart: boolean;
}

export interface Instruction {
  /**
   * The same instruction by itself, as if its file began with it: without comments and stage. One object serves all instructions
   * of the same text, here and in later versions of the file, so that what follows from the text alone can be kept by it.
   */
  readonly own: Instruction;
  /** Where the text of `own` begins in the slice: what lies at an offset in `own` lies that much further here. */
  readonly at: number;
  /** The text that `own` was read from; something of the line behind it may be in it. */
  readonly source: string;
  readonly keyword: Span;
  /** The keyword in upper case. */
  readonly name: string;
  /** From the keyword to the end of the last line, here-documents included. */
  readonly range: Range;
  readonly flags: readonly Flag[];
  /** Everything behind keyword and flags, joined over continuation lines, without white space around. */
  readonly rest: Span;
  readonly arguments: Arguments;
  readonly heredocs: readonly Heredoc[];
  /** The comments above it, with nothing but blank lines and other comments in between. */
  readonly comments: readonly Comment[];
  /** Blank lines inside its continuation lines. */
  readonly blankLines: readonly Range[];
  /** Its number in the file; -1 for an instruction by itself and for what stands behind ONBUILD. */
  readonly index: number;
  /** Number of the stage it belongs to (FROM belongs to the stage it opens); -1 before the first FROM. */
  readonly stage: number;
}

/** `--mount=type=cache,target=/x`: quotes taken off, as BuildKit does before it looks at flags. */
export interface Flag {
  /** As written. */
  readonly span: Span;
  /** `--mount`. */
  readonly name: Span;
  /** Undefined without `=`. */
  readonly value: Span | undefined;
}

/** The arguments in the form in which BuildKit's parser hands them on. */
export type Arguments =
  | { readonly form: "none" }
  /** A JSON array with other things than strings in it: refused as a whole. */
  | { readonly form: "broken" }
  /** The whole rest is one argument: MAINTAINER, STOPSIGNAL, USER, WORKDIR. */
  | { readonly form: "single"; readonly word: Span }
  /** The whole rest is one command for the shell. */
  | { readonly form: "shell"; readonly command: Span; readonly type?: Span | undefined }
  /** A JSON array of strings, the escapes resolved. */
  | { readonly form: "json"; readonly words: readonly Span[]; readonly type?: Span | undefined }
  /** Divided at white space. */
  | { readonly form: "words"; readonly words: readonly Span[] }
  /** `name=value` words, or the old `name value` form. */
  | { readonly form: "pairs"; readonly pairs: readonly Pair[]; readonly legacy: boolean }
  /** HEALTHCHECK's type with nothing behind it. */
  | { readonly form: "type"; readonly type: Span }
  /** The instruction behind ONBUILD. */
  | { readonly form: "trigger"; readonly instruction: Instruction };

export interface Pair {
  /** The whole word. */
  readonly span: Span;
  readonly name: Span;
  /** Undefined for an ARG without default. */
  readonly value: Span | undefined;
}

/** A here-document: `<<-"EOF"` and the lines up to `EOF`. */
export interface Heredoc {
  /** The word that announces it, in the instruction's line. */
  readonly marker: Span;
  /** The name without quotes. */
  readonly name: string;
  /** `<<-`: leading tabs are dropped. */
  readonly chomp: boolean;
  /** No part of the name is quoted. */
  readonly expand: boolean;
  /** The body's lines, without the closing one. */
  readonly body: Span;
  /** The closing line; undefined where the file ends before it. */
  readonly end: Range | undefined;
}

/** A build stage: a FROM and what follows up to the next. */
export interface Stage {
  readonly index: number;
  readonly from: Instruction;
  readonly image: Span | undefined;
  /** The word in the place of `AS`. */
  readonly as: Span | undefined;
  /** As written; BuildKit lower-cases it. */
  readonly name: Span | undefined;
  /** Without the FROM. */
  readonly instructions: readonly Instruction[];
}
