/** A text of the user in a message: in backticks, line ends shown as spaces, at most 60 units of it; `(empty)` for none. */
export function quote(text: string): string {
  if (text === "") return "(empty)";
  const line = text.replace(/[\r\n\t]+/gu, " ");
  return `\`${line.length <= 60 ? line : `${line.slice(0, 59)}…`}\``;
}
