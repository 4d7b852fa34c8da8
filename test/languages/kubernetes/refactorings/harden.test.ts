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
        seccompProfile:
          type: RuntimeDefault
        capabilities:
          drop: [ALL]
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
    expect(found.map(({ changes }) => changes)).toEqual([["+ securityContext.seccompProfile: type:RuntimeDefault", "− hostNetwork"]]);
  });

  test("what reaches the host goes, whichever way it is written", () => {
    const text = `apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: unconfined
spec:
  securityContext:
    runAsUser: 0 # as ever
    seccompProfile: {type: Unconfined}
    seLinuxOptions: {type: spc_t, level: "s0:c1"}
    sysctls:
    - {name: kernel.msgmax, value: "1"}
    - {name: net.ipv4.tcp_syncookies, value: "1"}
  containers:
  - name: web
    image: $0a:1
    ports:
    - {containerPort: 80, hostPort: 80}
    livenessProbe: {tcpSocket: {port: 80, host: example.org}}
    securityContext:
      runAsNonRoot: false
      appArmorProfile:
        type: Unconfined
      seLinuxOptions:
        user: system_u
      capabilities:
        add: [SYS_ADMIN, NET_RAW]
`;
    const result = hardened(text, whole);
    expect(left(result)).toEqual([]);
    expect(result).toBe(`apiVersion: v1
kind: Pod
metadata:
  name: a
spec:
  securityContext:
    seccompProfile: {type: RuntimeDefault}
    seLinuxOptions: {level: "s0:c1"}
    sysctls:
    - {name: net.ipv4.tcp_syncookies, value: "1"}
  containers:
  - name: web
    image: a:1
    ports:
    - {containerPort: 80}
    livenessProbe: {tcpSocket: {port: 80}}
    securityContext:
      runAsNonRoot: true
      allowPrivilegeEscalation: false
      capabilities:
        drop: [ALL]
`);
  });

  test("what only the author knows is named", () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  volumes:
  - {name: v, hostPath: {path: /etc}}
  containers:
  - {name: web, image: $0a:1}
`;
    const title = "Harden this Pod towards Pod Security restricted; left to you: volumes[0].hostPath";
    expect(left(hardened(text, title))).toEqual(["pod-security-restricted-volumes"]);
    const twice = text.replace("  containers", "  - {name: w, hostPath: {path: /var}}\n  containers");
    expect(offered(twice).found.at(-1)?.title).toBe(`${title}, …`);
    expect(offered(twice).found.map(({ title: each }) => each)).toContain("Harden container web to Pod Security restricted");
  });

  test("a container whose Pod is root by number is not forbidden to be root", () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext: {runAsUser: 0}
  containers:
  - {name: web, image: $0a:1}
  - {name: side, image: b:1}
`;
    const title = "Harden container web towards Pod Security restricted; left to you: containers[0].securityContext.runAsUser";
    expect(hardened(text, title)).not.toContain("runAsNonRoot");
    expect(left(hardened(text, whole))).toEqual([]);
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
