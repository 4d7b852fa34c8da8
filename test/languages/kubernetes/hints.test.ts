import { describe, expect, test } from "vitest";
import type { HintKind } from "../../../server/src/engine/language.js";
import { language } from "./check.js";

/** The hints of a kind as they are seen: each line that has some, with them behind it. */
function shown(text: string, ...kinds: readonly HintKind[]): readonly string[] {
  return language.split({ name: "a.yaml", text }).flatMap((slice) => {
    const found = language.hints?.(language.parse(slice, "kubernetes")) ?? [];
    return found
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ at, text: hint }) => `${slice.text.slice(slice.text.lastIndexOf("\n", at - 1) + 1, at).trim()} | ${hint}`);
  });
}

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n${spec}`;

describe("class of service", () => {
  test.each([
    ["no amounts", "  containers: [{name: a, image: a}]\n", "BestEffort"],
    ["zero counts as none", "  containers: [{name: a, image: a, resources: {limits: {cpu: 0}}}]\n", "BestEffort"],
    ["another resource does not count", "  containers: [{name: a, image: a, resources: {limits: {a.b/c: 1}}}]\n", "BestEffort"],
    ["a request alone", "  containers: [{name: a, image: a, resources: {requests: {cpu: 1}}}]\n", "Burstable"],
    ["limits alone are requests too", "  containers: [{name: a, image: a, resources: {limits: {cpu: 1, memory: 1Gi}}}]\n", "Guaranteed"],
    [
      "the same amount in other words",
      "  containers: [{name: a, image: a, resources: {limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 1000m, memory: 1024Mi}}}]\n",
      "Guaranteed",
    ],
    [
      "an init container without",
      "  initContainers: [{name: i, image: a}]\n  containers: [{name: a, image: a, resources: {limits: {cpu: 1, memory: 1Gi}}}]\n",
      "Burstable",
    ],
    [
      "the whole Pod's count alone",
      "  resources: {limits: {cpu: 1, memory: 1Gi}}\n  containers: [{name: a, image: a, resources: {requests: {cpu: 1}}}]\n",
      "Guaranteed",
    ],
  ])("%s", (_name, spec, quality) => {
    expect(shown(pod(spec), "qos")).toEqual([`spec: | QoS: ${quality}`]);
  });

  test("is not told of a part of an object", () => {
    expect(shown("spec:\n  containers: [{name: a}]\n", "qos")).toEqual([]);
  });
});

describe("user of a container", () => {
  test.each([
    ["  containers:\n  - image: a\n", "user of the image"],
    ["  containers:\n  - image: a\n    securityContext: {runAsNonRoot: true}\n", "user of the image, never root"],
    ["  securityContext: {runAsUser: 7}\n  containers:\n  - image: a\n", "user 7"],
    ["  securityContext: {runAsUser: 7}\n  containers:\n  - image: a\n    securityContext: {runAsUser: 0}\n", "user 0"],
    ["  hostUsers: false\n  containers:\n  - image: a\n    securityContext: {runAsUser: 0}\n", "root of its user namespace"],
  ])("%s", (spec, user) => {
    expect(shown(pod(spec), "user")).toEqual([`- image: a | ${user}`]);
  });

  test("is not known on Windows", () => {
    expect(shown(pod("  os: {name: windows}\n  containers: [{image: a}]\n"), "user")).toEqual([]);
  });
});

test("memory in bytes", () => {
  const spec = "  containers:\n  - image: a\n    resources:\n      limits: {memory: 1Mi, cpu: 1}\n      requests:\n        memory: 5\n";
  expect(shown(pod(spec), "bytes")).toEqual(["limits: {memory: 1Mi | 1,048,576 bytes"]);
});

test.each([
  ["100m", "1 byte"],
  ["1.1Ki", "1,127 bytes"],
  ["1.5", "2 bytes"],
  ["8Ei", "9,223,372,036,854,775,807 bytes"],
])("memory of %s is %s: broken bytes are rounded up, and there is a largest amount", (amount, bytes) => {
  const spec = `  containers:\n  - image: a\n    resources: {limits: {memory: ${amount}}}\n`;
  expect(shown(pod(spec), "bytes")).toEqual([`resources: {limits: {memory: ${amount} | ${bytes}`]);
});

test("a user of an ephemeral container, too", () => {
  const spec = "  securityContext: {runAsUser: 7}\n  containers: []\n  ephemeralContainers:\n  - name: a\n    image: b\n";
  expect(shown(pod(spec), "user")).toEqual(["image: b | user 7"]);
});

test.each([
  ["a", "Always"],
  ["a:latest", "Always"],
  ["a:1", "IfNotPresent"],
  ["r:5000/a", "Always"],
  [`a@sha256:${"0".repeat(64)}`, "IfNotPresent"],
])("defaults: %s is pulled %s", (image, policy) => {
  const [hint] = shown(pod(`  containers:\n  - image: ${image}\n    terminationMessagePolicy: File\n`), "default");
  expect(hint).toBe(`- image: ${image} | by default imagePullPolicy: ${policy}, terminationMessagePath: /dev/termination-log`);
});

describe("above a workload", () => {
  test.each([
    ["  containers: [{name: a, image: a}]\n", "Pod Security: `baseline`; 4 controls short of `restricted`"],
    ["  hostPID: true\n  containers: [{name: a, image: a}]\n", "Pod Security: `privileged`; 1 control short of `baseline`"],
    [
      "  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}\n  containers: [{name: a, image: a, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]\n",
      "Pod Security: `restricted`",
    ],
  ])("%s", (spec, text) => {
    const found = language.lenses?.(language.parse({ text: pod(spec), start: 0 }, "kubernetes"));
    expect(found).toMatchObject([{ at: 0, text }]);
  });
});
