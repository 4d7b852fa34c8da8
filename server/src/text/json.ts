import { type JsonToken, jsonTokens } from "./jsonTokens.js";
import type { Range } from "./range.js";
import type { Slice } from "./source.js";
import type { DataNode, DataTree, Entry, MappingNode, ScalarNode, ScalarValue, SequenceNode, SyntaxProblem } from "./tree.js";

/** Deeper nesting is passed over: no format of ours comes near, and the walk over the tree is recursive. */
const maximumDepth = 200;

/** More faults of syntax in one text help nobody: it is another format, then. */
const maximumProblems = 100;

/** Parses JSON (RFC 8259) with exact ranges. Never throws: what cannot be read becomes a problem, and the rest is in the tree. */
export function parseJson(slice: Slice): DataTree {
  return new JsonReader(slice.text).document();
}

/** Reads one text. A class, since the token at hand and the problems so far are state. */
class JsonReader {
  private readonly problems: SyntaxProblem[] = [];
  private readonly notChecked: { range: Range; reason: string }[] = [];
  private readonly next: () => JsonToken;
  private token: JsonToken;
  /** The token before the one at hand: where something is missing behind it. */
  private previous: Range = { start: 0, end: 0 };

  constructor(private readonly text: string) {
    this.next = jsonTokens(text, (range) => this.report({ start: range.start, end: this.lineEnd(range) }, "comment; JSON has none"));
    this.token = this.next();
  }

  document(): DataTree {
    const root = this.root();
    if (root !== undefined && this.token.kind !== "end")
      this.report(this.token.range, "text behind the document's end; a JSON file holds one value");
    return { root, problems: this.problems, notChecked: this.notChecked };
  }

  private root(): DataNode | undefined {
    const { token } = this;
    if (token.kind === "end") {
      this.report(token.range, "empty file; a JSON document is expected");
      return undefined;
    }
    if (token.kind !== "word" || isLiteral(token.text)) return this.value(0);
    this.report(token.range, `unexpected \`${shorten(token.text)}\`; a JSON document begins with \`{\``);
    return undefined;
  }

  private value(depth: number): DataNode {
    const { token } = this;
    if (token.kind === "string") return this.string(token);
    if (token.kind === "word") return this.word(token);
    if (token.kind === "punctuation" && (token.text === "{" || token.text === "[")) {
      if (depth >= maximumDepth) return this.tooDeep(token.range.start);
      return token.text === "{" ? this.object(depth) : this.array(depth);
    }
    const at = this.previous.end;
    this.report(token.kind === "end" ? this.previous : token.range, "value expected");
    return absent(at);
  }

  private object(depth: number): MappingNode {
    const start = this.token.range.start;
    const entries: Entry[] = [];
    const seen = new Set<string>();
    this.step();
    while (!this.closes("}")) {
      if (!this.separate(entries.length, "}")) continue;
      const key = this.key();
      if (key === undefined) continue;
      if (seen.has(key.text))
        this.report(key.range, `duplicate key \`${shorten(key.text)}\`; an object holds each key once`, "duplicate-key");
      seen.add(key.text);
      entries.push({ key, value: this.afterColon(key, depth) });
    }
    return { kind: "mapping", style: "flow", range: { start, end: this.close("}", start) }, entries };
  }

  private array(depth: number): SequenceNode {
    const start = this.token.range.start;
    const items: DataNode[] = [];
    this.step();
    while (!this.closes("]")) {
      if (!this.separate(items.length, "]")) continue;
      const before = this.token;
      items.push(this.value(depth + 1));
      if (this.token === before) this.step();
    }
    return { kind: "sequence", style: "flow", range: { start, end: this.close("]", start) }, items };
  }

  /** Whether a collection ends here: by its own bracket, by that of one around it, or by the end of the text. */
  private closes(bracket: "}" | "]"): boolean {
    const { token } = this;
    return token.kind === "end" || (token.kind === "punctuation" && (token.text === bracket || token.text === "}" || token.text === "]"));
  }

  private close(bracket: "}" | "]", start: number): number {
    const { token } = this;
    if (token.kind === "punctuation" && token.text === bracket) {
      this.step();
      return token.range.end;
    }
    const opening = bracket === "}" ? "{" : "[";
    if (this.openReported !== true && this.problems.length < maximumProblems) {
      const line = this.text.slice(0, start).split("\n").length;
      this.report(
        token.kind === "end" ? this.previous : token.range,
        `\`${bracket}\` expected: \`${opening}\` of line ${line} is not closed`,
      );
    }
    this.openReported = token.kind === "end";
    return this.previous.end;
  }

