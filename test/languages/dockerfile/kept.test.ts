import { expect, test } from "vitest";
import { Kept } from "../../../server/src/languages/dockerfile/kept.js";

test("a value is made once for each text", () => {
  const made: string[] = [];
  const kept = new Kept((text) => made.push(text));
  expect([kept.of("a"), kept.of("b"), kept.of("a")]).toEqual([1, 2, 1]);
  expect(made).toEqual(["a", "b"]);
});

test("what is asked for again outlives what is not", () => {
  const made: string[] = [];
  const kept = new Kept((text) => made.push(text), 3);
  for (const text of ["old", "new", "new", "old"]) kept.of(text);
  expect(made).toEqual(["old", "new"]);
  for (const text of ["1", "2", "3", "4", "5", "6", "7", "8", "old"]) kept.of(text);
  expect(made.filter((text) => text === "old")).toEqual(["old", "old"]);
});
