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
  const { span, stage, instruction, entries } = use;
  const range = rangeOf(span);
  const text = quote(span.text);
  const [what, number] = [use.mount ? "mount option `from`" : "`--from`", use.index];
  if (use.variable)
    yield {
      rule: variable.id,
      range,
      message: `variable in ${what}; expected a stage, or a stage of its own with \`FROM ${span.text} AS …\``,
    };
  else if (number !== undefined && (number < 0 || number >= entries))
    yield { rule: index.id, range, message: `stage number ${text}; this file has ${tree.stages.length} (0 to ${tree.stages.length - 1})` };
  else if (use.circular) yield { rule: cycle.id, range, message: `stage ${text} needs this stage in turn; expected a stage that does not` };
  else if (stage !== undefined && stage.index > instruction.stage)
    yield { rule: later.id, range, message: `stage ${text} comes later; expected a stage above this one` };
  else if (stage === undefined && number === undefined && !use.passesUnread) {
    const fault = imageReferenceFault(span.text);
    if (fault !== undefined && span.text !== "scratch")
      yield { rule: image.id, range, message: `${text} is neither a stage nor an image: ${fault}` };
  }
}
