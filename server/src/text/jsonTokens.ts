import type { Range } from "./range.js";

/** A token of JSON, or of what people write for it: comments are left out, single-quoted strings and bare words come as themselves. */
export type JsonToken =
  | { readonly kind: "punctuation"; readonly range: Range; readonly text: "{" | "}" | "[" | "]" | ":" | "," }
  | {
      readonly kind: "string";
      readonly range: Range;
      readonly value: string;
      readonly fault?: string | undefined;
      readonly faultRange?: Range | undefined;
    }
  | { readonly kind: "word"; readonly range: Range; readonly text: string }
  | { readonly kind: "end"; readonly range: Range };

/** Hands out the tokens of `text` one after the other, and the comments it passes by. Linear: no character is looked at more than twice. */
export function jsonTokens(text: string, onComment: (range: Range) => void): () => JsonToken {
  let offset = text.startsWith("\uFEFF") ? 1 : 0;
  return () => {
    offset = skipBlank(text, offset, onComment);
    const token = tokenAt(text, offset);
    offset = token.range.end;
    return token;
  };
}

function tokenAt(text: string, start: number): JsonToken {
  const first = text[start];
  if (first === undefined) return { kind: "end", range: { start, end: start } };
  if (first === "{" || first === "}" || first === "[" || first === "]" || first === ":" || first === ",") {
    return { kind: "punctuation", range: { start, end: start + 1 }, text: first };
  }
  if (first === '"' || first === "'") return stringAt(text, start, first);
  let end = start + 1;
  while (end < text.length && !/[\s{}[\]:,"']/u.test(text.charAt(end)) && !startsComment(text, end)) end++;
  return { kind: "word", range: { start, end }, text: text.slice(start, end) };
}

/** Blanks as RFC 8259 has them, and comments, which it has not. */
function skipBlank(text: string, start: number, onComment: (range: Range) => void): number {
  let offset = start;
  for (;;) {
    const character = text.charAt(offset);
    if (character === " " || character === "\n" || character === "\r" || character === "\t") offset++;
    else if (startsComment(text, offset)) {
      const closed = text.charAt(offset + 1) === "*" ? text.indexOf("*/", offset + 2) + 2 : text.indexOf("\n", offset);
      const end = closed < offset + 2 ? text.length : closed;
      onComment({ start: offset, end: text.charAt(end - 1) === "\r" ? end - 1 : end });
      offset = end;
    } else return offset;
  }
}

function startsComment(text: string, offset: number): boolean {
  return text.charAt(offset) === "/" && (text.charAt(offset + 1) === "/" || text.charAt(offset + 1) === "*");
}

/** A string ends with its line where it is never closed. */
function stringAt(text: string, start: number, quote: string): JsonToken {
  let end = start + 1;
  let plain = true;
  while (end < text.length && text.charAt(end) !== quote && text.charAt(end) !== "\n" && text.charAt(end) !== "\r") {
    if (text.charCodeAt(end) < 32) plain = false;
    if (text.charAt(end) === "\\") {
      plain = false;
      end++;
    }
    end++;
  }
  end = Math.min(end, text.length);
  const closed = text.charAt(end) === quote;
  const inner = text.slice(start + 1, end);
  const range = { start, end: closed ? end + 1 : end };
  if (!closed) return { kind: "string", range, value: inner, fault: `string without its closing ${quote}` };
  if (quote === "'") return { kind: "string", range, value: inner, fault: "string in single quotes; JSON has double quotes only" };
  return plain ? { kind: "string", range, value: inner } : decoded(text, range, inner);
}

const escapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Resolves escapes; the first that JSON does not have is the string's fault. */
function decoded(text: string, range: Range, inner: string): JsonToken {
  let fault: { readonly fault: string; readonly faultRange: Range } | undefined;
  const value = inner.replace(/\\(?:u[0-9a-fA-F]{4}|[\s\S])|\p{Cc}/gu, (part, at: number) => {
    const letter = part.charAt(1);
    if (part.length === 6) return String.fromCharCode(Number.parseInt(part.slice(2), 16));
    if (part.charCodeAt(0) >= 127) return part;
    const known = part.length > 1 ? escapes[letter] : undefined;
    if (known !== undefined) return known;
    const start = range.start + 1 + at;
    const name =
      part.length > 1
        ? `escape \`${text.slice(start, start + 2)}\` that JSON does not have`
        : "control character in a string; write it as an escape";
    fault ??= { fault: name, faultRange: { start, end: start + part.length } };
    return part.length > 1 ? letter : part;
  });
  return { kind: "string", range, value, ...fault };
}
