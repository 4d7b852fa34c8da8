import type { Slice, Source } from "./source.js";

/** Cuts a YAML stream into documents at lines that begin with `---`, as the API machinery's reader does. The marker line opens its slice. */
export function splitYaml(source: Source): readonly Slice[] {
  const { text } = source;
  const starts = [0];
  for (let at = text.indexOf("\n---"); at >= 0; at = text.indexOf("\n---", at + 4)) {
    const next = text.charCodeAt(at + 4);
    // The end of the text, a line break, a blank or a tab.
    if (Number.isNaN(next) || next === 10 || next === 13 || next === 32 || next === 9) starts.push(at + 1);
  }
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1] ?? text.length), start }));
}
