import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { conversionOf, readingsOf, type StageFacts } from "../convert/conversion.js";
import type { Expansion } from "../convert/expand.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { moved, rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Judges the default of `ARG SOURCE_DATE_EPOCH` before the first FROM: seconds, `context`, or a stage that holds one remote ADD. */
export const sourceDate: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/source-date",
    severity: "error",
    summary: "SOURCE_DATE_EPOCH is a number of seconds, `context`, or a stage that only adds one remote source.",
    source: `${reference}#buildkit-built-in-build-args`,
  },
  *check(tree) {
    const { stages } = conversionOf(tree);
    const { value, found } = lastDefault(tree) ?? {};
    if (value === undefined || found?.certain !== true || found.fault !== undefined || found.text === "") return;
    if (/^[+-]?\d{1,18}$/u.test(found.text) || found.text === "context") return;
    const stage = stages.find((facts) => facts.stage.name?.text.toLowerCase() === found.text.toLowerCase());
    if (stage === undefined)
      yield {
        range: rangeOf(value),
        message: `SOURCE_DATE_EPOCH ${quote(found.text)}; expected seconds, \`context\` or a stage of this file`,
      };
    else yield* judgeStage(stage);
  },
};

/** The last default before the first FROM, with what it becomes. */
function lastDefault(tree: DockerfileTree): { readonly value: Span; readonly found: Expansion | undefined } | undefined {
  for (const instruction of tree.instructions.filter(({ stage, name }) => stage < 0 && name === "ARG").toReversed()) {
    const { arguments: found } = instruction.own;
    const pair = found.form === "pairs" ? found.pairs.findLast(({ name, value }) => name.text === epoch && value !== undefined) : undefined;
    if (pair?.value !== undefined)
      return { value: moved(pair.value, instruction.at), found: readingsOf(tree)(instruction).expansions.get(pair.value) };
  }
  return undefined;
}

const epoch = "SOURCE_DATE_EPOCH";

function* judgeStage({ stage, image }: StageFacts): Iterable<Problem> {
  const from = stage.image ?? stage.from.keyword;
  const other = stage.instructions.find(({ name }) => name !== "ARG" && name !== "ADD");
  const adds = stage.instructions.filter(({ name }) => name === "ADD").length;
  const where = "in the stage that SOURCE_DATE_EPOCH names";
  if (image?.certain === true && image.text !== "scratch")
    yield { range: rangeOf(from), message: `${quote(image.text)} ${where}; expected \`scratch\`` };
  else if (other !== undefined)
    yield { range: rangeOf(stage.from.keyword), message: `${other.name} ${where}; expected only ARG and one ADD` };
  else if (adds !== 1) yield { range: rangeOf(stage.from.keyword), message: `${adds} ADD ${where}; expected exactly one` };
}
