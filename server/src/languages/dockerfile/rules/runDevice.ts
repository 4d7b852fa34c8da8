import type { Problem } from "../../../engine/finding.js";
import { instructionRule } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { type CsvField, csvFields } from "../syntax/mount.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Flag } from "../syntax/tree.js";
import { isGoBoolean } from "../values/scalars.js";

/** Judges the values of `RUN --device`: a CDI device name, `name=`, `required`. */
export const runDevice = instructionRule(
  {
    id: "dockerfile/run-device",
    severity: "error",
    summary: "RUN --device takes one device name and `required`.",
    source: `${reference}#run---device`,
  },
  {
    keywords: ["RUN"],
    triggers: true,
    *judge({ instruction: { flags } }) {
      for (const flag of flags) if (flag.name.text === "--device" && flag.value !== undefined) yield* judge(flag, flag.value);
    },
  },
);

function* judge({ span }: Flag, value: Span): Iterable<Problem> {
  const { fields, faultAt } = csvFields(value);
  if (faultAt !== undefined) {
    yield { range: rangeOf(value.text === "" ? span : value), message: `device ${quote(value.text)}; expected comma-separated fields` };
    return;
  }
  let named = false;
  for (const field of fields) {
    const names = nameOf(field, named);
    if (names) {
      if (named && field.key.text.toLowerCase() === "name")
        yield { range: rangeOf(field.span), message: "second device name; expected one" };
      named = true;
    } else if (field.key.text.toLowerCase() !== "required")
      yield {
        range: rangeOf(field.span),
        message: `unknown field ${quote(field.span.text)} of \`--device\`; expected \`name\` or \`required\``,
      };
    else if (field.value !== undefined && !isGoBoolean(field.value.text))
      yield { range: rangeOf(field.value), message: `value ${quote(field.value.text)} of \`required\`; expected \`true\` or \`false\`` };
  }
}

/** The first field that is no `required` names the device, as a whole. */
function nameOf({ key }: CsvField, named: boolean): boolean {
  const name = key.text.toLowerCase();
  return name === "name" || (name !== "required" && !named);
}
