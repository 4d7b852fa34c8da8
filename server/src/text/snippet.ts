/** A text as it stands in a snippet of the protocol. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

/**
 * A snippet as plain text: of a choice (`${1|a,b|}`) the first, and `filling` for each other place that is to be filled in, but for
 * those between brackets, which stay empty.
 */
export function plainText(snippet: string, filling = ""): string {
  return snippet
    .replace(/([{[])\$\d+(?=[}\]])/gu, "$1")
    .replace(
      /\\([\\$}])|\$\{\d+\|((?:[^,|\\]|\\.)*)[^}]*\}|\$\d+/gu,
      (_all, literal: string | undefined, first: string | undefined) => literal ?? first ?? filling,
    );
}
