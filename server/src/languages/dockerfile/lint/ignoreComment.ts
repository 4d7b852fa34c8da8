import type { Rule } from "../../../engine/rule.js";
import { ignoresAbove } from "../pragma.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds comments that switch rules off for the line below. */
export const ignoreComment: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/ignore-comment",
    severity: "off",
    summary: "A comment that switches a rule off hides what the rule finds.",
    source: "https://github.com/hadolint/hadolint/wiki/DL1001",
    opinion: true,
    equivalents: ["DL1001"],
  },
  *check(tree) {
    for (const range of ignoresAbove(tree)) yield { range, message: "comment that switches rules off; expected none in this project" };
  },
};
