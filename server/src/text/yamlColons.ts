/** Stands for a colon while the text is parsed; from the private use area, of the same length, and in nobody's manifests. */
const hidden = "\uE03A";

/**
 * Hides the colons that belong to a plain scalar for the reader of the API server, but end it for the parser: in brackets,
 * `{a: b:, c: d}` holds the text `b:` (go.yaml.in/yaml/v2, scannerc.go: only a blank behind a colon ends a plain scalar).
 * Elsewhere such a colon changes nothing, so that all of them can be hidden. Offsets stay as they are.
 */
export function hideColons(text: string): string {
  return /:[,\]}]/u.test(text) ? text.replace(/(?<=[^\s"'{[,:])(:+)(?=[,\]}])/gu, (colons) => hidden.repeat(colons.length)) : text;
}

/** Takes back what `hideColons` did to a scalar. */
export function showColons(text: string): string {
  return text.includes(hidden) ? text.replaceAll(hidden, ":") : text;
}
