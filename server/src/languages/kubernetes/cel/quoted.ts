import type { SyntaxFault } from "./syntax.js";
import type { Token } from "./tokens.js";
import { utf8 } from "./utf8.js";
import type { Value } from "./values.js";

/** Reads a string or bytes literal that begins at `start` with `opening`: prefix and quotes (cel-spec, doc/langdef.md, “String and Bytes Values”). */
export function readQuoted(source: string, start: number, opening: string): { readonly token: Token; readonly end: number } | SyntaxFault {
  const raw = /r/iu.test(opening);
  const bytes = /b/iu.test(opening);
  const quotes = opening.replace(/^[rbRB]+/u, "");
  const begin = start + opening.length;
  const end = endOf(source, begin, quotes, raw);
  if (end === undefined) return { message: "syntax error: string without an end", offset: start };
  const body = source.slice(begin, end);
  const value = decode(body, raw, bytes);
  if (value === undefined) return { message: "syntax error: unknown escape in a string", offset: start };
  const text = source.slice(start, end + quotes.length);
  return { token: { kind: "literal", type: bytes ? "bytes" : "string", value, text, start }, end: end + quotes.length };
}

/** The offset of the closing quotes. */
function endOf(source: string, begin: number, quotes: string, raw: boolean): number | undefined {
  for (let offset = begin; offset < source.length; offset++) {
    const character = source[offset];
    if (source.startsWith(quotes, offset)) return offset;
    if (character === "\\" && !raw) offset++;
    else if (quotes.length === 1 && (character === "\n" || character === "\r")) return undefined;
  }
  return undefined;
}

function decode(body: string, raw: boolean, bytes: boolean): Value | undefined {
  if (raw || !body.includes("\\")) return bytes ? utf8(body) : body;
  const parts: number[] = [];
  let text = "";
  let end = 0;
  for (const match of body.matchAll(escapes)) {
    const between = body.slice(end, match.index);
    end = match.index + match[0].length;
    const code = codeOf(match, bytes);
    if (code === undefined) return undefined;
    if (bytes) parts.push(...utf8(between), code);
    else text += between + String.fromCodePoint(code);
  }
  return bytes ? Uint8Array.from([...parts, ...utf8(body.slice(end))]) : text + body.slice(end);
}

const escapes = /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/gu;

/** The code point, or in bytes the octet, that an escape stands for. */
function codeOf(match: RegExpMatchArray, bytes: boolean): number | undefined {
  const [, byte, short, long, octal, single = ""] = match;
  if (octal !== undefined) return Number.parseInt(octal, 8);
  if (byte !== undefined) return Number.parseInt(byte, 16);
  const wide = short ?? long;
  if (wide === undefined) return simple.get(single);
  const code = Number.parseInt(wide, 16);
  return bytes || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : code;
}

const simple: ReadonlyMap<string, number> = new Map([
  ["a", 7],
  ["b", 8],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11],
  ['"', 34],
  ["'", 39],
  ["\\", 92],
  ["?", 63],
  ["`", 96],
]);
