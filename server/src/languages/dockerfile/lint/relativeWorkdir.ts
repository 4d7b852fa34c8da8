import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import { unquoted } from "../unquoted.js";

/** Finds WORKDIR that continues the one before. */
export const relativeWorkdir = lintRule({
  code: "DL3000",
  id: "dockerfile/continued-workdir",
  severity: "information",
  summary: "An absolute WORKDIR says where it is without a look at what stands above.",
  *find({ instructions }) {
    for (const instruction of instructions) {
      const { name, arguments: found } = instruction;
      if (name !== "WORKDIR" || found.form !== "single" || /^(?:[/$]|\p{L}:)/u.test(unquoted(found.word.text))) continue;
      yield { instruction, range: rangeOf(found.word), message: `relative path ${quote(found.word.text)}; expected an absolute one` };
    }
  },
});
