import { expect, test } from "vitest";
import { inOneWalk, instructionRule } from "../../../server/src/languages/dockerfile/instructionRule.js";
import { parseDockerfile } from "../../../server/src/languages/dockerfile/parse.js";
import { rangeOf } from "../../../server/src/languages/dockerfile/syntax/span.js";

const context = { targets: { dockerfile: ["1.28"] } };

function counted() {
  const seen: string[] = [];
  const rule = instructionRule(
    { id: "dockerfile/example", severity: "warning", summary: "An example.", source: "none" },
    {
      keywords: ["RUN"],
      triggers: true,
      *judge({ instruction: { keyword, rest } }) {
        seen.push(rest.text);
        const range = rangeOf(keyword);
        yield { range, message: rest.text, fixes: [{ title: "Drop", edits: [{ range, newText: "" }] }] };
      },
    },
  );
  return { seen, rules: inOneWalk([rule]) };
}

function told({ rules }: ReturnType<typeof counted>, text: string) {
  const tree = parseDockerfile({ text, start: 0 });
  return rules
    .flatMap((rule) => [...rule.check(tree, context)])
    .map(({ range, message, fixes }) => [range.start, message, fixes?.[0]?.edits[0]?.range]);
}

test("an instruction is judged once, wherever it stands, and its fixes move with it", () => {
  const rule = counted();
  expect(told(rule, "FROM a\nRUN x\n")).toEqual([[7, "x", { start: 7, end: 10 }]]);
  expect(told(rule, "FROM ab\nRUN y\nRUN x\n")).toEqual([
    [8, "y", { start: 8, end: 11 }],
    [14, "x", { start: 14, end: 17 }],
  ]);
  expect(rule.seen).toEqual(["x", "y"]);
});

test("what stands behind ONBUILD is judged where another stage needs it", () => {
  expect(told(counted(), "FROM a AS b\nONBUILD RUN x\nFROM b\n")).toEqual([[20, "x", { start: 20, end: 23 }]]);
  expect(told(counted(), "FROM a\nONBUILD RUN x\n")).toEqual([]);
});
