import { createScanner, type JSONScanner, ScanError, SyntaxKind } from "jsonc-parser";
import type { Range } from "./range.js";
import type { Slice } from "./source.js";
import { type DataNode, type DataTree, type Entry, keyText, type MappingNode, type ScalarNode, type SequenceNode, type SyntaxProblem } from "./tree.js";

/** Objects and lists may lie this deep in each other; what lies deeper is skipped and said so. */
const maximumDepth = 200;

/** Above this number of digits a number is no id or size any more, and reading it exactly would only cost time. */
const maximumDigits = 64;

/**
 * Parses one JSON document (RFC 8259) with exact ranges. Never throws: what cannot be read becomes a problem, and everything
 * before and behind it is in the tree. Comments, trailing commas and duplicate keys are problems; a byte order mark is not.
 * Integers that a double cannot hold are bigints.
 */
export function parseJson(slice: Slice): DataTree {
  const reader = new Reader(slice.text);
  const root = reader.document();
  return { root, problems: reader.problems, notChecked: [] };
}

/** Reads token by token; every method starts at the current token and ends at the one behind what it read. */
class Reader {
  readonly problems: SyntaxProblem[] = [];
  private readonly scanner: JSONScanner;
  private readonly text: string;
  private token: SyntaxKind = SyntaxKind.EOF;
  private range: Range = { start: 0, end: 0 };
  private previousEnd = 0;
  /** Where the last syntax fault was said; one fault a line is enough, the rest follows from it. */
  private lastFault = -1;

  constructor(text: string) {
    this.text = text;
    this.scanner = createScanner(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text, false);
    this.next();
  }

  document(): DataNode | undefined {
    if (this.token === SyntaxKind.EOF) {
      this.fault({ start: 0, end: 0 }, "the text is empty; expected a JSON value");
      return undefined;
    }
    if (!this.startsValue()) {
      this.fault(this.range, `${this.found()}; expected a JSON value, which begins with \`{\` or \`[\``);
      return undefined;
    }
    const root = this.value(0);
    // The kinds change while reading, which the compiler cannot see.
    if ((this.token as SyntaxKind) !== SyntaxKind.EOF) this.fault(this.range, `${this.found()} after the end of the JSON value; expected nothing more`);
    return root;
  }

  private value(depth: number): DataNode {
    if (this.token === SyntaxKind.OpenBraceToken) return depth < maximumDepth ? this.object(depth) : this.tooDeep();
    if (this.token === SyntaxKind.OpenBracketToken) return depth < maximumDepth ? this.array(depth) : this.tooDeep();
    const { range } = this;
    const source = this.text.slice(range.start, range.end);
    const node = this.scalar(source, range);
    this.next();
    return node;
  }

  private object(depth: number): MappingNode {
    const { start } = this.range;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    this.next();
    for (;;) {
      if (this.closes(SyntaxKind.CloseBraceToken)) break;
      if (!this.startsKey()) {
        this.fault(this.range, `${this.found()}; expected a key in double quotes`);
        if (this.token === SyntaxKind.CloseBracketToken) break;
        if (this.startsValue()) this.value(depth + 1);
        else this.next();
        if (this.token === SyntaxKind.CommaToken) this.next();
        continue;
      }
      entries.push(this.entry(seen, depth));
      if (!this.comma(SyntaxKind.CloseBraceToken)) break;
    }
    this.close(SyntaxKind.CloseBraceToken, start, "{");
    return { kind: "mapping", style: "flow", range: { start, end: this.previousEnd }, entries };
  }

  private entry(seen: Set<string>, depth: number): Entry {
    const key = this.key();
    const name = keyText(key);
    if (seen.has(name)) {
      this.problems.push({ range: key.range, message: `duplicate key \`${name}\`; expected each key once in an object`, code: "duplicate-key" });
    }
    seen.add(name);
    if (this.token !== SyntaxKind.ColonToken) {
      this.fault(this.gap(), `nothing after the key \`${name}\`; expected \`:\` and a value`);
      return { key, value: this.startsValue() && !this.startsKey() ? this.value(depth + 1) : absent(this.previousEnd) };
    }
    this.next();
    if (this.startsValue()) return { key, value: this.value(depth + 1) };
    this.fault(this.gap(), `no value for the key \`${name}\`; expected one after \`:\``);
    return { key, value: absent(this.previousEnd) };
  }

