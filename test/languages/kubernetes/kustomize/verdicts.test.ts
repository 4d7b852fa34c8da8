import { describe, expect, test } from "vitest";
import { findingsOf, language } from "../check.js";
import verdicts from "./verdicts.json";

describe("as kustomize itself", () => {
  test.each(Object.entries(verdicts.cases))("%s", (_name, { text, verdict }) => {
    const errors = findingsOf(text, "kustomization").filter(({ severity }) => severity === "error");
    // What depends on other files, or fails late in a build, is not seen in the text alone.
    if (verdict === "refused") expect(errors).not.toEqual([]);
    else expect(errors).toEqual([]);
  });
});

test("half-typed files are judged and explained without a fault", () => {
  for (const { text } of Object.values(verdicts.cases)) {
    for (let end = 0; end <= text.length; end += 9) {
      const half = text.slice(0, end);
      for (const { range } of findingsOf(half, "kustomization")) expect(range.end).toBeLessThanOrEqual(end);
      language.placeAt(language.parse({ text: half, start: 0 }, "kustomization"), end);
    }
  }
});
