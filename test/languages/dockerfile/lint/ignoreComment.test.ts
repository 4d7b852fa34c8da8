import { expect, test } from "vitest";
import { ignoreComment } from "../../../../server/src/languages/dockerfile/lint/ignoreComment.js";
import { parseDockerfile } from "../../../../server/src/languages/dockerfile/parse.js";

const found = (text: string) =>
  [...ignoreComment.check(parseDockerfile({ text, start: 0 }), { targets: {} })].map(({ range }) => text.slice(range.start, range.end));

test("comments for the line below are found, others are not, and the rule is off by itself", () => {
  expect(found("FROM a\n  # hadolint ignore=DL3003\nRUN cd /\n")).toEqual(["# hadolint ignore=DL3003"]);
  expect(found("# hadolint global ignore=DL3003\nFROM a\n# hadolint is good\nRUN cd /\n")).toEqual([]);
  expect(ignoreComment.meta.severity).toBe("off");
});
