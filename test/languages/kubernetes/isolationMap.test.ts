import { describe, expect, test } from "vitest";
import { language } from "./check.js";

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${spec}`;

/** The walls of the first container: `name state: text`, with the texts that decide it. */
function walls(text: string): Readonly<Record<string, string>> {
  const [first] = language.isolationMap?.(language.parse({ text, start: 0 }, "kubernetes")) ?? [];
  return Object.fromEntries(
    (first?.walls ?? []).map(({ name, state, text: words, sources }) => [
      name,
      `${state}: ${words}${sources.length === 0 ? "" : ` ← ${sources.map(({ start, end }) => text.slice(start, end)).join(" | ")}`}`,
    ]),
  );
}

describe("walls around a container", () => {
  test("that says nothing", () => {
    expect(walls(pod("  containers: [{name: a, image: a}]\n"))).toEqual({
      kernel: "shared: the node's kernel",
      processes: "apart: its own processes only",
      network: "apart: a network of the Pod's own",
      ipc: "apart: shared memory of the Pod's own",
      users: "shared: the image's user; where that is root, the node's root to the kernel",
      files: "apart: its own",
      capabilities: "partly: the runtime's usual fourteen",
      "system calls": "shared: all, unless the kubelet has a default profile",
      "new privileges": "shared: can be gained by programs with the setuid bit",
      resources: "shared: as much as the node has",
    });
  });

  test("that is hardened", () => {
    const security =
      "{runAsUser: 7, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}";
    const text = pod(
      `  hostUsers: false\n  containers: [{name: a, image: a, securityContext: ${security}, resources: {limits: {cpu: 1, memory: 1Gi}}}]\n`,
    );
    expect(walls(text)).toMatchObject({
      users: "apart: users of its own: root inside is nobody on the node ← false",
      files: "apart: its own, and those of the image cannot be changed ← true",
      capabilities: "apart: none ← ALL",
      "system calls": "apart: those of the runtime's default profile ← {type: RuntimeDefault}",
      "new privileges": "apart: cannot be gained ← false",
      resources: "apart: memory and cpu are limited ← 1Gi | 1",
    });
  });

  test("that is hardly one", () => {
    const text = pod(
      "  hostPID: true\n  hostNetwork: true\n  hostIPC: true\n  volumes: [{name: v, hostPath: {path: /}}]\n  containers: [{name: a, image: a, securityContext: {privileged: true, runAsUser: 0}, volumeMounts: [{name: v, mountPath: /v}]}]\n",
    );
    expect(walls(text)).toMatchObject({
      processes: "shared: all processes of the node are seen ← true",
      network: "shared: the node's network, with what listens on its loopback ← true",
      ipc: "shared: the node's shared memory ← true",
      users: "shared: root, and the node's root to the kernel ← 0",
      files: "shared: files of the node: / ← /",
      capabilities: "shared: all, as privileged ← true",
      "system calls": "shared: all, as privileged ← true",
      "new privileges": "shared: can be gained, as privileged ← true",
    });
  });

  test.each([
    [
      "kernel",
      "  runtimeClassName: kata\n",
      "",
      "partly: what the runtime class kata stands for: with Kata or gVisor a kernel of its own ← kata",
    ],
    ["processes", "  shareProcessNamespace: true\n", "", "partly: the processes of all containers of the Pod are seen ← true"],
    ["users", "  securityContext: {runAsUser: 7}\n", "", "partly: user 7, the same on the node ← 7"],
    ["users", "", "securityContext: {runAsNonRoot: true}", "partly: the image's user, never root, the same on the node ← true"],
    ["capabilities", "", "securityContext: {capabilities: {drop: [all], add: [KILL]}}", "partly: only KILL ← all | KILL"],
    ["capabilities", "", "securityContext: {capabilities: {add: [KILL]}}", "partly: the runtime's usual fourteen, and KILL ← KILL"],
    ["system calls", "", "securityContext: {seccompProfile: {type: Unconfined}}", "shared: all ← {type: Unconfined}"],
    [
      "system calls",
      "",
      "securityContext: {seccompProfile: {type: Localhost, localhostProfile: a}}",
      "apart: those of a profile on the node ← {type: Localhost, localhostProfile: a}",
    ],
    ["resources", "", "resources: {limits: {memory: 1Gi}}", "partly: memory is limited ← 1Gi"],
    ["resources", "", "resources: {limits: {cpu: 1}}", "shared: memory as much as the node has ← 1"],
  ])("%s: %s%s", (name, rest, container, expected) => {
    expect(walls(pod(`${rest}  containers: [{name: a, image: a, ${container === "" ? "tty: false" : container}}]\n`))[name]).toBe(expected);
  });
});

test.each([
  ["a part of an object", "spec:\n  containers: [{name: a}]\n"],
  ["Windows", pod("  os: {name: windows}\n  containers: [{name: a}]\n")],
  ["what does not run", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"],
])("nothing is known of %s", (_name, text) => {
  expect(walls(text)).toEqual({});
});
