import type { EscapeCharacter } from "./tree.js";

/** A word as the variable expansion of Dockerfiles reads it. All offsets are in the word's text. */
export interface ShellWord {
  readonly parts: readonly WordPart[];
  /** The first fault, at which BuildKit stops; what follows it is not in `parts`. */
  readonly fault: WordFault | undefined;
}

export type WordPart =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  /** The escape character and the unit that it protects; alone at the end of the text, where it is dropped. */
  | { readonly kind: "escape"; readonly start: number; readonly end: number }
  | { readonly kind: "single"; readonly start: number; readonly end: number }
  | { readonly kind: "double"; readonly start: number; readonly end: number; readonly parts: readonly WordPart[] }
  /** `<<` and the blanks behind it, which do not divide words. */
  | { readonly kind: "heredoc"; readonly start: number; readonly end: number }
  | Reference;

/** `$name`, `${name}`, `${name:-word}`, `${name/pattern/replacement}`. */
export interface Reference {
  readonly kind: "reference";
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Empty for the plain forms. */
  readonly operator: Operator | "";
  readonly operatorStart: number;
  /** What follows the operator; the pattern for `/` and `//`. */
  readonly word: readonly WordPart[];
  readonly replacement: readonly WordPart[];
}

export type Operator = ":-" | "-" | ":+" | "+" | ":?" | "?" | "#" | "##" | "%" | "%%" | "/" | "//";

export interface WordFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** A limit of ours rather than a fault of the text. */
  readonly ours?: boolean | undefined;
}

export interface WordOptions {
  readonly escape: EscapeCharacter;
  /** False in here-document bodies, where quotes are plain characters. */
  readonly quotes?: boolean | undefined;
}

/** Reads a word; linear in its length. Nesting deeper than 50 braces is a fault of ours. */
export function readShellWord(text: string, options: WordOptions): ShellWord {
  const reader = new Reader(text, options.escape, options.quotes !== false);
  const parts: WordPart[] = [];
  const fault = reader.parts(parts, "", 0);
  return { parts, fault };
}

/** All references of a word, those inside others included. */
export function* references(parts: readonly WordPart[]): Iterable<Reference> {
  for (const part of parts) {
    if (part.kind === "double") yield* references(part.parts);
    else if (part.kind === "reference") {
      yield part;
      yield* references(part.word);
      yield* references(part.replacement);
    }
  }
}

/**
 * Whether BuildKit forgets what stands before a part in the same word when it divides a text into words: reading the operand of
 * `${name:-operand}` empties the buffer that the word is collected in.
 */
export function forgetsWordBefore(part: WordPart): boolean {
  if (part.kind === "double") return part.parts.some(forgetsWordBefore);
  return part.kind === "reference" && part.operator !== "";
}

