import { buildCheck } from "../buildCheck.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";

/** Finds stages named like an earlier one. */
export const duplicateStageName = buildCheck({
  name: "DuplicateStageName",
  hadolint: "DL3024",
  id: "dockerfile/duplicate-stage-name",
  summary: "Stages should have different names, or references to them mean different stages in different places.",
  page: "duplicate-stage-name",
  wholeFile: true,
  *find({ stages }) {
    const seen = new Set<string>();
    for (const { from, name } of stages) {
      if (name === undefined) continue;
      const folded = name.text.toLowerCase();
      if (seen.has(folded))
        yield { instruction: from, range: rangeOf(name), message: `second stage named ${quote(name.text)}; expected another name` };
      seen.add(folded);
    }
  },
});

/** Finds stages named `context` or `scratch`. */
export const reservedStageName = buildCheck({
  name: "ReservedStageName",
  hadolint: "DL3063",
  id: "dockerfile/reserved-stage-name",
  summary: "`context` and `scratch` mean something already.",
  page: "reserved-stage-name",
  wholeFile: true,
  *find({ stages }) {
    for (const { from, name } of stages) {
      if (name !== undefined && /^(?:context|scratch)$/iu.test(name.text))
        yield { instruction: from, range: rangeOf(name), message: `stage name ${quote(name.text)} is reserved; expected another name` };
    }
  },
});
