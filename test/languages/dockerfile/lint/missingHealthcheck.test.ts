import { expect, test } from "vitest";
import { missingHealthcheck } from "../../../../server/src/languages/dockerfile/lint/missingHealthcheck.js";
import { parseDockerfile } from "../../../../server/src/languages/dockerfile/parse.js";

const lines = (text: string) =>
  [...missingHealthcheck.check(parseDockerfile({ text, start: 0 }), { targets: {} })].map(
    ({ range }) => text.slice(0, range.start).split("\n").length,
  );

test("a stage without HEALTHCHECK is found unless a stage around it has one, and the rule is off by itself", () => {
  expect(lines("FROM a\nRUN x\n")).toEqual([1]);
  expect(lines("FROM a\nHEALTHCHECK NONE\n")).toEqual([]);
  expect(lines("FROM a AS b\nFROM b\nHEALTHCHECK NONE\n")).toEqual([]);
  expect(lines("FROM a AS b\nHEALTHCHECK NONE\nFROM b\nFROM c\n")).toEqual([4]);
  expect(missingHealthcheck.meta.severity).toBe("off");
});
