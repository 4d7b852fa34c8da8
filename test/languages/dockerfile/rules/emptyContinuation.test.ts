import { expect, test } from "vitest";
import { emptyContinuation } from "../../../../server/src/languages/dockerfile/rules/emptyContinuation.js";
import { findingsOf, testRule } from "../ruleTest.js";

testRule(emptyContinuation, [
  [
    "comments between continued lines are fine",
    `
FROM alpine
RUN a && \\
  # note
  b
`,
  ],
]);

test("the first blank line of an instruction is reported, as a range of no length", () => {
  const text = "FROM alpine\nRUN a && \\\n\n\n  b\nRUN c\n";
  const at = text.indexOf("\n\n") + 1;
  expect(findingsOf(emptyContinuation, text).map(({ range }) => range)).toEqual([{ start: at, end: at }]);
});
