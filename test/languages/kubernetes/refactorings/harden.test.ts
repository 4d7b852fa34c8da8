import { describe, expect, test } from "vitest";
import type { Refactoring } from "../../../../server/src/engine/language.js";
import { applyEdits } from "../../../../server/src/text/edit.js";
import { findingsOf, language, withoutAdvice } from "../check.js";

/** What is offered at `$0`. */
function offered(marked: string): { readonly text: string; readonly found: readonly Refactoring[] } {
  const offset = marked.indexOf("$0");
  const text = marked.replace("$0", "");
  const document = language.parse({ text, start: 0 }, "kubernetes");
  return { text, found: language.refactorings?.(document, offset) ?? [] };
}

/** The text after the refactoring with this title. */
function hardened(marked: string, title: string): string {
  const { text, found } = offered(marked);
  const refactoring = found.find((candidate) => candidate.title === title);
  expect(found.map((candidate) => candidate.title)).toContain(title);
  return applyEdits(text, refactoring?.edits ?? []);
}

const restricted = { ...withoutAdvice, podSecurity: { level: "restricted" } } as const;

/** Rules of Pod Security that still find something. */
function left(text: string): readonly string[] {
  return findingsOf(text, "kubernetes", restricted).map(({ rule }) => rule.replace("kubernetes/", ""));
}

const whole = "Harden this Pod to Pod Security restricted";

describe("hardening", () => {
  test("a container alone", () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
    - name: web
      image: $0a:1
    - name: side
      image: b:1
`;
    expect(hardened(text, "Harden container web to Pod Security restricted")).toBe(`apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
    - name: web
      image: a:1
      securityContext:
        allowPrivilegeEscalation: false
        runAsNonRoot: true
        capabilities:
          drop: [ALL]
        seccompProfile:
          type: RuntimeDefault
    - name: side
      image: b:1
`);
  });

  test("a whole workload, with what it has", () => {
    const text = `apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      $0hostPID: true
      securityContext: {runAsNonRoot: true}
      initContainers:
        - name: init
          image: a:1
          securityContext: {privileged: true}
      containers:
        - name: web
          image: a:1
          securityContext:
            capabilities:
              add: [SYS_ADMIN, NET_BIND_SERVICE]
              drop: [CHOWN]
            procMount: Unmasked
`;
    expect(left(text.replace("$0", "")).length).toBeGreaterThan(6);
    const result = hardened(text, whole);
    expect(left(result)).toEqual([]);
    expect(result).toContain("add: [NET_BIND_SERVICE]");
    expect(result).not.toMatch(/hostPID|privileged|Unmasked|SYS_ADMIN/u);
  });

  test("each change is listed", () => {
    const { found } = offered(`apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  $0hostNetwork: true
  containers:
    - name: web
      image: a:1
      securityContext: {allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: {drop: [ALL]}}
`);
    expect(found.map(({ changes }) => changes)).toEqual([
      ["− spec.hostNetwork", "+ containers[0].securityContext.seccompProfile: type:RuntimeDefault"],
    ]);
  });

  test("only the author knows another user than root", () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
    - {name: web, image: $0a:1, securityContext: {runAsUser: 0}}
`;
    expect(left(hardened(text, whole))).toEqual(["pod-security-run-as-user"]);
  });

  test.each([
    [
      "what is hard already",
      "spec: {containers: [{name: a, image: a, $0securityContext: {allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}}]}",
    ],
    ["outside of the Pod", "spec: {containers: [{name: a, image: a}]}"],
    ["Windows", "spec: {os: {name: windows}, containers: [{name: a, $0image: a}]}"],
  ])("nothing is offered: %s", (name, spec) => {
    const text = `apiVersion: v1\nkind: ${name === "outside of the Pod" ? "$0" : ""}Pod\nmetadata: {name: a}\n${spec}\n`;
    expect(offered(text).found).toEqual([]);
  });
});
