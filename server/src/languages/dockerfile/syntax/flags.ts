import { isBlank } from "./characters.js";
import { part, rangeOf, type Span, SpanBuilder } from "./span.js";
import type { EscapeCharacter, Flag } from "./tree.js";

/**
 * Cuts the leading `--words` off an instruction's text. Quotes group and are taken off, the escape character takes the next unit
 * literally, also inside quotes; a lone `--` ends the flags and is dropped.
 */
export function splitFlags(span: Span, escaper: EscapeCharacter): { readonly flags: readonly Flag[]; readonly rest: Span } {
  const { text } = span;
  if (!text.startsWith("--")) return { flags: none, rest: span };
  const flags: Flag[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (!text.startsWith("--", at)) return { flags, rest: part(span, at) };
    const { end, word } = readFlag(span, at, escaper);
    if (word.text === "--") return { flags, rest: part(span, end) };
    if (word.text !== "") flags.push(flagOf(part(span, at, end), word));
    at = end;
  }
}

const none: readonly Flag[] = [];

function readFlag(span: Span, start: number, escaper: EscapeCharacter): { readonly end: number; readonly word: Span } {
  const { text } = span;
  const plainEnd = endOfPlain(text, start, escaper);
  if (plainEnd === text.length || isBlank(text.charCodeAt(plainEnd))) return { end: plainEnd, word: part(span, start, plainEnd) };
  const word = new SpanBuilder();
  let quote = "";
  let from = start;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (quote === "" && isBlank(text.charCodeAt(at))) break;
    const opens = quote === "" && (unit === '"' || unit === "'");
    if (unit === quote || opens || unit === escaper) {
      word.addPart(span, from, at);
      from = at + 1;
      if (unit === escaper) at++;
      else quote = opens ? unit : "";
    } else if (quote === "" && endsWord(text.charCodeAt(at))) {
      at++;
      break;
    }
  }
  const end = Math.min(at, text.length);
  word.addPart(span, from, end);
  return { end, word: word.build(rangeOf(span, start, start).start) };
}

/** Where a word stops to stand for itself: at white space, a quote, the escape character, or outside ASCII. */
function endOfPlain(text: string, start: number, escaper: EscapeCharacter): number {
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) || unit === 0x22 || unit === 0x27 || unit >= 0x80 || unit === escaper.charCodeAt(0)) break;
  }
  return at;
}

function flagOf(span: Span, word: Span): Flag {
  const equals = word.text.indexOf("=");
  return equals < 0 ? { span, name: word, value: undefined } : { span, name: part(word, 0, equals), value: part(word, equals + 1) };
}

/** BuildKit reads flags byte by byte: a character of several bytes ends the word where one of them, taken alone, is white space. */
function endsWord(unit: number): boolean {
  if (unit < 0x80) return false;
  const bytes = unit < 0x800 ? [unit & 0x3f] : [(unit >> 6) & 0x3f, unit & 0x3f];
  return bytes.some((low) => low === 0x05 || low === 0x20);
}
