import type { Problem } from "../../../engine/finding.js";
import type { RuleFamily, RuleMeta } from "../../../engine/rule.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { type StageUse, stageUsesOf } from "../stageUses.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { imageReferenceFault } from "../values/imageReference.js";

const meta = (id: RuleMeta["id"], summary: string): RuleMeta => ({ id, severity: "error", summary, source: `${reference}#copy---from` });

const variable = meta(
  "dockerfile/from-variable",
  "`--from` and a mount's `from` are taken to the letter; no variables are replaced in them.",
);
const index = meta("dockerfile/stage-index", "A stage number counts from 0 up to the last stage.");
const later = meta("dockerfile/stage-not-yet-built", "Files are copied and mounted from stages above only.");
const cycle = meta("dockerfile/stage-cycle", "Stages cannot need each other in a circle.");
const image = meta("dockerfile/from-reference", "`--from` names a stage, a stage's number, or an image.");

/** Judges what `COPY --from` and `RUN --mount=from` point to. */
export const stageReference: RuleFamily<DockerfileTree> = {
  metas: [variable, index, later, cycle, image],
  *check(tree) {
    for (const use of stageUsesOf(tree)) yield* judge(tree, use);
  },
};

type Found = Problem & { readonly rule: RuleMeta["id"] };

function* judge(tree: DockerfileTree, use: StageUse): Iterable<Found> {
  const fault = faultOf(tree, use);
  if (fault !== undefined) yield { ...fault, range: rangeOf(use.span) };
}

function faultOf(tree: DockerfileTree, use: StageUse): Omit<Found, "range"> | undefined {
  const { span, stage, instruction, entries, index: number } = use;
  if (use.variable) {
    const what = use.mount ? "mount option `from`" : "`--from`";
    return { rule: variable.id, message: `variable in ${what}; expected a stage, or a stage of its own with \`FROM ${span.text} AS …\`` };
  }
  if (number !== undefined && (number < 0 || number >= entries)) {
    const count = tree.stages.length;
    return { rule: index.id, message: `stage number ${quote(span.text)}; this file has ${count} (0 to ${count - 1})` };
  }
  if (use.circular)
    return { rule: cycle.id, message: `stage ${quote(span.text)} needs this stage in turn; expected a stage that does not` };
  if (stage !== undefined && stage.index > instruction.stage)
    return { rule: later.id, message: `stage ${quote(span.text)} comes later; expected a stage above this one` };
  if (stage !== undefined || number !== undefined || use.passesUnread || span.text === "scratch") return undefined;
  const fault = imageReferenceFault(span.text);
  return fault === undefined ? undefined : { rule: image.id, message: `${quote(span.text)} is neither a stage nor an image: ${fault}` };
}