const deepest = 50;

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly escaper: EscapeCharacter,
    private readonly quotes: boolean,
  ) {}

  /** Reads up to `stop` (and over it), or to the end where `stop` is empty. */
  parts(into: WordPart[], stop: string, depth: number): WordFault | undefined {
    const opening = this.at;
    while (this.at < this.text.length) {
      const unit = this.text[this.at] ?? "";
      if (unit === stop) {
        this.at++;
        return undefined;
      }
      const fault = this.partAt(into, stop, depth);
      if (fault !== undefined) return fault;
    }
    return stop === "" ? undefined : { start: Math.max(0, opening - 1), end: this.text.length, message: `missing \`${stop}\`` };
  }

  private partAt(into: WordPart[], stop: string, depth: number): WordFault | undefined {
    const start = this.at;
    const unit = this.text[start];
    if (unit === "$") return this.dollar(into, depth);
    if (this.quotes && unit === "'") return this.single(into);
    if (this.quotes && unit === '"') return this.double(into, depth);
    if (unit === "<" && this.text[start + 1] === "<") {
      this.at += 2;
      while (isBlankBeforeName(this.text[this.at])) this.at++;
      into.push({ kind: "heredoc", start, end: this.at });
    } else if (unit === this.escaper) this.escaped(into);
    else this.plain(into, stop);
    return undefined;
  }

  /** Takes one unit and all plain ones behind it. */
  private plain(into: WordPart[], stop: string): void {
    const start = this.at;
    do this.at++;
    while (this.at < this.text.length && !this.isSpecial(this.text[this.at] ?? "", stop));
    addText(into, start, this.at);
  }

  private isSpecial(unit: string, stop: string): boolean {
    return unit === "$" || unit === "<" || unit === '"' || unit === "'" || unit === this.escaper || unit === stop;
  }

  private escaped(into: WordPart[]): void {
    const start = this.at;
    const high = this.text.charCodeAt(start + 1);
    this.at = Math.min(this.text.length, start + (high >= 0xd800 && high < 0xdc00 ? 3 : 2));
    into.push({ kind: "escape", start, end: this.at });
  }

  private single(into: WordPart[]): WordFault | undefined {
    const start = this.at;
    const end = this.text.indexOf("'", start + 1);
    if (end < 0) return { start, end: this.text.length, message: "single quote that is never closed" };
    this.at = end + 1;
    into.push({ kind: "single", start, end: this.at });
    return undefined;
  }

  private double(into: WordPart[], depth: number): WordFault | undefined {
    const start = this.at;
    const parts: WordPart[] = [];
    this.at++;
    while (this.at < this.text.length) {
      const unit = this.text[this.at];
      if (unit === '"') {
        this.at++;
        into.push({ kind: "double", start, end: this.at, parts });
        return undefined;
      }
      const fault = unit === "$" ? this.dollar(parts, depth) : this.quoted(parts, unit);
      if (fault !== undefined) return fault;
    }
    return { start, end: this.text.length, message: "double quote that is never closed" };
  }

  /** Inside double quotes the escape character protects the quote, the dollar sign and itself alone. */
  private quoted(into: WordPart[], unit: string | undefined): undefined {
    const start = this.at;
    const next = this.text[start + 1];
    const protects = unit === this.escaper && (next === undefined || next === '"' || next === "$" || next === this.escaper);
    this.at = Math.min(this.text.length, start + (protects ? 2 : 1));
    if (protects) into.push({ kind: "escape", start, end: this.at });
    else {
      while (this.at < this.text.length && !this.isSpecial(this.text[this.at] ?? "", '"')) this.at++;
      addText(into, start, this.at);
    }
  }

  private dollar(into: WordPart[], depth: number): WordFault | undefined {
    const start = this.at;
    this.at++;
    if (this.text[this.at] === "{") return this.braces(into, start, depth);
    const nameStart = this.at;
    const name = this.name();
    if (name === "") addText(into, start, this.at);
    else into.push({ ...plain, start, end: this.at, name, nameStart, nameEnd: this.at, operatorStart: this.at });
    return undefined;
  }

  private braces(into: WordPart[], start: number, depth: number): WordFault | undefined {
    this.at++;
    const first = this.text[this.at];
    if (first === undefined) return this.missing(start, "}");
    if (first === "}" || first === "{" || first === ":") return this.fault(start, "no variable name");
    const nameStart = this.at;
    const name = this.name();
    const head = { kind: "reference", start, name, nameStart, nameEnd: this.at, operatorStart: this.at } as const;
    const found = this.operator();
    if (found === undefined) return this.at >= this.text.length ? this.missing(start, "}") : this.fault(start, this.unknownOperator());
    if (depth >= deepest) return { ...this.fault(start, `more than ${deepest} nested braces`), ours: true };
    return found === "" ? this.plainEnd(into, head) : this.operand(into, head, found, depth);
  }

  private plainEnd(into: WordPart[], head: ReferenceHead): undefined {
    into.push({ ...plain, ...head, end: this.at });
  }

  private operand(into: WordPart[], head: ReferenceHead, operator: Operator, depth: number): WordFault | undefined {
    const word: WordPart[] = [];
    const replacement: WordPart[] = [];
    const slashes = operator.startsWith("/");
    const fault = this.parts(word, slashes ? "/" : "}", depth + 1) ?? (slashes ? this.parts(replacement, "}", depth + 1) : undefined);
    if (fault !== undefined)
      return this.at >= this.text.length && fault.message.startsWith("missing") ? { ...fault, start: head.start } : fault;
    into.push({ ...head, end: this.at, operator, word, replacement });
    return undefined;
  }

  /** Reads the operator, or the closing brace (`""`). */
  private operator(): Operator | "" | undefined {
    const found = operators.find((operator) => this.text.startsWith(operator, this.at));
    if (found === undefined) return undefined;
    this.at += found.length;
    return found === "}" ? "" : found;
  }

  private unknownOperator(): string {
    const unit = this.text.slice(this.at, this.at + (this.text[this.at] === ":" ? 2 : 1));
    return `unknown operator \`${unit}\``;
  }

  private name(): string {
    const start = this.at;
    let end = start;
    while (isNameUnit(this.text.charCodeAt(end))) end++;
    const first = this.text.charCodeAt(start);
    const plain = end > start && !isDigit(first) && !(this.text.charCodeAt(end) >= 0x80);
    if (!plain) {
      anyName.lastIndex = start;
      end = start + (anyName.exec(this.text)?.[0].length ?? 0);
    }
    this.at = end;
    return this.text.slice(start, end);
  }

  private missing(start: number, closing: string): WordFault {
    return { start, end: this.text.length, message: `missing \`${closing}\`` };
  }

  private fault(start: number, message: string): WordFault {
    const close = this.text.indexOf("}", start);
    return { start, end: close < 0 ? this.text.length : close + 1, message };
  }
}

/** A number, one of the shell's special names, or letters, digits and underscores of any script. */
const anyName = /\p{Nd}+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*/uy;

function isNameUnit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

type ReferenceHead = Pick<Reference, "kind" | "start" | "name" | "nameStart" | "nameEnd" | "operatorStart">;

const plain = { kind: "reference", operator: "", word: [], replacement: [] } as const;

/** Longest first where one begins another. */
const operators = [":-", ":+", ":?", "-", "+", "?", "##", "#", "%%", "%", "//", "/", "}"] as const;

/** Between `<<` and the name of a here-document. */
function isBlankBeforeName(unit: string | undefined): boolean {
  return unit === " " || unit === "\t" || unit === "\r";
}

function addText(into: WordPart[], start: number, end: number): void {
  const last = into.at(-1);
  if (last?.kind === "text" && last.end === start) into[into.length - 1] = { kind: "text", start: last.start, end };
  else into.push({ kind: "text", start, end });
}
