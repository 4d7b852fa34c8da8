import type { Rule } from "../../../engine/rule.js";
import { configOf } from "../hadolintConfig.js";
import { instructionLint, type Lint, type LintFinding, lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { imageName } from "../stageBase.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree, Instruction, Pair } from "../syntax/tree.js";
import { unquoted } from "../unquoted.js";

const severity = "information";

/** Finds stages without a label that the project's configuration asks for. */
export const missingLabel = lintRule({
  code: "DL3049",
  id: "dockerfile/missing-label",
  severity,
  summary: "A stage has the labels that the project's `.hadolint.yaml` names.",
  *find(tree, context) {
    for (const label of configOf(context).labels.keys()) yield* stagesWithout(tree, label);
  },
});

/** Finds labels that the configuration does not name, where it is strict. */
export const superfluousLabel = instructionLint({
  code: "DL3050",
  id: "dockerfile/superfluous-label",
  severity,
  summary: "With strict labels only those are used that the project's `.hadolint.yaml` names.",
  keywords: ["LABEL"],
  *judge({ instruction }, context) {
    const { labels, strictLabels } = configOf(context);
    if (!strictLabels) return;
    for (const pair of labelsOf(instruction))
      if (!labels.has(unquoted(pair.name.text)))
        yield { range: rangeOf(pair.name), message: `label ${quote(pair.name.text)} is not in the label schema` };
  },
});

/** Labels whose value has not the form that the configuration asks for. */
export const labelForms: readonly Rule<DockerfileTree>[] = [
  formLint({ code: "DL3051", id: "dockerfile/empty-label" }, undefined, "a value", (text) => text !== ""),
  formLint({ code: "DL3052", id: "dockerfile/label-url" }, "url", "a URL", (text) => /^[A-Za-z][\w+.-]*:[^\s<>"{}|\\^`]*$/u.test(text)),
  formLint({ code: "DL3053", id: "dockerfile/label-time" }, "rfc3339", "a time such as `2026-01-31T12:00:00Z`", (text) =>
    /^\d{4}-(?:0\d|1[0-2])-[0-3]\d[Tt ][0-2]\d:[0-5]\d:[0-6]\d(?:\.\d{1,12})?(?:[Zz]|[+-]\d\d:\d\d)$/u.test(text),
  ),
  // Whether such a licence exists is not looked up.
  formLint({ code: "DL3054", id: "dockerfile/label-license" }, "spdx", "an SPDX licence expression such as `Apache-2.0`", (text) =>
    /^\(*[\w.:-]+\+?\)*(?: (?:AND|OR|WITH) \(*[\w.:-]+\+?\)*)*$/u.test(text),
  ),
  formLint({ code: "DL3055", id: "dockerfile/label-commit" }, "hash", "7 or 40 hexadecimal digits", (text) =>
    /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/u.test(text),
  ),
  formLint({ code: "DL3056", id: "dockerfile/label-version" }, "semver", "a version such as `1.2.3`", (text) =>
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/u.test(text),
  ),
  formLint({ code: "DL3058", id: "dockerfile/label-email" }, "email", "an e-mail address", (text) =>
    /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*$/u.test(text),
  ),
];

function formLint(
  lint: Pick<Lint, "code" | "id">,
  form: string | undefined,
  expected: string,
  isGood: (text: string) => boolean,
): Rule<DockerfileTree> {
  return instructionLint({
    ...lint,
    severity,
    summary: `A label of the label schema in the project's \`.hadolint.yaml\` holds ${expected}.`,
    keywords: ["LABEL"],
    *judge({ instruction }, context) {
      const { labels } = configOf(context);
      if (labels.size === 0) return;
      for (const pair of labelsOf(instruction)) {
        const asked = labels.get(unquoted(pair.name.text));
        const value = unquoted(pair.value?.text ?? "");
        if (asked === undefined || (form !== undefined && asked !== form) || isGood(value)) continue;
        yield {
          range: rangeOf(pair.span),
          message: `label ${quote(pair.name.text)} with ${quote(value)}; expected ${expected}`,
        };
      }
    },
  });
}

function labelsOf({ arguments: found }: Instruction): readonly Pair[] {
  return found.form === "pairs" ? found.pairs : [];
}

/** Stages that neither have a label, nor build on one that has it, nor are named by a stage that copies from them. */
function* stagesWithout({ stages }: DockerfileTree, label: string): Iterable<LintFinding> {
  const good = new Set<string>();
  const left = new Map<string, LintFinding>();
  for (const { from, image, name, index, instructions } of stages) {
    const own = name?.text ?? `\n${index}`;
    const has = instructions.some(
      (instruction) => instruction.name === "LABEL" && labelsOf(instruction).some((pair) => unquoted(pair.name.text) === label),
    );
    if (has || good.has(imageName(image?.text ?? ""))) good.add(own);
    else left.set(own, { instruction: from, message: `stage without the label ${quote(label)}; expected it` });
    for (const { name: keyword, flags } of instructions)
      if (keyword === "COPY") for (const flag of flags) if (flag.name.text === "--from") left.delete(flag.value?.text ?? "");
  }
  yield* left.values();
}
