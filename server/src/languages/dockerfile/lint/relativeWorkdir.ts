import { instructionLint } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import { unquoted } from "../unquoted.js";

/** Finds WORKDIR that continues the one before. */
export const relativeWorkdir = instructionLint({
  code: "DL3000",
  id: "dockerfile/continued-workdir",
  severity: "information",
  summary: "An absolute WORKDIR says where it is without a look at what stands above.",
  keywords: ["WORKDIR"],
  *judge({ instruction: { arguments: found } }) {
    if (found.form !== "single" || /^(?:[/$]|\p{L}:)/u.test(unquoted(found.word.text))) return;
    yield { range: rangeOf(found.word), message: `relative path ${quote(found.word.text)}; expected an absolute one` };
  },
});
