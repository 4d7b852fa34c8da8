import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { conversionOf, type StageFacts } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf, type Span } from "../syntax/span.js";
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
    const { stages, expansions } = conversionOf(tree);
    const value = lastDefault(tree);
    const found = value && expansions.get(value);
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

function lastDefault({ instructions }: DockerfileTree): Span | undefined {
  const pairs = instructions.flatMap(({ name, stage, arguments: found }) =>
    stage < 0 && name === "ARG" && found.form === "pairs" ? found.pairs : [],
  );
  return pairs.findLast(({ name, value }) => name.text === "SOURCE_DATE_EPOCH" && value !== undefined)?.value;
}

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
