import type { ShellWord } from "./script.js";

/** Deepest nesting of lists, substitutions and quotes that is followed; what lies deeper is a fault. */
const deepest = 64;

/** Whether a text can name a function or a variable. */
export function isName(text: string): boolean {
  return /^[\w.:+-]+$/u.test(text);
}

/** Reads what lies between the commands of a script: words, redirections, comments, here-documents. A fault ends the reading. */
export abstract class WordReader {
  at = 0;
  end: number;
  /** Where the text stops to be shell. */
  fault: number | undefined;
  private depth = 0;
  private pending: { readonly name: string; readonly chomp: boolean }[] = [];
  private pieces: string[] = [];
  private literal = true;

  constructor(readonly text: string) {
    this.end = text.length;
  }

  abstract list(closers: ReadonlySet<string>): number;
  /** Reads the commands of a substitution up to its closing mark, and gives the words of a single one, joined. */
  abstract substitution(closer: string): string;

  /** Remembers the first fault and stops: every loop ends at the end of the text. */
  fail(): void {
    this.fault ??= Math.min(this.at, this.text.length);
    this.at = this.text.length;
    this.end = this.text.length;
  }

  enter(): boolean {
    if (++this.depth <= deepest) return true;
    this.fail();
    this.depth--;
    return false;
  }

  leave(): void {
    this.depth--;
  }

  expect(mark: string): void {
    if (this.at < this.end && this.text.startsWith(mark, this.at)) this.at += mark.length;
    else this.fail();
  }

  skipBlanks(): void {
    while (this.at < this.end) {
      const unit = this.text[this.at];
      if (unit === " " || unit === "\t" || unit === "\r") this.at++;
      else if (unit === "\\" && this.text[this.at + 1] === "\n") this.at += 2;
      else if (unit === "#") {
        const feed = this.text.indexOf("\n", this.at);
        this.at = feed < 0 ? this.end : Math.min(feed, this.end);
      } else return;
    }
  }

  /** Blanks, comments and ends of lines. */
  skipLines(): void {
    for (;;) {
      this.skipBlanks();
      if (this.at >= this.end || this.text[this.at] !== "\n") return;
      this.newline();
    }
  }

  /** Steps over an end of line, and over the here-documents that were announced in the line. */
  newline(): void {
    this.at++;
    for (const { name, chomp } of this.pending.splice(0)) {
      for (;;) {
        if (this.at >= this.end) {
          this.fail();
          return;
        }
        const feed = this.text.indexOf("\n", this.at);
        const stop = feed < 0 ? this.end : feed;
        const line = this.text.slice(this.at, stop);
        this.at = Math.min(stop + 1, this.end);
        if ((chomp ? line.replace(/^\t+/u, "") : line) === name) break;
      }
    }
  }

  /** The plain word at this place, unread: what a reserved word must be. */
  peekWord(): string {
    plainWord.lastIndex = this.at;
    const word = plainWord.exec(this.text)?.[0] ?? "";
    return this.at + word.length <= this.end ? word : "";
  }

  /** Whether no word follows: an operator, the end of a line or of the text. */
  endsCommand(): boolean {
    return this.at >= this.end || /[\n;&|()]/u.test(this.text[this.at] ?? "");
  }

  isAssignment(): boolean {
    assignment.lastIndex = this.at;
    return assignment.test(this.text);
  }

  /** Reads a redirection with its target; false where none stands here. */
  redirection(): boolean {
    this.skipBlanks();
    redirect.lastIndex = this.at;
    const operator = this.at < this.end ? redirect.exec(this.text) : null;
    if (operator === null) return false;
    const mark = operator[1] ?? "";
    this.at += operator[0].length;
    this.skipBlanks();
    if (this.endsCommand()) this.fail();
    const { text } = this.word();
    if (mark === "<<" || mark === "<<-") this.pending.push({ name: text, chomp: mark === "<<-" });
    return true;
  }

  /** Steps over `((…))` where it is arithmetic and not a command in two pairs of parentheses. */
  skipArithmetic(opening: string): boolean {
    if (!this.text.startsWith(opening, this.at)) return false;
    let open = 0;
    for (let at = this.at + opening.length - 2; at < this.end; at++) {
      const unit = this.text[at];
      if (unit === "(") open++;
      else if (unit === ")" && --open === 1) {
        if (this.text[at + 1] !== ")") return false;
        this.arithmetic(this.at + opening.length, at);
        return true;
      }
    }
    this.fail();
    return false;
  }

