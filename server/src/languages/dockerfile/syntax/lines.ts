import { isSpace, isSpaceOrTab } from "./characters.js";
import type { EscapeCharacter } from "./tree.js";

/** A line of the file: from its first unit to before its line feed, carriage returns at the end left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Behind its line feed, or the end of the text. */
  readonly next: number;
}

/** Longest line that BuildKit's parser reads, in bytes of UTF-8 before the line feed. */
export const longestLine = 65_535;

/** The line that starts at `start`, or undefined at the end of the text. Lines end at line feeds alone. */
export function lineAt(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined;
  const feed = text.indexOf("\n", start);
  const stop = feed < 0 ? text.length : feed;
  let end = stop;
  while (end > start && text.charCodeAt(end - 1) === carriageReturn) end--;
  return { start, end, next: feed < 0 ? text.length : feed + 1 };
}

/** Whether a line is longer than BuildKit's parser can read. */
export function isTooLong(text: string, line: Line): boolean {
  const units = line.next - line.start;
  return (
    units * 3 > longestLine && byteLength(text, line.start, line.next) > longestLine + (text.charCodeAt(line.next - 1) === lineFeed ? 1 : 0)
  );
}

/** The first unit of a line that is no white space; its end where there is none. */
export function contentStart(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where a line's own text ends if the next line continues it, else undefined. `start` is where the text counts from. */
export function continuationAt(text: string, start: number, end: number, escaper: EscapeCharacter): number | undefined {
  let at = end;
  while (at > start && isSpaceOrTab(text.charCodeAt(at - 1))) at--;
  if (at === start || text[at - 1] !== escaper) return undefined;
  // Two in a row continue nothing, and neither do three: BuildKit's pattern asks for another character before the one that counts.
  return at - 1 > start && text[at - 2] === escaper ? undefined : at - 1;
}

function byteLength(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

const lineFeed = 10;
const carriageReturn = 13;
