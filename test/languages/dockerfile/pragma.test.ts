import { expect, test } from "vitest";
import { changedDirectory } from "../../../server/src/languages/dockerfile/lint/programs.js";
import { maintainer } from "../../../server/src/languages/dockerfile/rules/maintainer.js";
import { findingsOf } from "./ruleTest.js";

/** The lines in which `cd` is reported. */
const lines = (text: string) => findingsOf(changedDirectory, text).map(({ range }) => text.slice(0, range.start).split("\n").length);

test.each<[name: string, text: string, expected: readonly number[]]>([
  ["the line above", "FROM a\n# hadolint ignore=DL3003\nRUN cd a\nRUN cd b\n", [4]],
  ["several numbers, blanks and a remark", "FROM a\n  #  hadolint ignore = DL3004 , DL3003 # for a reason\nRUN cd a\n", []],
  ["another number", "FROM a\n# hadolint ignore=DL3004\nRUN cd a\n", [3]],
  ["not across another line", "FROM a\n# hadolint ignore=DL3003\n\nRUN cd a\n# hadolint ignore=DL3003\n# x\nRUN cd a\n", [4, 7]],
  ["not inside an instruction", "FROM a\nRUN x \\\n# hadolint ignore=DL3003\n && cd a\n", [2]],
  ["a stage", "# hadolint stage ignore=DL3003\nFROM a\nRUN cd a\nFROM b\nRUN cd a\n# hadolint stage ignore=DL3003\n\nRUN cd a\n", [5]],
  ["the file, from anywhere in it", "FROM a\nRUN cd a\n# hadolint global ignore=DL3003\n", []],
  ["lines that end with a carriage return", "FROM a\r\n# hadolint ignore=DL3003\r\nRUN cd a\r\n", []],
])("%s", (_name, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test("a check of BuildKit's stays, without hadolint's number", () => {
  const numbers = (text: string) => findingsOf(maintainer, text).map(({ equivalents }) => equivalents);
  expect(numbers("FROM a\nMAINTAINER x\n")).toEqual([["DL4000"]]);
  expect(numbers("FROM a\n# hadolint ignore=DL4000\nMAINTAINER x\n")).toEqual([undefined]);
});