  /** At the end of the text one message speaks for all that is still open. */
  private openReported: boolean | undefined;

  /** Takes the commas between two members. False where there is no member behind them. */
  private separate(count: number, bracket: "}" | "]"): boolean {
    let comma: Range | undefined;
    while (this.token.kind === "punctuation" && this.token.text === ",") {
      if (count === 0 || comma !== undefined) this.report(this.token.range, "comma without a value before it");
      comma = this.token.range;
      this.step();
    }
    if (!this.closes(bracket)) {
      if (comma === undefined && count > 0) this.report(this.token.range, "comma expected before this");
      return true;
    }
    if (comma !== undefined && count > 0 && this.token.kind !== "end")
      this.report(comma, `trailing comma; JSON allows none before \`${bracket}\``);
    return false;
  }

  private key(): ScalarNode | undefined {
    const { token } = this;
    if (token.kind === "string") return this.string(token);
    if (token.kind === "word") {
      this.report(token.range, `key \`${shorten(token.text)}\` without quotes; JSON keys stand in double quotes`);
      this.step();
      return { kind: "scalar", style: "plain", range: token.range, value: token.text, text: token.text };
    }
    this.report(token.range, "key in double quotes expected");
    if (token.kind === "punctuation" && (token.text === "{" || token.text === "[")) this.value(maximumDepth);
    else this.step();
    return undefined;
  }

  private afterColon(key: ScalarNode, depth: number): DataNode {
    if (this.token.kind === "punctuation" && this.token.text === ":") {
      this.step();
      return this.value(depth + 1);
    }
    this.report(key.range, "`:` and a value expected after this key");
    const startsValue = this.token.kind === "punctuation" && (this.token.text === "{" || this.token.text === "[");
    return startsValue ? this.value(depth + 1) : absent(key.range.end);
  }

  private string(token: JsonToken & { readonly kind: "string" }): ScalarNode {
    if (token.fault !== undefined) this.report(token.faultRange ?? token.range, token.fault);
    this.step();
    return {
      kind: "scalar",
      style: token.fault?.startsWith("string in single") ? "single" : "double",
      range: token.range,
      value: token.value,
      text: token.value,
    };
  }

  private word({ range, text }: JsonToken & { readonly kind: "word" }): ScalarNode {
    this.step();
    if (!isLiteral(text)) this.report(range, faultOfWord(text));
    return { kind: "scalar", style: "plain", range, value: literalValue(text), text };
  }

  /** Passes over a collection that lies too deep, by counting brackets. */
  private tooDeep(start: number): ScalarNode {
    let open = 0;
    do {
      if (this.token.kind === "punctuation" && (this.token.text === "{" || this.token.text === "[")) open++;
      if (this.token.kind === "punctuation" && (this.token.text === "}" || this.token.text === "]")) open--;
      this.step();
    } while (open > 0 && this.token.kind !== "end");
    this.notChecked.push({ range: { start, end: this.previous.end }, reason: `nested deeper than ${maximumDepth} levels` });
    return { ...absent(start), range: { start, end: this.previous.end } };
  }

  private step(): void {
    this.previous = this.token.range;
    this.token = this.next();
  }

  private report(range: Range, message: string, code = "syntax"): void {
    if (this.problems.length < maximumProblems) this.problems.push({ range, message, code });
  }

  /** The end of a comment's first line: a mark over many lines would hide the text. */
  private lineEnd({ start, end }: Range): number {
    const line = this.text.indexOf("\n", start);
    return line < 0 ? end : Math.min(end, line);
  }
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

function isLiteral(text: string): boolean {
  return text === "true" || text === "false" || text === "null" || number.test(text);
}

function literalValue(text: string): ScalarValue {
  if (text === "true" || text === "false") return text === "true";
  if (text === "null") return null;
  if (/^-?\d{16,100}$/u.test(text) && !Number.isSafeInteger(Number(text))) return BigInt(text);
  return /^[-+]?\.?\d/u.test(text) && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function faultOfWord(text: string): string {
  const shown = shorten(text);
  if (/^-?0\d/u.test(text)) return `number \`${shown}\` with a leading zero; JSON allows none`;
  if (/^[-+.\d]/u.test(text)) return `\`${shown}\` is no JSON number`;
  const lower = text.toLowerCase();
  if (lower === "true" || lower === "false" || lower === "null") return `\`${shown}\`: JSON writes \`${lower}\``;
  return `\`${shown}\` without quotes; JSON strings stand in double quotes`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function absent(offset: number): ScalarNode {
  return { kind: "scalar", style: "plain", range: { start: offset, end: offset }, value: null, text: "", missing: true };
}
