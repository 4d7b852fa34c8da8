import { isSpace } from "./characters.js";
import { type Line, lineAt } from "./lines.js";
import { forgetsWordBefore, readShellWord, type WordPart } from "./shellWord.js";
import { part, type Span, spanOf } from "./span.js";
import type { Heredoc } from "./tree.js";

/** What a word in an instruction's line announces. */
export interface HeredocMarker {
  readonly name: string;
  readonly chomp: boolean;
  readonly expand: boolean;
}

/**
 * The here-documents that a line announces. The whole line is divided as the variable expansion divides words, with `\` whatever
 * the escape directive says; an unbalanced quote or a bad `${…}` anywhere in it means that there are none.
 * https://docs.docker.com/reference/dockerfile/#here-documents
 */
export function heredocMarkers(line: Span): readonly (HeredocMarker & { readonly marker: Span })[] {
  if (!line.text.includes("<<")) return [];
  const { parts, fault } = readShellWord(line.text, { escape: "\\" });
  if (fault !== undefined) return [];
  return dividedWords(line, parts).flatMap((marker) => {
    const found = heredocMarker(marker.text);
    return found === undefined ? [] : [{ ...found, marker }];
  });
}

/** What a single word announces, or undefined. */
export function heredocMarker(word: string): HeredocMarker | undefined {
  const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]+)$/u.exec(word);
  const rest = match?.[2];
  if (rest === undefined) return undefined;
  const { parts, fault } = readShellWord(rest, { escape: "\\" });
  if (fault !== undefined || dividedWords(spanOf(rest, 0, rest.length), parts).length !== 1) return undefined;
  return { name: bare(rest, parts), chomp: match?.[1] === "-", expand: !parts.some(({ kind }) => kind === "single" || kind === "double") };
}

/** Reads the body that begins at `start` of the slice. */
export function readBody(
  text: string,
  start: number,
  marker: HeredocMarker & { readonly marker: Span },
): Heredoc & { readonly next: number } {
  let at = start;
  for (let line = lineAt(text, at); line !== undefined; line = lineAt(text, at)) {
    if (closes(text, line, marker)) {
      const end = { start: line.start, end: line.end };
      return { ...marker, body: spanOf(text, start, line.start), end, next: line.next };
    }
    at = line.next;
  }
  return { ...marker, body: spanOf(text, start, text.length), end: undefined, next: text.length };
}

function closes(text: string, line: Line, { name, chomp }: HeredocMarker): boolean {
  let start = line.start;
  while (chomp && text[start] === "\t") start++;
  return line.end - start === name.length && text.startsWith(name, start);
}

/** Words divided at white space outside quotes; quotes and escapes stay in them. */
function dividedWords(line: Span, parts: readonly WordPart[]): Span[] {
  const words: Span[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0) words.push(part(line, start, end));
    start = -1;
  };
  for (const piece of parts) {
    const divides = piece.kind === "text" || piece.kind === "reference";
    if (forgetsWordBefore(piece)) start = -1;
    for (let at = piece.start; at < piece.end; at = divides ? at + 1 : piece.end) {
      if (divides && isSpace(line.text.charCodeAt(at))) close(at);
      else if (start < 0) start = at;
    }
  }
  close(line.text.length);
  return words;
}

/** The text without quotes and escapes; references stay as written. */
function bare(text: string, parts: readonly WordPart[]): string {
  return parts
    .map((piece) => {
      if (piece.kind === "single") return text.slice(piece.start + 1, piece.end - 1);
      if (piece.kind === "double") return bare(text, piece.parts);
      return text.slice(piece.start + (piece.kind === "escape" ? 1 : 0), piece.end);
    })
    .join("");
}
