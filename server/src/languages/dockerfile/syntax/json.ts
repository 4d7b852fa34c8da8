import { placeOf, type Span, SpanBuilder } from "./span.js";

/**
 * Reads the JSON (exec) form: undefined where the text is no JSON array, so that BuildKit falls back to the other form;
 * `"mixed"` where it is one with other things than strings in it, which BuildKit refuses.
 */
export function jsonForm(span: Span): readonly Span[] | "mixed" | undefined {
  if (!span.text.startsWith("[")) return undefined;
  const parsed = parse(span.text);
  if (!Array.isArray(parsed)) return undefined;
  return parsed.every((item) => typeof item === "string") ? strings(span) : "mixed";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The strings of a text that is known to be a JSON array of strings. */
function strings(span: Span): readonly Span[] {
  const words: Span[] = [];
  let at = span.text.indexOf('"');
  while (at >= 0) {
    const { word, end } = readString(span, at + 1);
    words.push(word);
    at = span.text.indexOf('"', end);
  }
  return words;
}

function readString(span: Span, start: number): { readonly word: Span; readonly end: number } {
  const { text } = span;
  const word = new SpanBuilder();
  let at = start;
  let plain = start;
  while (at < text.length && text[at] !== '"') {
    if (text[at] !== "\\") at++;
    else {
      word.addPart(span, plain, at);
      const length = text[at + 1] === "u" ? 6 : 2;
      word.addDecoded(decoded(text.slice(at, at + length)), placeOf(span, at));
      at += length;
      plain = at;
    }
  }
  word.addPart(span, plain, at);
  return { word: word.build(placeOf(span, start - 1) + 1), end: at + 1 };
}

function decoded(written: string): string {
  const value: unknown = parse(`"${written}"`);
  return typeof value === "string" ? value : written;
}