  private array(depth: number): SequenceNode {
    const { start } = this.range;
    const items: DataNode[] = [];
    this.next();
    for (;;) {
      if (this.closes(SyntaxKind.CloseBracketToken)) break;
      if (!this.startsValue()) {
        this.fault(this.range, `${this.found()}; expected a value or \`]\``);
        if (this.token === SyntaxKind.CloseBraceToken) break;
        this.next();
        continue;
      }
      items.push(this.value(depth + 1));
      if (!this.comma(SyntaxKind.CloseBracketToken)) break;
    }
    this.close(SyntaxKind.CloseBracketToken, start, "[");
    return { kind: "sequence", style: "flow", range: { start, end: this.previousEnd }, items };
  }

  /** Reads the comma between two members. False where nothing more can follow. */
  private comma(closing: SyntaxKind): boolean {
    if (this.closes(closing)) return false;
    if (this.token === SyntaxKind.CommaToken) {
      const { range } = this;
      this.next();
      if (this.closes(closing) && this.token !== SyntaxKind.EOF) this.fault(range, "a comma before the closing bracket; expected none, JSON has no trailing commas");
      return true;
    }
    if (this.token === SyntaxKind.CloseBraceToken || this.token === SyntaxKind.CloseBracketToken) return false;
    if (this.token === SyntaxKind.NumericLiteral && this.text[this.previousEnd - 1] === "0" && this.range.start === this.previousEnd) {
      this.fault(this.range, "a number with a leading zero; expected one without");
      this.next();
      return this.comma(closing);
    }
    this.fault(this.range, `${this.found()}; expected a comma before it`);
    if (this.startsValue()) return true;
    this.next();
    return this.comma(closing);
  }

  private close(closing: SyntaxKind, start: number, opening: string): void {
    if (this.token === closing) this.next();
    else if (this.token === SyntaxKind.EOF) this.fault(this.gap(), `the text ends inside the \`${opening}\` of line ${this.line(start)}; expected \`${opening === "{" ? "}" : "]"}\``);
    else this.fault(this.range, `${this.found()}; expected \`${opening === "{" ? "}" : "]"}\` for the \`${opening}\` of line ${this.line(start)}`);
  }

  private closes(closing: SyntaxKind): boolean {
    return this.token === closing || this.token === SyntaxKind.EOF;
  }

  private key(): ScalarNode {
    const { range } = this;
    const source = this.text.slice(range.start, range.end);
    const key = this.scalar(source, range);
    this.next();
    return key.style === "double" ? key : { ...key, value: key.text };
  }

  private scalar(source: string, range: Range): ScalarNode {
    if (this.token === SyntaxKind.StringLiteral) {
      const value = this.scanner.getTokenValue();
      return { kind: "scalar", style: "double", range, value, text: value };
    }
    if (this.token === SyntaxKind.NumericLiteral) return { kind: "scalar", style: "plain", range, value: numberOf(source), text: source };
    if (this.token === SyntaxKind.Unknown) {
      const text = source.replace(/^'|'$/gu, "");
      this.fault(range, unknownWord(source));
      return { kind: "scalar", style: "double", range, value: text, text };
    }
    const value = this.token === SyntaxKind.NullKeyword ? null : this.token === SyntaxKind.TrueKeyword;
    return { kind: "scalar", style: "plain", range, value, text: source };
  }

  /** Passes over an object or list that lies too deep, without recursion. */
  private tooDeep(): ScalarNode {
    const { range } = this;
    this.fault(range, `more than ${maximumDepth} objects and lists in each other; what lies deeper is not read`);
    let open = 0;
    do {
      if (this.token === SyntaxKind.OpenBraceToken || this.token === SyntaxKind.OpenBracketToken) open++;
      else if (this.token === SyntaxKind.CloseBraceToken || this.token === SyntaxKind.CloseBracketToken) open--;
      this.next();
    } while (open > 0 && this.token !== SyntaxKind.EOF);
    return absent(range.start);
  }

