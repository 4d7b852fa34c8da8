import { describe, expect, test } from "vitest";
import { completeAt } from "../../../support/completeAt.js";

const head = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n";
const pod = `${head}spec:\n  template:\n    spec:\n      `;

describe("which names are offered", () => {
  test("those of the type, required ones first, without those that stand there", () => {
    const { labels } = completeAt(`${head}spec:\n  selector: {}\n  $0`);
    expect(labels.slice(0, 2)).toEqual(["template", "minReadySeconds"]);
    expect(labels).not.toContain("selector");
    expect(labels).toContain("replicas");
  });

  test("at the root, but not status, which controllers write", () => {
    expect(completeAt(`${head}$0`).labels).toEqual(["spec"]);
  });

  test("below a list, with and without a dash", () => {
    const below = completeAt(`${pod}containers:\n        $0`);
    const item = completeAt(`${pod}containers:\n      - $0`);
    expect(below.labels).toEqual(item.labels);
    expect(below.taken("image")).toContain("containers:\n        - image: $1");
    expect(item.taken("image")).toContain("containers:\n      - image: $1");
  });

  test("half a name is taken into account, and replaced", () => {
    expect(completeAt(`${pod}hostP$0`).taken("hostPID")).toContain("      hostPID: ${1|true,false|}");
    expect(completeAt(`${pod}host$0PID: true`).taken("hostIPC")).toContain("      hostIPC: true");
  });

  test("in brackets, and in JSON with its quotes", () => {
    expect(completeAt(`${pod}securityContext: {runAs$0}`).taken("runAsUser")).toContain("securityContext: {runAsUser: $1}");
    expect(completeAt('{"apiVersion": "v1", "kind": "Pod", "spec": {"host$0"}}').taken("hostname")).toContain(
      '"spec": {"hostname": "$1"}}',
    );
    expect(completeAt('{"apiVersion": "v1", "kind": "Pod", "spec": {$0}}').taken("containers")).toContain('"spec": {"containers": [$1]}}');
  });

  test("only what the target release has", () => {
    const at = (release: string) => completeAt(`${pod}$0`, "a.yaml", { kubernetes: [release] }).labels;
    expect(at("1.37")).toContain("hostUsers");
    expect(at("1.20")).not.toContain("hostUsers");
  });

  test("well-known keys of maps", () => {
    const { labels, taken } = completeAt(`${pod}containers:\n      - name: a\n        resources:\n          limits:\n            $0`);
    expect(labels).toEqual(expect.arrayContaining(["cpu", "memory", "ephemeral-storage"]));
    expect(taken("memory")).toContain("\n            memory: $1");
  });

  test.each([
    ["in a comment", `${pod}# $0`],
    ["in a text of several lines", "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    $0\n    b"],
    ["behind a name that needs a value first", `${pod}hostPID $0`],
    ["for a kind that nobody knows", "apiVersion: example.com/v1\nkind: Thing\nspec:\n  $0"],
    ["in a kustomization's free text", "apiVersion: v1\nkind: ConfigMap\ndata:\n  $0"],
  ])("nothing %s", (_name, text) => {
    expect(completeAt(text).labels).toEqual([]);
  });
});

describe("what is written", () => {
  test("required parts come along, with places to fill in", () => {
    expect(completeAt(`${head}$0`).taken("spec")).toBe(`${head}spec:
  selector:
    matchLabels:
      $1
  template:
    metadata:
      labels:
        $2
    spec:
      containers:
        - name: $3
          image: $4`);
  });

  test("lists are written as the document writes them", () => {
    const text = `${head}spec:\n  template:\n    spec:\n      tolerations:\n      - key: a\n      $0`;
    expect(completeAt(text).taken("containers")).toContain("      containers:\n      - name: $1\n        image: $2");
  });
});
