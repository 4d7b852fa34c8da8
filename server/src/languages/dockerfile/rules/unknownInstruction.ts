import { grammar, grammarOf } from "../grammar.js";
import { instructionRule } from "../instructionRule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import { nearest } from "../values/nearest.js";

/** Finds keywords that are none of the eighteen instructions. */
export const unknownInstruction = instructionRule(
  {
    id: "dockerfile/unknown-instruction",
    severity: "error",
    summary: "A keyword that is no instruction stops the build.",
    source: reference,
  },
  {
    triggers: true,
    *judge({ instruction: { keyword, name } }) {
      if (grammarOf(name) !== undefined) return;
      const range = rangeOf(keyword);
      const meant = nearest(name, Object.keys(grammar));
      const space = keyword.text.includes("\u00a0") ? "; a no-break space (U+00A0) stands where a space is expected" : undefined;
      const hint = space ?? (meant === undefined ? "; expected an instruction such as `RUN` or `COPY`" : `; did you mean \`${meant}\`?`);
      const message = `unknown instruction ${quote(keyword.text)}${hint}`;
      yield meant === undefined
        ? { range, message }
        : { range, message, fixes: [{ title: `Replace with ${meant}`, edits: [{ range, newText: meant }], preferred: true }] };
    },
  },
);