  private startsValue(): boolean {
    switch (this.token) {
      case SyntaxKind.OpenBraceToken:
      case SyntaxKind.OpenBracketToken:
      case SyntaxKind.StringLiteral:
      case SyntaxKind.NumericLiteral:
      case SyntaxKind.TrueKeyword:
      case SyntaxKind.FalseKeyword:
      case SyntaxKind.NullKeyword:
      case SyntaxKind.Unknown:
        return true;
      default:
        return false;
    }
  }

  private startsKey(): boolean {
    return this.token === SyntaxKind.StringLiteral || this.token === SyntaxKind.Unknown;
  }

  /** Goes to the next token; comments are faults, blanks are nothing. */
  private next(): void {
    this.previousEnd = this.range.end;
    for (;;) {
      this.token = this.scanner.scan();
      const start = this.scanner.getTokenOffset();
      const range = { start, end: start + this.scanner.getTokenLength() };
      if (this.token === SyntaxKind.LineCommentTrivia || this.token === SyntaxKind.BlockCommentTrivia) {
        this.fault(range, "a comment; expected none, JSON has no comments");
      } else if (this.token !== SyntaxKind.Trivia && this.token !== SyntaxKind.LineBreakTrivia) {
        this.range = range;
        this.scanFault(range);
        return;
      }
    }
  }

  private scanFault(range: Range): void {
    switch (this.scanner.getTokenError()) {
      case ScanError.UnexpectedEndOfString:
        return this.fault(range, 'a string without its end; expected `"` before the end of the line');
      case ScanError.InvalidEscapeCharacter:
        return this.fault(range, "an unknown escape in a string; expected one of `\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX`");
      case ScanError.InvalidUnicode:
        return this.fault(range, "an incomplete `\\u` escape; expected four hexadecimal digits");
      case ScanError.InvalidCharacter:
        return this.fault(range, "a control character in a string; expected it to be escaped");
      case ScanError.UnexpectedEndOfNumber:
        return this.fault(range, "an incomplete number; expected a digit");
      case ScanError.UnexpectedEndOfComment:
      case ScanError.None:
        return;
    }
  }

  /** The place between the previous token and this one, as one character that can be underlined. */
  private gap(): Range {
    const start = Math.max(0, this.previousEnd - 1);
    return { start, end: this.previousEnd };
  }

  private found(): string {
    const source = this.text.slice(this.range.start, this.range.end);
    if (source === "") return "the end of the text";
    return `\`${source.length > 30 ? `${source.slice(0, 30)}…` : source}\``;
  }

  private line(offset: number): number {
    let line = 1;
    for (let at = this.text.indexOf("\n"); at >= 0 && at < offset; at = this.text.indexOf("\n", at + 1)) line++;
    return line;
  }

  private fault(range: Range, message: string): void {
    const sameLine = this.lastFault >= 0 && range.start >= this.lastFault && this.text.slice(this.lastFault, range.start).indexOf("\n") < 0;
    this.lastFault = Math.max(range.start, this.lastFault);
    if (!sameLine) this.problems.push({ range, message, code: "syntax" });
  }
}

function unknownWord(source: string): string {
  if (source.startsWith("'")) return "single quotes; expected double quotes around strings and keys";
  if (/^(?:True|False|None|yes|no)$/u.test(source)) return `\`${source}\`; expected \`true\`, \`false\` or \`null\``;
  return `\`${source.length > 30 ? `${source.slice(0, 30)}…` : source}\` without quotes; expected double quotes around strings and keys`;
}

/** A double where it holds the number exactly, else a bigint; fractions and very long numbers are always doubles. */
function numberOf(source: string): number | bigint {
  const value = Number(source);
  if (Number.isSafeInteger(value) || source.length > maximumDigits || !/^-?\d+$/u.test(source)) return value;
  return BigInt(source);
}

function absent(offset: number): ScalarNode {
  return { kind: "scalar", style: "plain", range: { start: offset, end: offset }, value: null, text: "", missing: true };
}
