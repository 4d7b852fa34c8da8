/**
 * Joins the lines of quoted scalars and of collections in brackets that go on with too little indentation or with tabs.
 * YAML 1.2 forbids both (chapter 6.1), the reader of the API server (libyaml's successor in Go) takes them. Same length as
 * `text`: line breaks, tabs and comments inside become blanks, so offsets stay true. Undefined where nothing had to be joined.
 * Linear: what is opened and never closed ends the search.
 */
export function joinLines(text: string): string | undefined {
  let joined = "";
  let copied = 0;
  for (let line = 0; line < text.length; ) {
    const { start, column } = valueOn(text, line);
    const opener = text[start] ?? "";
    if (opener === "|" || opener === ">") {
      line = behindBlock(text, start, column);
      continue;
    }
    const isQuote = opener === '"' || opener === "'";
    if (!isQuote && opener !== "[" && opener !== "{") {
      line = nextLine(text, start);
      continue;
    }
    const end = isQuote ? behindQuoted(text, start) : behindBrackets(text, start);
    if (end < 0) break;
    const inside = text.slice(start, end);
    if (goesOnWrongly(inside, column)) {
      joined += text.slice(copied, start) + (isQuote ? inside : withoutComments(inside)).replace(/[\r\n\t]/gu, " ");
      copied = end;
    }
    line = nextLine(text, end);
  }
  return copied === 0 ? undefined : joined + text.slice(copied);
}

/** Where the value on the line at `line` begins, and the column of the mapping or list that it is in (-1 at the root). */
function valueOn(text: string, line: number): { readonly start: number; readonly column: number } {
  let start = line;
  let column = -1;
  for (;;) {
    while (text[start] === " " || text[start] === "\t" || text[start] === "\uFEFF") start++;
    if (text[start] !== "-" || !/[ \t]/u.test(text[start + 1] ?? "")) break;
    column = start - line;
    start++;
  }
  const key = plainKey.exec(text.slice(start, nextLine(text, start)))?.[0];
  if (key !== undefined) {
    column = start - line;
    start += key.length;
  }
  const properties = /^(?:[&!][^\s,[\]{}]*[ \t]+){1,2}/u.exec(text.slice(start, start + 200))?.[0] ?? "";
  return { start: start + properties.length, column };
}

const plainKey = /^(?:"[^"\\\n]*"|'[^'\n]*'|[^\s"'#[\]{}|>&*!%@`,][^\n:#]*):[ \t]+/u;

/** The first line behind a block scalar: all that is empty or further right than its owner belongs to it. */
function behindBlock(text: string, start: number, column: number): number {
  let line = nextLine(text, start);
  while (line < text.length) {
    let first = line;
    while (text[first] === " ") first++;
    const isEmpty = text[first] === "\n" || text[first] === "\r" || first === text.length;
    if (!isEmpty && first - line <= column) return line;
    line = nextLine(text, first);
  }
  return line;
}

/** Offset behind the closing quote, or -1. */
function behindQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let offset = start + 1; offset < text.length; offset++) {
    const character = text[offset];
    if (quote === '"' && character === "\\") offset++;
    else if (character === quote) {
      if (quote === "'" && text[offset + 1] === "'") offset++;
      else return offset + 1;
    }
  }
  return -1;
}

/** Offset behind the bracket that closes the one at `start`, or -1. */
function behindBrackets(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset] ?? "";
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") {
      depth--;
      if (depth === 0) return offset + 1;
    } else if (character === "#" && isBlank(text[offset - 1])) {
      offset = nextLine(text, offset) - 1;
    } else if ((character === '"' || character === "'") && opensQuote(text, offset)) {
      const end = behindQuoted(text, offset);
      if (end < 0) return -1;
      offset = end - 1;
    }
  }
  return -1;
}

/** Whether a quote begins a scalar: inside a plain one (`it's`) it is a character like others. */
function opensQuote(text: string, offset: number): boolean {
  const before = text[offset - 1];
  return isBlank(before) || before === "[" || before === "{" || before === "," || before === ":";
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\n" || character === "\r";
}

/** Whether a later line stands as far left as the collection around, or begins with a tab. */
function goesOnWrongly(inside: string, column: number): boolean {
  return inside
    .split("\n")
    .slice(1)
    .some((line) => {
      const first = line.search(/[^ ]/u);
      return first >= 0 && (line[first] === "\t" || (first <= column && line[first] !== "\r"));
    });
}

function withoutComments(inside: string): string {
  return inside.replace(/(?<=\s)#.*$/gmu, (comment) => (/["']/u.test(comment) ? comment : " ".repeat(comment.length)));
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
