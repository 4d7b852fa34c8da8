import { instructionLint } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import { unquoted } from "../unquoted.js";

/** Finds label names against Docker's guidelines. */
export const labelKey = instructionLint({
  code: "DL3048",
  id: "dockerfile/label-key",
  severity: "hint",
  summary: "A label's name is made of lower-case letters, digits, dots and dashes, outside the name spaces that Docker keeps.",
  keywords: ["LABEL"],
  *judge({ instruction: { arguments: found } }) {
    const pair = found.form === "pairs" ? found.pairs.find((each) => !isGood(unquoted(each.name.text))) : undefined;
    if (pair !== undefined)
      yield { range: rangeOf(pair.name), message: `label ${quote(pair.name.text)}; expected lower-case letters, digits, \`.\` and \`-\`` };
  },
});

function isGood(key: string): boolean {
  return (
    /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/u.test(key) &&
    !/\.\.|--/u.test(key) &&
    !/^(?:com\.docker|io\.docker|org\.dockerproject)\./u.test(key)
  );
}
