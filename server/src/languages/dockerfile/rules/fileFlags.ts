import type { Problem } from "../../../engine/finding.js";
import type { RuleMeta } from "../../../engine/rule.js";
import type { Expansion } from "../convert/expand.js";
import type { Reading } from "../convert/reading.js";
import { instructionFamily } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { fileModeFault } from "../values/scalars.js";

const mode: RuleMeta = {
  id: "dockerfile/chmod",
  severity: "error",
  summary: "ADD and COPY --chmod takes an octal mode up to 7777 or a symbolic one.",
  source: `${reference}#copy---chown---chmod`,
};
const owner: RuleMeta = {
  id: "dockerfile/chown-name-with-link",
  severity: "error",
  summary: "With --link owners are numbers: no image is at hand to look names up in.",
  source: `${reference}#copy---link`,
};

/** Judges `--chmod` and `--chown` of ADD and COPY. */
export const fileFlags = instructionFamily([mode, owner], { keywords: ["ADD", "COPY"], triggers: true, judge });

type Found = Problem & { readonly rule: RuleMeta["id"] };

function* judge({ instruction: { flags }, expansions }: Reading): Iterable<Found> {
  const linked = flags.some(({ name, value }) => name.text === "--link" && (value === undefined || value.text.toLowerCase() === "true"));
  for (const { name, value } of flags) {
    const text = value && certainText(expansions.get(value));
    if (value === undefined || text === undefined || text === "") continue;
    if (name.text === "--chmod") {
      const fault = fileModeFault(text);
      if (fault !== undefined)
        yield {
          rule: mode.id,
          range: rangeOf(value),
          message: `mode ${quote(text)} is ${fault}; expected one such as \`0644\` or \`u=rwX,go=rX\``,
        };
    } else if (name.text === "--chown" && linked && hasName(text))
      yield {
        rule: owner.id,
        range: rangeOf(value),
        message: `owner ${quote(text)} by name beside \`--link\`; expected numbers such as \`1000:1000\``,
      };
  }
}

/** The text that a build without build arguments sees, or undefined where that is not certain. */
function certainText(found: Expansion | undefined): string | undefined {
  return found?.certain === true && found.fault === undefined ? found.text : undefined;
}

function hasName(text: string): boolean {
  const colon = text.indexOf(":");
  const parts = colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
  return parts.some((part) => part !== "" && part !== "root" && !/^\d+$/u.test(part));
}
