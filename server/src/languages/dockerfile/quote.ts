/** A text of the user in a message: in backticks, or in quotes where it has some; line ends shown as spaces, at most 60 units of it; `(empty)` for none. */
export function quote(text: string): string {
  if (text === "") return "(empty)";
  const line = text.replace(/[\r\n\t]+/gu, " ");
  const short = line.length <= 60 ? line : `${line.slice(0, 59)}…`;
  return short.includes("`") ? `"${short}"` : `\`${short}\``;
}

/** An instruction's keyword in a message: as it is where it could be one, else as a text of the user. */
export function keyword(name: string): string {
  return /^[A-Z]+$/u.test(name) ? name : quote(name);
}
