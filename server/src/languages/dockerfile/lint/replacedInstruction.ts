import type { Rule } from "../../../engine/rule.js";
import { type Lint, lintRule } from "../lintRule.js";
import { instructionsNamed } from "../stages.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds a HEALTHCHECK that replaces one above. */
export const secondHealthcheck = secondLint("HEALTHCHECK", { code: "DL3012", id: "dockerfile/second-healthcheck" });

/** Finds a CMD that replaces one above. */
export const secondCommand = secondLint("CMD", { code: "DL4003", id: "dockerfile/second-cmd" });

/** Finds an ENTRYPOINT that replaces one above. */
export const secondEntrypoint = secondLint("ENTRYPOINT", { code: "DL4004", id: "dockerfile/second-entrypoint" });

/** The other end of what BuildKit says of the replaced one. */
function secondLint(keyword: string, lint: Pick<Lint, "code" | "id">): Rule<DockerfileTree> {
  return lintRule({
    ...lint,
    severity: "hint",
    summary: `Of several ${keyword} in a stage only the last counts.`,
    *find(tree) {
      let stage: number | undefined;
      for (const instruction of instructionsNamed(tree, [keyword])) {
        if (instruction.stage === stage) yield { instruction, message: `${keyword} replaces the one above it in this stage; expected one` };
        stage = instruction.stage;
      }
    },
  });
}
