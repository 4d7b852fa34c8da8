import { readQuoted } from "./quoted.js";
import type { SyntaxFault } from "./syntax.js";
import type { CelType } from "./types.js";
import { Uint, type Value } from "./values.js";

/** A word of an expression. */
export type Token =
  | { readonly kind: "literal"; readonly type: CelType; readonly value: Value; readonly text: string; readonly start: number }
  | { readonly kind: "name" | "mark" | "end"; readonly text: string; readonly start: number };

/** Cuts an expression into words (cel-go, parser/gen/CEL.g4, “Lexer Rules”). The last one is an `end`. */
export function tokensOf(source: string): readonly Token[] | SyntaxFault {
  const tokens: Token[] = [];
  let offset = 0;
  for (;;) {
    offset = skipBlanks(source, offset);
    if (offset >= source.length) break;
    const read = readToken(source, offset);
    if ("message" in read) return read;
    tokens.push(read.token);
    offset = read.end;
  }
  tokens.push({ kind: "end", text: "<EOF>", start: source.length });
  return tokens;
}

type Read = { readonly token: Token; readonly end: number } | SyntaxFault;

function readToken(source: string, start: number): Read {
  const quoted = sticky(/[bB]?[rR]?(?:"""|'''|"|')/uy, source, start);
  if (quoted !== undefined) return readQuoted(source, start, quoted);
  const number = sticky(/0x[0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\d+[uU]?/uy, source, start);
  if (number !== undefined) return readNumber(number, start);
  const name = sticky(/[A-Za-z_][A-Za-z0-9_]*/uy, source, start);
  if (name !== undefined) return { token: word(name, start), end: start + name.length };
  // Names in backquotes are a feature of cel-go that Kubernetes leaves switched off.
  if (source[start] === "`") return { message: "unsupported syntax: '`'", offset: start };
  const mark = sticky(/==|!=|<=|>=|&&|\|\||[-+*/%<>![\](){}.,:?]/uy, source, start);
  if (mark !== undefined) return { token: { kind: "mark", text: mark, start }, end: start + mark.length };
  return { message: `syntax error: unexpected character \`${String.fromCodePoint(source.codePointAt(start) ?? 0)}\``, offset: start };
}

function word(text: string, start: number): Token {
  if (text === "true" || text === "false") return { kind: "literal", type: "bool", value: text === "true", text, start };
  if (text === "null") return { kind: "literal", type: "null", value: null, text, start };
  return { kind: text === "in" ? "mark" : "name", text, start };
}

/** Whole numbers keep their magnitude here; a sign in front and the range are the parser's matter. */
function readNumber(text: string, start: number): Read {
  const end = start + text.length;
  const hexadecimal = text.startsWith("0x");
  if (/[uU]$/u.test(text)) {
    const value = BigInt(text.slice(0, -1));
    if (value > maxUint) return { message: "invalid uint literal", offset: start };
    return { token: { kind: "literal", type: "uint", value: new Uint(value), text, start }, end };
  }
  if (!hexadecimal && /[.eE]/u.test(text)) {
    const value = Number(text);
    if (!Number.isFinite(value)) return { message: "invalid double literal", offset: start };
    return { token: { kind: "literal", type: "double", value, text, start }, end };
  }
  // A number this long is out of range whatever its digits are; reading it would take quadratic time.
  const value = text.length > 400 ? 1n << 64n : BigInt(text);
  return { token: { kind: "literal", type: "int", value, text, start }, end };
}

const maxUint = (1n << 64n) - 1n;

function skipBlanks(source: string, offset: number): number {
  const blanks = sticky(/(?:[\t \r\n\f]|\/\/[^\n]*)+/uy, source, offset);
  return offset + (blanks?.length ?? 0);
}

/** What a sticky pattern finds at an offset. */
function sticky(pattern: RegExp, source: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
}
