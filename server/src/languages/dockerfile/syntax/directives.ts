import type { SyntaxProblem } from "../../../text/tree.js";
import { quote } from "../quote.js";
import { isSpace } from "./characters.js";
import type { Line } from "./lines.js";
import { rangeOf, spanOf } from "./span.js";
import type { Directive, EscapeCharacter } from "./tree.js";

/**
 * Reads the parser directives at the top of a file, line by line. The first line that is none ends them for good; white space
 * before the mark is allowed here, as BuildKit's parser allows it for `escape`.
 * https://docs.docker.com/reference/dockerfile/#parser-directives
 */
export class DirectiveReader {
  escape: EscapeCharacter = "\\";
  readonly directives: Directive[] = [];
  readonly problems: SyntaxProblem[] = [];
  private done = false;

  /** A reader that is past the directives of a file. */
  static behind(file: { readonly escape: EscapeCharacter; readonly directives: readonly Directive[] }): DirectiveReader {
    const reader = new DirectiveReader();
    reader.escape = file.escape;
    reader.directives.push(...file.directives);
    reader.done = true;
    return reader;
  }

  /** Takes a line whose content starts at `start`; true where it is a directive. */
  read(text: string, line: Line, start: number): boolean {
    if (this.done) return false;
    const directive = directiveIn(text, start, line.end);
    if (directive === undefined) {
      this.done = true;
      return false;
    }
    this.add(directive);
    return true;
  }

  private add(directive: Directive): void {
    const repeated = this.directives.some(({ name }) => name === directive.name);
    this.directives.push(directive);
    if (repeated) {
      const message = `second \`${directive.name}\` directive; only one is allowed`;
      this.problems.push({ range: rangeOf(directive.nameSpan), code: "duplicate-directive", message });
    } else if (directive.name === "escape") this.setEscape(directive);
  }

  private setEscape({ value }: Directive): void {
    if (value.text === "\\" || value.text === "`") this.escape = value.text;
    else {
      const message = `escape character ${quote(value.text)}; expected one backslash or one backtick`;
      this.problems.push({ range: rangeOf(value), code: "invalid-escape-directive", message });
    }
  }
}

function directiveIn(text: string, start: number, end: number): Directive | undefined {
  if (text[start] !== "#") return undefined;
  let at = start + 1;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  const name = /[A-Za-z][A-Za-z0-9]*/uy;
  name.lastIndex = at;
  const word = name.exec(text)?.[0];
  const known = names.find((candidate) => candidate === word?.toLowerCase());
  if (word === undefined || known === undefined) return undefined;
  const nameStart = at;
  at = skip(text, at + word.length, end);
  if (text[at] !== "=" || at >= end) return undefined;
  at = skip(text, at + 1, end);
  let stop = end;
  while (stop > at && isDirectiveSpace(text.charCodeAt(stop - 1))) stop--;
  if (stop <= at) return undefined;
  return {
    name: known,
    nameSpan: spanOf(text, nameStart, nameStart + word.length),
    value: spanOf(text, at, stop),
    range: { start, end: stop },
  };
}

const names = ["syntax", "escape", "check"] as const;

function skip(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDirectiveSpace(text.charCodeAt(at))) at++;
  return at;
}

/** White space of Go's regular expressions. */
function isDirectiveSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0c || unit === 0x0d;
}
