import { expect, test } from "vitest";
import { dockerfile } from "../../../server/src/languages/dockerfile/index.js";
import { dataFiles } from "../../support/data.js";

const language = dockerfile(dataFiles);
const context = { targets: { dockerfile: ["1.28"] } };

/** What all rules say that have something to do with numbers of hadolint's, as `line rule equivalents`. */
function told(text: string): readonly string[] {
  const tree = language.parse({ text, start: 0 }, "dockerfile");
  return language.rules
    .filter((rule) => !("meta" in rule) || rule.meta.severity !== "off")
    .flatMap((rule) =>
      "meta" in rule
        ? [...rule.check(tree, context)].map((problem) => ({ ...problem, rule: rule.meta.id, all: [...(rule.meta.equivalents ?? [])] }))
        : [...rule.check(tree, context)].map((problem) => ({ ...problem, all: [] })),
    )
    .filter(({ rule }) => rule !== "dockerfile/unset-user")
    .map(({ range, rule, all, equivalents = [] }) =>
      `${text.slice(0, range.start).split("\n").length} ${rule} ${[...all, ...equivalents].join(" ")}`.trim(),
    )
    .sort();
}

test.each<[name: string, text: string, expected: readonly string[]]>([
  ["what BuildKit says too is told once", "FROM scratch\nCMD x\n", ["2 dockerfile/shell-form JSONArgsRecommended DL3025"]],
  ["what only hadolint says is told by the advice", 'FROM scratch\nSHELL ["/x"]\nCMD y\n', ["3 dockerfile/shell-command-form DL3025"]],
  ["an error stays alone", "FROM scratch AS a\nCOPY --from=1 /x /y\n", ["2 dockerfile/stage-index"]],
  [
    "several instructions, of which BuildKit names the first",
    "RUN x\nUSER 1\nFROM scratch\n",
    ["1 dockerfile/instruction-before-from", "2 dockerfile/late-from DL3061"],
  ],
  ["a comment takes the number away", "FROM scratch\n# hadolint ignore=DL3025\nCMD x\n", ["3 dockerfile/shell-form JSONArgsRecommended"]],
])("%s", (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});
