import { describe, expect, test } from "vitest";
import { findingsOf } from "../check.js";
import verdicts from "./verdicts.json";

describe("as kustomize itself", () => {
  test.each(Object.entries(verdicts.cases))("%s", (_name, { text, verdict }) => {
    const errors = findingsOf(text, "kustomization").filter(({ severity }) => severity === "error");
    // What depends on other files, or fails late in a build, is not seen in the text alone.
    if (verdict === "refused") expect(errors).not.toEqual([]);
    else expect(errors).toEqual([]);
  });
});
