import { expect, test } from "vitest";
import { findingsOf } from "../check.js";

test.each([
  ["bases: [a]\n", "resources: [a]\n"],
  ["imageTags: [{name: a}]\n", "images: [{name: a}]\n"],
  ["apiVersion: kustomize.config.k8s.io/v1\nresources: []\n", "apiVersion: kustomize.config.k8s.io/v1beta1\nresources: []\n"],
  ["resources: [a.yaml]\nimages: [{name: a, newTag: 1.10}]\n", 'resources: [a.yaml]\nimages: [{name: a, newTag: "1.10"}]\n'],
])("a fix: %s", (before, after) => {
  const [edit] = findingsOf(before, "kustomization").flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  expect(edit && before.slice(0, edit.range.start) + edit.newText + before.slice(edit.range.end)).toBe(after);
  expect(findingsOf(after, "kustomization").filter(({ severity }) => severity === "error")).toEqual([]);
});
