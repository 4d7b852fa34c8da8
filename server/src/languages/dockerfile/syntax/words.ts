import { isBlank, isSpace } from "./characters.js";
import { part, type Span } from "./span.js";
import type { EscapeCharacter } from "./tree.js";

/** Words divided at white space alone; quotes and escapes group nothing. */
export function plainWords(span: Span): Span[] {
  const words: Span[] = [];
  let start = -1;
  for (let at = 0; at <= span.text.length; at++) {
    const inWord = at < span.text.length && !isBlank(span.text.charCodeAt(at));
    if (inWord && start < 0) start = at;
    if (!inWord && start >= 0) {
      words.push(part(span, start, at));
      start = -1;
    }
  }
  return words;
}

/** Words of ENV, LABEL and ARG: quotes group and stay, the escape character takes the next unit with it and stays too. */
export function quotedWords(span: Span, escaper: EscapeCharacter): Span[] {
  const { text } = span;
  const words: Span[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) at++;
    else {
      const end = wordEnd(text, at, escaper);
      // A lone escape character at the very end is dropped and leaves no word behind.
      if (end - at > 1 || text[at] !== escaper) words.push(part(span, at, end));
      at = end;
    }
  }
  return words;
}

function wordEnd(text: string, start: number, escaper: EscapeCharacter): number {
  let quote = "";
  let at = start;
  for (; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (quote === "" && isSpace(text.charCodeAt(at))) break;
    if (quote === "" && (unit === '"' || unit === "'")) quote = unit;
    else if (unit === quote) quote = "";
    else if (unit === escaper && quote !== "'") at++;
  }
  return Math.min(at, text.length);
}
