/** The members of the outermost object: name → the first characters of the value as written. Reads broken JSON as far as it makes sense. */
export function topLevelMembers(text: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  let depth = 0;
  let key: string | undefined;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') {
      const end = stringEnd(text, offset);
      if (depth === 1 && key === undefined) key = text.slice(offset + 1, end - 1);
      offset = end - 1;
    } else if (character === ":" && depth === 1 && key !== undefined) {
      if (!members.has(key)) members.set(key, text.slice(offset + 1, offset + 120).trimStart());
    } else if (character === "," && depth === 1) key = undefined;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (character === "/" && text[offset + 1] === "/") offset = lineEnd(text, offset);
  }
  return members;
}

/** The offset behind the string that begins at `start`; a string that is never closed ends with its line. */
function stringEnd(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "\\") offset++;
    else if (character === '"') return offset + 1;
    else if (character === "\n") return offset;
  }
  return text.length;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
