import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../../server/src/engine/settings.js";
import { patchKind } from "../../../server/src/languages/kubernetes/recognize.js";
import { check, findingsOf, messagesOf } from "./check.js";

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: a}]\n${spec}`;

test.each<[name: string, text: string, message: string]>([
  ["a misspelt field", pod("  hostPDI: true\n"), "unknown field `hostPDI` in PodSpec; did you mean `hostPID`?"],
  ["a field in other letters", pod("  hostpid: true\n"), "unknown field `hostpid` in PodSpec; did you mean `hostPID`?"],
  ["a field too high", `${pod("")}hostPID: true\n`, "unknown field `hostPID` in Pod; it belongs in `spec`"],
  [
    "a field too deep",
    pod("  initContainers:\n  - {name: b, image: b, hostPID: true}\n"),
    "unknown field `hostPID` in Container; it belongs one level up, in PodSpec",
  ],
  ["a boolean in quotes", pod('  hostPID: "true"\n'), "the string `true` where `true` or `false` is expected; leave the quotes out"],
  [
    "a word that YAML reads as a boolean",
    pod("  hostname: on\n"),
    "`on`, which YAML 1.1 reads as `true`, where a string is expected; put it in quotes",
  ],
  [
    "a value outside a closed set",
    pod("  restartPolicy: never\n"),
    "unknown value `never`, expected one of `Always`, `OnFailure`, `Never`; did you mean `Never`?",
  ],
])("%s", (_name, text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

describe("target releases", () => {
  const hostUsers = pod("  hostUsers: false\n");
  const targeting = (...kubernetes: string[]) => findingsOf(hostUsers, "kubernetes", { ...defaultSettings, targets: { kubernetes } });

  test("a field that came later is told, with the release it came with", () => {
    expect(targeting("1.24").map(({ message }) => message)).toEqual(["field `hostUsers` is not in Kubernetes 1.24; it came with 1.25"]);
    expect(targeting("1.25")).toEqual([]);
  });

  test("of several releases those are named in which it holds", () => {
    expect(targeting("1.24", "1.37").map(({ versions }) => versions)).toEqual([["1.24"]]);
  });
});

describe("what is no whole object", () => {
  const part = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: a, imag: a}]}}}\n";

  test("a patch misses nothing, but its fields are judged", () => {
    expect(messagesOf(part, patchKind)).toEqual(["unknown field `imag` in Container; did you mean `image`?"]);
    expect(check(part).length).toBeGreaterThan(1);
  });

  test("directives of a strategic merge are no fields", () => {
    expect(check("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {$patch: delete, $setElementOrder/containers: []}\n")).toEqual([]);
  });

  test("behind a fault of syntax nothing is missing", () => {
    expect(messagesOf("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostPID: true\n")).toEqual([
      "`}` is missing before this; a collection in brackets ends with it",
    ]);
  });
});

test("a manifest in JSON is judged alike", () => {
  expect(messagesOf('{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": {"containers": [], "hostPDI": true}}')).toEqual(
    ["a Pod needs at least one container", "unknown field `hostPDI` in PodSpec; did you mean `hostPID`?"],
  );
});

test("a fix puts the suggestion in the place of the word", () => {
  const text = pod("  hostPDI: true\n");
  const [finding] = findingsOf(text);
  expect(finding?.fixes?.[0]?.edits.map(({ range, newText }) => [text.slice(range.start, range.end), newText])).toEqual([
    ["hostPDI", "hostPID"],
  ]);
});
