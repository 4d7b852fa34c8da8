import type { Mark } from "../../engine/language.js";
import type { RuleContext } from "../../engine/rule.js";
import { names } from "./names/index.js";
import { engineSocket } from "./rules/engineSocket.js";
import { insecureRun } from "./rules/insecureRun.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** Rules that find ways through the wall around a build step, or to the engine. */
const weakening = [insecureRun, engineSocket];

/** Stages and variables where they are used, and what reaches through the wall to the host. */
export function marks(tree: DockerfileTree, context: RuleContext): readonly Mark[] {
  const references = names(tree).filter(({ role, kind }) => role === "use" && kind !== "image");
  return [
    ...references.map(({ range }): Mark => ({ kind: "reference", range })),
    ...weakening.flatMap((rule) => [...rule.check(tree, context)]).map(({ range }): Mark => ({ kind: "weakened", range })),
  ];
}
