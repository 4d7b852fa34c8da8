/**
 * Joins the lines of quoted scalars that go on with too little indentation. YAML forbids them, the reader of the API server
 * (libyaml's successor in Go) takes them. Same length as `text`: each line break becomes blanks, so offsets stay true.
 * Undefined where nothing had to be joined.
 */
export function joinQuotedLines(text: string): string | undefined {
  const opening = /^([ \t]*(?:- +)*)(?:[^\s'"#{[][^\n'"#]*:[ \t]+|- +)?(['"])/gmu;
  let joined = "";
  let from = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const quote = match[2] ?? "";
    const start = opening.lastIndex;
    const end = closing(text, start, quote);
    if (end < 0) continue;
    opening.lastIndex = end;
    const inside = text.slice(start, end);
    const column = match[1]?.length ?? 0;
    if (
      !inside
        .split("\n")
        .slice(1)
        .some((line) => line.trim() !== "" && line.search(/\S/u) <= column) &&
      !closesEarly(inside, column)
    )
      continue;
    joined += text.slice(from, start) + inside.replace(/[\r\n]/gu, " ");
    from = end;
  }
  return from === 0 ? undefined : joined + text.slice(from);
}

/** Whether the closing quote itself stands too far left. */
function closesEarly(inside: string, column: number): boolean {
  const last = inside.slice(inside.lastIndexOf("\n") + 1);
  return inside.includes("\n") && last.trim() === "" && last.length <= column;
}

/** Offset of the closing quote, or -1. */
function closing(text: string, start: number, quote: string): number {
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset];
    if (quote === '"' && character === "\\") offset++;
    else if (character === quote) {
      if (quote === "'" && text[offset + 1] === "'") offset++;
      else return offset;
    }
  }
  return -1;
}