  /** Reads the substitutions inside arithmetic between two offsets, and steps over its closing parentheses. */
  private arithmetic(start: number, stop: number): void {
    const { end } = this;
    if (!this.enter()) return;
    this.at = start;
    this.end = stop;
    this.nested(() => {
      while (this.at < this.end) {
        if (this.text[this.at] === "$") this.dollar();
        else if (this.text[this.at] === "`") this.backquoted();
        else this.at++;
      }
    });
    this.leave();
    if (this.fault !== undefined) return;
    this.end = end;
    this.at = stop + 2;
  }

  /** Reads one word; never an empty stretch unless at an operator, which is a fault. */
  word(): ShellWord {
    const { pieces, literal } = this;
    this.pieces = [];
    this.literal = true;
    const start = this.at;
    while (this.at < this.end && this.piece(start));
    if (this.at === start) this.fail();
    const word = { text: this.pieces.join(""), start, end: Math.max(start, this.at), literal: this.literal };
    this.pieces = pieces;
    this.literal = literal;
    return word;
  }

  /** Reads the next piece of a word that began at `start`; false where it ends. */
  private piece(start: number): boolean {
    const unit = this.text[this.at] ?? "";
    plain.lastIndex = this.at;
    const run = plain.exec(this.text)?.[0] ?? "";
    if (run !== "") this.take(run.slice(0, this.end - this.at), Math.min(run.length, this.end - this.at));
    else if (unit === "\\") this.escaped();
    else if (unit === "'") this.singleQuoted();
    else if (unit === '"') this.doubleQuoted();
    else if (unit === "$") this.dollar();
    else if (unit === "`") this.backquoted();
    else if (unit === "{") this.brace();
    else if (unit === "(" && this.at > start) return this.parenthesisInWord(start);
    else if ((unit === "<" || unit === ">") && this.text[this.at + 1] === "(") this.processSubstitution();
    else return false;
    return true;
  }

  private take(text: string, length: number): void {
    this.pieces.push(text);
    this.at += length;
  }

  private escaped(): void {
    const next = this.at + 1 < this.end ? (this.text[this.at + 1] ?? "") : "";
    if (next === "") this.take("\\", 1);
    else this.take(next === "\n" ? "" : next, 2);
  }

  private singleQuoted(): void {
    const close = this.text.indexOf("'", this.at + 1);
    if (close < 0 || close >= this.end) this.fail();
    else this.take(this.text.slice(this.at + 1, close), close + 1 - this.at);
  }

  private doubleQuoted(): void {
    this.at++;
    if (!this.enter()) return;
    while (this.at < this.end && this.text[this.at] !== '"') this.quotedPiece();
    this.leave();
    this.expect('"');
  }

