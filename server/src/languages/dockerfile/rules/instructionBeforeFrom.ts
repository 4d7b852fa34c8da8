import type { Rule } from "../../../engine/rule.js";
import { grammarOf } from "../grammar.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds the first instruction that needs a stage where there is none yet, and files without any FROM. */
export const instructionBeforeFrom: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/instruction-before-from",
    severity: "error",
    summary: "Only ARG may stand before the first FROM, and there must be a FROM.",
    source: `${reference}#format`,
  },
  *check({ instructions, stages }) {
    const early = instructions.find(({ name, stage }) => stage < 0 && name !== "ARG" && grammarOf(name) !== undefined);
    const last = instructions.at(-1);
    if (early !== undefined)
      yield { range: rangeOf(early.keyword), message: `${early.name} before the first FROM; only ARG may stand there` };
    else if (stages.length === 0 && last !== undefined && instructions.every(({ name }) => name === "ARG"))
      yield { range: rangeOf(last.keyword), message: "no FROM in this file; expected at least one" };
  },
};
