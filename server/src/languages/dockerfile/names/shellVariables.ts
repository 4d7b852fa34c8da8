/** A variable that a shell script reads. */
export interface ShellVariable {
  readonly name: string;
  /** Where the name begins in the script. */
  readonly start: number;
}

/** `$name` and `${name…}` outside single quotes and comments, and not behind a backslash. Linear. */
export function shellVariables(script: string): readonly ShellVariable[] {
  const found: ShellVariable[] = [];
  const parts = /\\[\s\S]|\$\$|["']|(?<![^\s;&|(])#|\$\{?([A-Za-z_]\w*)/gu;
  let quoted = false;
  for (let match = parts.exec(script); match !== null; match = parts.exec(script)) {
    const [text, name] = match;
    if (text === '"') quoted = !quoted;
    else if (name !== undefined) found.push({ name, start: match.index + text.length - name.length });
    else if (!quoted && (text === "'" || text === "#")) {
      // Up to the closing quote, or the end of the line, everything is taken to the letter.
      const end = script.indexOf(text === "'" ? "'" : "\n", match.index + 1);
      if (end < 0) break;
      parts.lastIndex = end + 1;
    }
  }
  return found;
}
