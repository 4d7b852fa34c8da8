import { lineStart } from "./lines.js";
/** The column of `offset`, where only spaces and dashes stand before it on its line; else undefined. */
export function columnOf(text: string, offset: number): number | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ -]*$/u.test(before) ? before.length : undefined;
}

/** Whether only a comment follows on the line. */
export function restIsEmpty(text: string, offset: number): boolean {
  return linesEnd(text, offset) !== undefined;
}

/**
 * Where the line begins behind the one in which a value ends; the text's end for its last line. Undefined where more than a comment
 * follows on that line. A block scalar ends with its line already.
 */
export function linesEnd(text: string, offset: number): number | undefined {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const lineBreak = text.indexOf("\n", offset);
  const end = lineBreak < 0 ? text.length : lineBreak;
  const rest = text.slice(offset, end);
  // A key without a value ends before its colon.
  if (!/^:?(?:[ \t]+#.*|[ \t]*)\r?$/u.test(rest)) return undefined;
  return lineBreak < 0 ? end : end + 1;
}

/** Line break of a text: what its first line ends with. */
export function lineBreakOf(text: string): "\n" | "\r\n" {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

/** The lines of a stretch that begins in the middle of a line, the others moved by `distance`; undefined where one cannot be moved so far. */
export function indented(stretch: string, distance: number): readonly string[] | undefined {
  const [first = "", ...others] = stretch.replace(/\r?\n$/u, "").split(/\r?\n/u);
  const moved = others.map((line) => {
    if (/^[ \t]*$/u.test(line)) return "";
    if (distance >= 0) return " ".repeat(distance) + line;
    return /^ *$/u.test(line.slice(0, -distance)) ? line.slice(-distance) : undefined;
  });
  return moved.includes(undefined) ? undefined : [first, ...moved.filter((line) => line !== undefined)];
}