  private quotedPiece(): void {
    const unit = this.text[this.at] ?? "";
    const next = this.text[this.at + 1] ?? "";
    quoted.lastIndex = this.at;
    const run = quoted.exec(this.text)?.[0] ?? "";
    if (run !== "") this.take(run.slice(0, this.end - this.at), Math.min(run.length, this.end - this.at));
    else if (unit === "\\") this.take(/["\\$`]/u.test(next) ? next : next === "\n" ? "" : unit + next, 1 + next.length);
    else if (unit === "`") this.backquoted();
    else if (unit === "$" && /["']/u.test(next)) this.take("$", 1);
    else this.dollar();
  }

  private dollar(): void {
    const next = this.text[this.at + 1] ?? "";
    name.lastIndex = this.at + 1;
    const variable = name.exec(this.text)?.[0];
    if (variable !== undefined) this.expanded(variable, 1 + variable.length);
    else if (next === "{") this.parameter();
    else if (next === "(") this.commandSubstitution();
    else if (next === "'") this.ansiQuoted();
    else if (next === '"') this.at++;
    else this.take("$", 1);
  }

  private expanded(shown: string, length: number): void {
    this.literal = false;
    this.take(`\${${shown}}`, length);
  }

  private commandSubstitution(): void {
    const start = this.at;
    if (this.skipArithmetic("$((")) {
      this.expanded("VAR", 0);
      return;
    }
    if (this.fault !== undefined || !this.enter()) return;
    this.at = start + 2;
    const shown = this.nested(() => this.substitution(")"));
    this.leave();
    this.expanded(shown, 0);
  }

  private processSubstitution(): void {
    if (!this.enter()) return;
    this.at += 2;
    this.nested(() => this.substitution(")"));
    this.leave();
    this.literal = false;
  }

  private parameter(): void {
    const start = this.at + 2;
    this.at = start;
    if (!this.enter()) return;
    this.nested(() => {
      while (this.at < this.end && this.text[this.at] !== "}") {
        const unit = this.text[this.at];
        if (unit === "'") this.at++;
        else if (unit === '"') this.doubleQuoted();
        else if (unit === "\\") this.at += 2;
        else if (unit === "`") this.backquoted();
        else if (unit === "$" && this.at + 1 < this.end) this.dollar();
        else this.at++;
      }
    });
    this.leave();
    const shown = this.text.slice(start, Math.max(start, this.at));
    this.expect("}");
    this.expanded(shown, 0);
  }

  /** Reads with pieces of its own, so that nothing of it gets into the word around it. */
  private nested<Result>(read: () => Result): Result {
    const { pieces, literal } = this;
    this.pieces = [];
    const result = read();
    this.pieces = pieces;
    this.literal = literal;
    return result;
  }

  private ansiQuoted(): void {
    let at = this.at + 2;
    while (at < this.end && this.text[at] !== "'") at += this.text[at] === "\\" ? 2 : 1;
    if (at >= this.end) this.fail();
    else this.take(this.text.slice(this.at + 2, at), at + 1 - this.at);
  }

  private backquoted(): void {
    let close = this.at + 1;
    while (close < this.end && this.text[close] !== "`") close += this.text[close] === "\\" ? 2 : 1;
    if (close >= this.end || !this.enter()) {
      this.fail();
      return;
    }
    const { end } = this;
    this.at++;
    this.end = close;
    this.nested(() => this.list(none));
    this.leave();
    if (this.fault !== undefined) return;
    if (this.at < close) this.fail();
    else {
      this.end = end;
      this.expanded("VAR", 1);
    }
  }

  /** `{a,b}` and `{1..9}` stand for several words, which are not made here: they leave nothing. */
  private brace(): void {
    braces.lastIndex = this.at;
    const found = braces.exec(this.text)?.[0] ?? "";
    if (/,|\.\./u.test(found)) this.take("", found.length);
    else this.take("{", 1);
  }

  /** An array behind `name=`, or an extended pattern such as `!(a|b)`. */
  private parenthesisInWord(start: number): boolean {
    const before = this.text[this.at - 1] ?? "";
    if (before === "=" && /^[A-Za-z_]\w*\+?=$/u.test(this.text.slice(Math.max(start, this.at - 200), this.at))) {
      this.array();
      return true;
    }
    if (!/[?*+@!]/u.test(before)) return false;
    const close = this.text.indexOf(")", this.at);
    if (close < 0 || close >= this.end) this.fail();
    else this.take("", close + 1 - this.at);
    return true;
  }

  private array(): void {
    this.at++;
    if (!this.enter()) return;
    for (;;) {
      this.skipLines();
      if (this.at >= this.end || this.text[this.at] === ")") break;
      this.word();
    }
    this.leave();
    this.expect(")");
  }
}

const none: ReadonlySet<string> = new Set();
const plainWord = /(?:[a-z]+|[!{}]|\[\[?|\]\]?)(?![^\s;&|()<>])/uy;
const assignment = /[A-Za-z_]\w{0,199}(?:\[[^\]\s]{0,200}\])?\+?=/uy;
const redirect = /(?:\d{1,9}|\{\w{1,99}\})?(<<<|<<-?|<&|<>|<(?!\()|>>|>&|>\||>(?!\()|&>>?)/uy;
const plain = /[^\s;&|()<>\\'"$`{]+/uy;
const quoted = /[^"\\$`]+/uy;
const name = /(?:[A-Za-z_]\w*|[0-9@*#?$!-])/uy;
const braces = /\{[^\s{}'"$`;&|<>()\\]*\}/uy;
