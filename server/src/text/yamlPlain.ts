import { CST } from "yaml";
import type { Range } from "./range.js";
import type { DataNode, Entry, ScalarNode, ScalarValue } from "./tree.js";

/** Deeper nesting than this is left to the parser, which cuts it off. */
const maximumDepth = 60;
/** Longer keys are left to the parser: YAML bounds them, and it says so. */
const maximumKey = 1000;

/**
 * Reads a document in the form that nearly all are written in: block mappings and lists, scalars, block scalars,
 * brackets that close on their line. One pass, some fifteen times as fast as the parser.
 *
 * Undefined for everything else, and for every text with a fault: anchors, tags, merge keys, directives, brackets over several
 * lines, tabs, CRLF, duplicate keys. The parser of `yaml.ts` reads those; where both read a text they give the same tree, which a test
 * proves over whole corpora. Null for a document with nothing in it.
 */
export function readPlainYaml(text: string, dialect: (text: string) => ScalarValue): DataNode | null | undefined {
  // Control characters (line breaks other than `\n` among them) and the byte order mark.
  if (/[^\P{Cc}\t\n]|[\uFEFF\uFFFE\uFFFF\u2028\u2029]/u.test(text)) return undefined;
  try {
    return new PlainReader(text, dialect).document();
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
}

/** Thrown where the text leaves the form; one object, so that it costs no stack trace. */
const unusual = new Error("text that is left to the parser");

const [newline, tab, space, hash, colon, dash, quote, doubleQuote] = [10, 9, 32, 35, 58, 45, 39, 34];
const [openBracket, closeBracket, openBrace, closeBrace, comma, pipe, greater] = [91, 93, 123, 125, 44, 124, 62];

/** What a plain scalar cannot begin with (a tab among them), and `-`, `?`, `:`, with which only some do. */
const indicators: ReadonlySet<number> = new Set([..."-?:,[]{}#&*!|>'\"%@`\t"].map((character) => character.charCodeAt(0)));

class PlainReader {
  /** Offset of the first character of the content line that comes next; the text's length behind the last one. */
  private at = 0;
  /** Its column; -1 behind the last line. */
  private column = -1;
  /** Offset behind what was read last on its line. */
  private end = 0;

  constructor(
    private readonly text: string,
    private readonly dialect: (text: string) => ScalarValue,
  ) {}

  document(): DataNode | null {
    const { text } = this;
    if (text.startsWith("---") && !this.isPartOfWord(3)) {
      this.end = 3;
      this.finishLine();
    } else this.nextLine(0);
    if (this.column < 0) return null;
    const root = this.block(this.at, this.column, 0);
    if (this.column >= 0) throw unusual;
    return root;
  }

  /** Whether the character at `offset` is neither a blank nor the end of the line or text. */
  private isPartOfWord(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    return !(code === space || code === newline || code === tab || Number.isNaN(code));
  }

  /** Goes to the first line from `start` (the start of a line) on which there is more than a comment. */
  private nextLine(start: number): void {
    const { text } = this;
    let lineStart = start;
    for (;;) {
      let offset = lineStart;
      let code = text.charCodeAt(offset);
      while (code === space) code = text.charCodeAt(++offset);
      if (Number.isNaN(code)) {
        this.at = text.length;
        this.column = -1;
        return;
      }
      if (code === tab) throw unusual;
      if (code === hash) {
        const lineEnd = text.indexOf("\n", offset);
        lineStart = lineEnd < 0 ? text.length : lineEnd + 1;
      } else if (code === newline) lineStart = offset + 1;
      else {
        this.at = offset;
        this.column = offset - lineStart;
        if (this.column === 0) this.marker(code);
        return;
      }
    }
  }

  /** Directives and markers at the start of a line. Behind the one that ends the document there is usually nothing. */
  private marker(code: number): void {
    const { text, at } = this;
    if (code === 37 || text.startsWith("---", at)) throw unusual;
    if (!text.startsWith("...", at)) return;
    if (text.slice(at + 3).trim() !== "") throw unusual;
    this.at = text.length;
    this.column = -1;
  }

  /** From behind a node to the next line; only a comment can stand between. */
  private finishLine(): void {
    const { text } = this;
    let offset = this.end;
    let code = text.charCodeAt(offset);
    while (code === space) code = text.charCodeAt(++offset);
    if (code === hash && offset > this.end) {
      const lineEnd = text.indexOf("\n", offset);
      this.nextLine(lineEnd < 0 ? text.length : lineEnd + 1);
    } else if (code === newline) this.nextLine(offset + 1);
    else if (Number.isNaN(code)) this.nextLine(text.length);
    else throw unusual;
  }

  /** The mapping or list that begins at `offset` in `column`. */
  private block(offset: number, column: number, depth: number): DataNode {
    if (depth > maximumDepth) throw unusual;
    const isItem = this.text.charCodeAt(offset) === dash && !this.isPartOfWord(offset + 1);
    return isItem ? this.sequence(offset, column, depth) : this.mapping(offset, column, depth);
  }

  private sequence(start: number, column: number, depth: number): DataNode {
    const items: DataNode[] = [];
    let offset = start;
    let end = start;
    for (;;) {
      items.push(this.item(offset, column, depth));
      end = this.end;
      if (this.column !== column || this.text.charCodeAt(this.at) !== dash || this.isPartOfWord(this.at + 1)) break;
      offset = this.at;
    }
    // What stands further right than the list belongs to nothing.
    if (this.column > column) throw unusual;
    return { kind: "sequence", style: "block", range: { start, end }, items };
  }

  private item(dashAt: number, column: number, depth: number): DataNode {
    const { text } = this;
    let offset = dashAt + 1;
    while (text.charCodeAt(offset) === space) offset++;
    const code = text.charCodeAt(offset);
    if (code === newline || code === hash || Number.isNaN(code)) return this.below(dashAt + 1, offset, column, depth, false);
    const isCompact = (code === dash && !this.isPartOfWord(offset + 1)) || this.keyEnd(offset) >= 0;
    if (isCompact) return this.block(offset, column + offset - dashAt, depth + 1);
    return this.inline(offset, column, depth);
  }

  private mapping(start: number, column: number, depth: number): DataNode {
    const entries: Entry[] = [];
    const names = new Set<string>();
    let end = start;
    let offset = start;
    for (;;) {
      const key = this.key(offset);
      const name = `${typeof key.value} ${String(key.value)}`;
      if (names.has(name)) throw unusual;
      names.add(name);
      entries.push({ key, value: this.valueBehind(key, column, depth) });
      end = this.end;
      if (this.column !== column) break;
      offset = this.at;
    }
    if (this.column > column) throw unusual;
    return { kind: "mapping", style: "block", range: { start, end }, entries };
  }

  /** Offset of the colon behind the key that begins at `offset`; -1 where there is none on this line. */
  private keyEnd(offset: number): number {
    const { text } = this;
    const first = text.charCodeAt(offset);
    if (first === quote || first === doubleQuote) {
      const close = this.quoteEnd(offset, first);
      return close >= 0 && text.charCodeAt(close) === colon && !this.isPartOfWord(close + 1) ? close : -1;
    }
    if (indicators.has(first)) return -1;
    for (let at = offset + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === colon) {
        if (!this.isPartOfWord(at + 1)) return at;
      } else if (code === newline || code === tab || Number.isNaN(code)) return -1;
      else if (code === hash && text.charCodeAt(at - 1) === space) return -1;
    }
  }

  private key(offset: number): ScalarNode {
    const colonAt = this.keyEnd(offset);
    if (colonAt < 0 || colonAt - offset > maximumKey) throw unusual;
    const first = this.text.charCodeAt(offset);
    this.end = colonAt;
    if (first === quote || first === doubleQuote) return this.quoted(offset, colonAt, first);
    let end = colonAt;
    while (this.text.charCodeAt(end - 1) === space) end--;
    const key = this.plain(offset, end);
    if (key.text === "<<") throw unusual;
    return key;
  }

  private valueBehind(key: ScalarNode, column: number, depth: number): DataNode {
    const { text } = this;
    const colonAt = this.end;
    let offset = colonAt + 1;
    while (text.charCodeAt(offset) === space) offset++;
    const code = text.charCodeAt(offset);
    if (code === newline || code === hash || Number.isNaN(code)) return this.below(colonAt + 1, offset, column, depth, true);
    if (this.keyEnd(offset) >= 0 || key.text === "") throw unusual;
    return this.inline(offset, column, depth);
  }

  /** What stands on the lines below a `key:` or a `-` in `column`, or nothing at all. */
  private below(behind: number, offset: number, column: number, depth: number, isKey: boolean): DataNode {
    this.end = behind;
    this.finishLine();
    const isItem = this.text.charCodeAt(this.at) === dash && !this.isPartOfWord(this.at + 1);
    if (this.column > column && !isItem && this.keyEnd(this.at) < 0) {
      if (!isKey || this.text.slice(behind, this.at).trim() !== "") throw unusual;
      return this.scalarBelow(column, depth);
    }
    if (this.column > column || (isKey && this.column === column && isItem)) return this.block(this.at, this.column, depth + 1);
    this.end = offset;
    return { kind: "scalar", style: "plain", range: { start: offset, end: offset }, value: null, text: "", missing: true };
  }

  /** A scalar, or brackets, on the line below its key. */
  private scalarBelow(column: number, depth: number): DataNode {
    const code = this.text.charCodeAt(this.at);
    if (code === pipe || code === greater) throw unusual;
    return this.inline(this.at, column, depth);
  }

  /** A value that begins at `offset` on the line of its key or dash, which stands in `column`. */
  private inline(offset: number, column: number, depth: number): DataNode {
    const { text } = this;
    const code = text.charCodeAt(offset);
    if (code === pipe || code === greater) return this.blockScalar(offset, column);
    const node = this.onLine(offset, code, column, depth);
    this.end = node.range.end;
    this.finishLine();
    if (this.column <= column) return node;
    // Plain text goes on over lines that stand further right.
    if (node.kind !== "scalar" || node.style !== "plain" || this.isBehindComment(node)) throw unusual;
    return this.plainLines(offset, column);
  }

  private onLine(offset: number, code: number, column: number, depth: number): DataNode {
    if (code === openBracket || code === openBrace) return this.flow(offset, depth + 1);
    if (code === quote || code === doubleQuote) {
      const end = this.quoteEnd(offset, code);
      return end < 0 ? this.quotedLines(offset, code, column) : this.quoted(offset, end, code);
    }
    if (indicators.has(code) && !(code === dash && this.isPartOfWord(offset + 1))) throw unusual;
    return this.plain(offset, this.plainEnd(offset));
  }

  /** Whether anything but blanks stands between a node and the next line with content: no text goes on behind that. */
  private isBehindComment(node: ScalarNode): boolean {
    return this.text.slice(node.range.end, this.at).trim() !== "";
  }

  /** A plain scalar of several lines, which stand further right than `column`. */
  private plainLines(start: number, column: number): ScalarNode {
    let end = start;
    do {
      const first = this.text.charCodeAt(this.at);
      if (first === hash) throw unusual;
      end = this.plainEnd(this.at);
      this.end = end;
      this.finishLine();
    } while (this.column > column && this.text.slice(end, this.at).trim() === "");
    if (this.column > column) throw unusual;
    this.end = end;
    const { value: text } = resolved({ type: "scalar", offset: start, indent: column, source: this.text.slice(start, end) });
    return { kind: "scalar", style: "plain", range: { start, end }, value: this.dialect(text), text };
  }

  /** A quoted scalar that closes on a later line; all of its lines stand further right than `column`. */
  private quotedLines(start: number, mark: number, column: number): ScalarNode {
    const { text } = this;
    let end = start + 1;
    for (; ; end++) {
      const code = text.charCodeAt(end);
      if (code === tab || Number.isNaN(code)) throw unusual;
      if (code === 92 && mark === doubleQuote) end++;
      else if (code === mark) {
        if (mark !== quote || text.charCodeAt(end + 1) !== quote) break;
        end++;
      }
    }
    const source = text.slice(start, end + 1);
    for (const [line] of source.matchAll(/(?<=\n) *(?=[^ \n])/gu)) if (line.length <= column) throw unusual;
    const type = mark === quote ? "single-quoted-scalar" : "double-quoted-scalar";
    const { value } = resolved({ type, offset: start, indent: column, source });
    return { kind: "scalar", style: mark === quote ? "single" : "double", range: { start, end: end + 1 }, value, text: value };
  }

  /** Offset behind a plain scalar outside of brackets. */
  private plainEnd(offset: number): number {
    const { text } = this;
    let end = offset;
    for (let at = offset; ; at++) {
      const code = text.charCodeAt(at);
      if (code === newline || Number.isNaN(code)) return end;
      if (code === tab || (code === colon && !this.isPartOfWord(at + 1))) throw unusual;
      if (code === hash && at > end) return end;
      if (code !== space) end = at + 1;
    }
  }

  private plain(start: number, end: number): ScalarNode {
    const text = this.text.slice(start, end);
    return { kind: "scalar", style: "plain", range: { start, end }, value: this.dialect(text), text };
  }

  /** Offset behind the quoted scalar that opens at `offset`; -1 where it does not close on its line. */
  private quoteEnd(offset: number, mark: number): number {
    const { text } = this;
    for (let at = offset + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === newline || code === tab || Number.isNaN(code)) return -1;
      if (code === 92 && mark === doubleQuote && text.charCodeAt(at + 1) !== newline) at++;
      else if (code === mark) {
        if (mark !== quote || text.charCodeAt(at + 1) !== quote) return at + 1;
        at++;
      }
    }
  }

  private quoted(start: number, end: number, mark: number): ScalarNode {
    const inner = this.text.slice(start + 1, end - 1);
    if (mark === doubleQuote && inner.includes("\\")) {
      const source = this.text.slice(start, end);
      const { value } = resolved({ type: "double-quoted-scalar", offset: start, indent: 0, source });
      return { kind: "scalar", style: "double", range: { start, end }, value, text: value };
    }
    const text = mark === quote && inner.includes("'") ? inner.replaceAll("''", "'") : inner;
    return { kind: "scalar", style: mark === quote ? "single" : "double", range: { start, end }, value: text, text };
  }

  /** A literal or folded scalar: its lines are found here, and read by the parser's own part for them. */
  private blockScalar(offset: number, column: number): ScalarNode {
    const { text } = this;
    const lineEnd = text.indexOf("\n", offset);
    const header = lineEnd < 0 ? "" : text.slice(offset, lineEnd);
    if (!/^[|>][-+]?$/u.test(header)) throw unusual;
    const start = lineEnd + 1;
    const end = this.blockEnd(start, column, header.endsWith("+"));
    const source = text.slice(start, end);
    const props: CST.SourceToken[] = [
      { type: "block-scalar-header", offset, indent: 0, source: header },
      { type: "newline", offset: lineEnd, indent: 0, source: "\n" },
    ];
    const scalar = resolved({ type: "block-scalar", offset, indent: column, props, source });
    const range: Range = { start: offset, end: scalar.range[1] };
    this.end = range.end;
    this.nextLine(end);
    if (this.column > column) throw unusual;
    return {
      kind: "scalar",
      style: text.charCodeAt(offset) === pipe ? "literal" : "folded",
      range,
      value: scalar.value,
      text: scalar.value,
    };
  }

  /** The offset behind the last line of a block scalar under `column`; blank lines at its end belong to it where it keeps them. */
  private blockEnd(start: number, column: number, keeps: boolean): number {
    const { text } = this;
    let indentation = -1;
    let end = start;
    for (let lineStart = start; lineStart < text.length; ) {
      let offset = lineStart;
      let code = text.charCodeAt(offset);
      while (code === space) code = text.charCodeAt(++offset);
      const width = offset - lineStart;
      const isBlank = code === newline || Number.isNaN(code);
      if (!isBlank && width <= column) break;
      if (!isBlank && indentation < 0) indentation = width;
      if (!isBlank && (width < indentation || code === tab)) throw unusual;
      const lineEnd = text.indexOf("\n", offset);
      if (isBlank && lineEnd < 0) throw unusual;
      lineStart = lineEnd < 0 ? text.length : lineEnd + 1;
      // A line of blanks that is longer than the indentation is text.
      if (!isBlank || keeps || (indentation >= 0 && width > indentation)) end = lineStart;
    }
    if (indentation < 0) throw unusual;
    return end;
  }

  /** A list or mapping in brackets that closes on its line. */
  private flow(start: number, depth: number): DataNode {
    if (depth > maximumDepth) throw unusual;
    const isList = this.text.charCodeAt(start) === openBracket;
    const close = isList ? closeBracket : closeBrace;
    const items: DataNode[] = [];
    const entries: Entry[] = [];
    const names = new Set<string>();
    let at = this.skip(start + 1);
    while (this.text.charCodeAt(at) !== close) {
      const node = this.flowNode(at, depth);
      at = this.skip(node.range.end);
      if (isList) items.push(node);
      else {
        const name = node.kind === "scalar" ? `${typeof node.value} ${String(node.value)}` : undefined;
        if (node.kind !== "scalar" || name === undefined || names.has(name) || node.text === "<<") throw unusual;
        names.add(name);
        if (this.text.charCodeAt(at) !== colon || this.text.charCodeAt(at + 1) !== space) throw unusual;
        const value = this.flowNode(this.skip(at + 1), depth);
        entries.push({ key: node, value });
        at = this.skip(value.range.end);
      }
      if (this.text.charCodeAt(at) === comma) at = this.skip(at + 1);
      else if (this.text.charCodeAt(at) !== close) throw unusual;
    }
    const range = { start, end: at + 1 };
    return isList ? { kind: "sequence", style: "flow", range, items } : { kind: "mapping", style: "flow", range, entries };
  }

  private skip(offset: number): number {
    let at = offset;
    while (this.text.charCodeAt(at) === space) at++;
    return at;
  }

  private flowNode(offset: number, depth: number): DataNode {
    const { text } = this;
    const code = text.charCodeAt(offset);
    if (code === openBracket || code === openBrace) return this.flow(offset, depth + 1);
    if (code === quote || code === doubleQuote) {
      const end = this.quoteEnd(offset, code);
      if (end < 0) throw unusual;
      return this.quoted(offset, end, code);
    }
    if (indicators.has(code) && !(code === dash && /[0-9]/u.test(text[offset + 1] ?? ""))) throw unusual;
    let end = offset;
    for (let at = offset; ; at++) {
      const next = text.charCodeAt(at);
      if (next === comma || next === closeBracket || next === closeBrace) break;
      if (next === colon && text.charCodeAt(at + 1) === space) break;
      if (!isPlainInFlow(next)) throw unusual;
      if (next !== space) end = at + 1;
    }
    return this.plain(offset, end);
  }
}

/** Characters that mean nothing special in a plain scalar in brackets; the others are left to the parser. */
function isPlainInFlow(code: number): boolean {
  return !(Number.isNaN(code) || code < space || code === hash || code === colon || code === openBracket || code === openBrace);
}

/** A scalar that the parser's own part for it reads; left to the whole parser where it finds a fault, or an escape of other YAMLs. */
function resolved(token: CST.FlowScalar | CST.BlockScalar): { readonly value: string; readonly range: readonly [number, number, number] } {
  if (token.type === "double-quoted-scalar" && /\\(?:\/|u[dD][89a-fA-F])/u.test(token.source)) throw unusual;
  const scalar = CST.resolveAsScalar(token, true, () => {
    throw unusual;
  });
  if (scalar === null) throw unusual;
  return scalar;
}
