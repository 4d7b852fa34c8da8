import { shift } from "../../../text/range.js";
import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { instructionsNamed } from "../stages.js";
import { rangeOf } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";

/** Finds stages whose last USER is root. */
export const rootUser = lintRule({
  code: "DL3002",
  id: "dockerfile/root-user",
  severity: "information",
  summary: "A container whose program runs as root has root's rights on everything that gets into it.",
  *find({ stages }) {
    for (const { instructions } of stages) {
      const last = instructions.findLast(({ name }) => name === "USER");
      const user = last && userOf(last.own);
      if (last === undefined || user === undefined || !/^(?:root|0)(?::|$)/u.test(user.text)) continue;
      yield {
        instruction: last,
        range: shift(rangeOf(user), last.at),
        message: `last USER of the stage is ${quote(user.text)}; expected another one`,
      };
    }
  },
});

/** Finds users named by name. */
export const namedUser = lintRule({
  code: "DL3066",
  id: "dockerfile/named-user",
  severity: "hint",
  summary: "A user's name means nothing outside the image; Kubernetes' `runAsNonRoot`, for one, needs a number.",
  *find(tree) {
    const declared: string[] = [];
    for (const instruction of instructionsNamed(tree, ["ARG", "USER"])) {
      const { name, arguments: found } = instruction.own;
      if (name === "ARG" && found.form === "pairs") declared.push(...found.pairs.slice(0, 1).map((pair) => pair.name.text));
      const user = userOf(instruction.own);
      if (user === undefined || /^\d*(?::|$)/u.test(user.text)) continue;
      if (user.text.includes("$") && declared.some((each) => user.text.includes(`\${${each}}`) || user.text.includes(`$${each}`))) continue;
      yield { instruction, range: shift(rangeOf(user), instruction.at), message: `user ${quote(user.text)} by name; expected a number` };
    }
  },
});

function userOf({ name, arguments: found }: Instruction) {
  return name === "USER" && found.form === "single" ? found.word : undefined;
}
