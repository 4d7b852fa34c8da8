import { words } from "../convert/reading.js";
import { instructionLint } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";

/** Finds ports above the highest. */
export const portRange = instructionLint({
  code: "DL3011",
  id: "dockerfile/port-too-high",
  severity: "information",
  summary: "Ports end at 65535.",
  keywords: ["EXPOSE"],
  *judge({ instruction }) {
    const word = words(instruction).find(({ text }) => [...text.matchAll(/\d{1,99}/gu)].some(([port]) => Number(port) > 65_535));
    if (word !== undefined) yield { range: rangeOf(word), message: `port ${quote(word.text)}; expected one up to 65535` };
  },
});
