import { describe, expect, test } from "vitest";
import type { PodSecurity } from "../../../../../server/src/engine/rule.js";
import { defaultSettings } from "../../../../../server/src/engine/settings.js";
import { readFixture, showFindings } from "../../../../support/fixture.js";
import { findingsOf, language } from "../../check.js";

/** A security context that level restricted asks for, but for what a case is about. */
const safe = "securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}";
const safePod = "securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}";

/** A Pod with one container; what is written goes into the Pod's spec and into the container. */
function pod(inSpec: string, inContainer = ""): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n${inSpec}\n  containers:\n  - name: a\n    image: a\n${inContainer}\n`;
}

/** What level and version (`restricted@1.25`) forbid in a text, in the notation of marked fixtures. */
function forbidden(text: string, asked: string): string[] {
  const [level, version = "1.37"] = asked.split("@");
  const podSecurity: PodSecurity = { level: level === "baseline" ? "baseline" : "restricted", version };
  const findings = findingsOf(text, "kubernetes", { ...defaultSettings, podSecurity });
  return showFindings(
    text,
    findings.filter(({ rule }) => rule.startsWith("kubernetes/pod-security-")),
  );
}

function ids(text: string, asked: string): string[] {
  return forbidden(text, asked).map((line) => line.replace(/^.*kubernetes\/pod-security-/u, ""));
}

describe("where a finding stands", () => {
  test.each<[name: string, asked: string, source: string]>([
    [
      "namespaces of the host, on the value",
      "baseline",
      pod(`  hostNetwork: true
#              ^^^^ warning kubernetes/pod-security-host-namespaces
  hostPID: true
#          ^^^^ warning kubernetes/pod-security-host-namespaces
  hostIPC: false`),
    ],
    [
      "volumes of the host, on the key",
      "baseline",
      pod(`  volumes:
  - name: a
    hostPath: {path: /}
#   ^^^^^^^^ warning kubernetes/pod-security-host-path-volumes
  - {name: b, nfs: {server: a, path: /}}
  - {name: c, hostPath: null, emptyDir: {}}`),
    ],
    [
      "volumes that are not on the list of level restricted",
      "restricted",
      pod(
        `  ${safePod}
  volumes:
  - name: a
    hostPath: {path: /}
#   ^^^^^^^^ warning kubernetes/pod-security-restricted-volumes
  - name: b
    nfs: {server: a, path: /}
#   ^^^ warning kubernetes/pod-security-restricted-volumes
  - {name: c, csi: {driver: a}}
  - name: d`,
        `    ${safe}`,
      ),
    ],
    [
      "ports of the host",
      "baseline",
      pod(
        "",
        `    ports:
    - containerPort: 80
      hostPort: 80
#               ^^ warning kubernetes/pod-security-host-ports
    - {containerPort: 81, hostPort: 0}`,
      ),
    ],
    [
      "a privileged container without seccomp and AppArmor",
      "baseline",
      pod(
        "",
        `    securityContext:
      privileged: true
#                 ^^^^ warning kubernetes/pod-security-privileged
      seccompProfile: {type: Unconfined}
#                            ^^^^^^^^^^ warning kubernetes/pod-security-seccomp-profile-baseline
      appArmorProfile: {type: Unconfined}
#                             ^^^^^^^^^^ warning kubernetes/pod-security-app-armor-profile
      procMount: Unmasked
#                ^^^^^^^^ warning kubernetes/pod-security-proc-mount
      windowsOptions: {hostProcess: true}
#                                   ^^^^ warning kubernetes/pod-security-windows-host-process`,
      ),
    ],
    [
      "added capabilities, each on its own",
      "baseline",
      pod(
        "",
        `    securityContext:
      capabilities:
        add:
        - CHOWN
        - SYS_ADMIN
#         ^^^^^^^^^ warning kubernetes/pod-security-capabilities-baseline
        - NET_RAW
#         ^^^^^^^ warning kubernetes/pod-security-capabilities-baseline`,
      ),
    ],
    [
      "labels of SELinux and kernel parameters",
      "baseline",
      pod(`  securityContext:
    seLinuxOptions:
      type: spc_t
#           ^^^^^ warning kubernetes/pod-security-se-linux-options
      user: system_u
#           ^^^^^^^^ warning kubernetes/pod-security-se-linux-options
      level: s0:c1
    sysctls:
    - name: kernel.msgmax
#           ^^^^^^^^^^^^^ warning kubernetes/pod-security-sysctls
      value: "1"
    - {name: net.ipv4.tcp_syncookies, value: "1"}`),
    ],
    [
      "the host of a probe and of a hook",
      "baseline",
      pod(
        "",
        `    livenessProbe:
      httpGet:
        port: 80
        host: 10.0.0.1
#             ^^^^^^^^ warning kubernetes/pod-security-host-probes-and-host-lifecycle
    readinessProbe: {tcpSocket: {port: 80, host: ""}}
    lifecycle:
      preStop: {httpGet: {port: 80, host: a.b}}
#                                         ^^^ warning kubernetes/pod-security-host-probes-and-host-lifecycle`,
      ),
    ],
    [
      "what is missing, on the key of what lacks it",
      "restricted",
      `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
#^^^ warning kubernetes/pod-security-run-as-non-root
#^^^ warning kubernetes/pod-security-seccomp-profile-restricted
  containers:
  - name: a
#   ^^^^ warning kubernetes/pod-security-allow-privilege-escalation
#   ^^^^ warning kubernetes/pod-security-capabilities-restricted
    image: a
`,
    ],
    [
      "what one of two containers lacks, on that container",
      "restricted",
      `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  initContainers:
  - name: a
    image: a
    securityContext: {allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: {drop: [ALL]}}
  containers:
  - name: b
#   ^^^^ warning kubernetes/pod-security-run-as-non-root
    image: b
    ${safe}
  securityContext: {seccompProfile: {type: Localhost, localhostProfile: a.json}}
`,
    ],
    [
      "wrong values of level restricted",
      "restricted",
      pod(
        `  securityContext:
    runAsNonRoot: false
#                 ^^^^^ warning kubernetes/pod-security-run-as-non-root
    runAsUser: 0
#              ^ warning kubernetes/pod-security-run-as-user
    seccompProfile: {type: Unconfined}
#                          ^^^^^^^^^^ warning kubernetes/pod-security-seccomp-profile-restricted`,
        `    securityContext:
      allowPrivilegeEscalation: true
#                               ^^^^ warning kubernetes/pod-security-allow-privilege-escalation
      procMount: Unmasked
#                ^^^^^^^^ warning kubernetes/pod-security-proc-mount-restricted
      capabilities: {drop: [ALL], add: [NET_BIND_SERVICE, CHOWN]}
#                                                         ^^^^^ warning kubernetes/pod-security-capabilities-restricted`,
      ),
    ],
    [
      "ephemeral containers count too",
      "baseline",
      pod(`  ephemeralContainers:
  - name: b
    image: b
    securityContext: {privileged: true}
#                                 ^^^^ warning kubernetes/pod-security-privileged`),
    ],
    [
      "the template of a CronJob, with its annotations",
      "baseline",
      `apiVersion: batch/v1
kind: CronJob
metadata: {name: a}
spec:
  schedule: "* * * * *"
  jobTemplate:
    spec:
      template:
        metadata:
          annotations:
            container.apparmor.security.beta.kubernetes.io/a: unconfined
#                                                             ^^^^^^^^^^ warning kubernetes/pod-security-app-armor-profile
            container.apparmor.security.beta.kubernetes.io/b: localhost/b
        spec:
          restartPolicy: Never
          hostPID: true
#                  ^^^^ warning kubernetes/pod-security-host-namespaces
          containers: [{name: a, image: a}]
`,
    ],
  ])("%s", (_name, asked, source) => {
    const { text, expected } = readFixture(source);
    expect(forbidden(text, asked)).toEqual(expected);
  });
});

test("nothing is said unless a level is asked for", () => {
  const text = pod("  hostPID: true");
  expect(findingsOf(text).map(({ rule }) => rule)).toEqual([]);
});

test("a finding names the admission plugin's own check", () => {
  const settings = { ...defaultSettings, podSecurity: { level: "restricted", version: "1.37" } as const };
  const findings = findingsOf(pod("  hostPID: true"), "kubernetes", settings);
  expect(findings.map(({ rule, equivalents, path }) => [rule, equivalents, path?.join(".")])).toContainEqual([
    "kubernetes/pod-security-host-namespaces",
    ["hostNamespaces"],
    "spec.hostPID",
  ]);
});

test("a Pod that says what level restricted asks for is fine", () => {
  const text = pod(`  ${safePod}`, `    ${safe}`);
  expect(forbidden(text, "restricted")).toEqual([]);
  expect(forbidden(text, "restricted@1.0")).toEqual([]);
});

test("in a patch nothing is missing", () => {
  const text = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    $patch: replace\n    image: a\n";
  expect(forbidden(text, "restricted")).toEqual([]);
});

describe("versions of the standards", () => {
  const one = (name: string) => pod(`  securityContext: {sysctls: [{name: ${name}, value: "1"}]}`);
  const selinux = pod("  securityContext: {seLinuxOptions: {type: container_engine_t}}");
  const probe = pod("", "    livenessProbe: {tcpSocket: {port: 80, host: a}}");
  const unmasked = pod("  hostUsers: false", "    securityContext: {procMount: Unmasked}");
  const windows = pod("  os: {name: windows}\n  securityContext: {runAsNonRoot: true}");
  const root = pod(
    "  hostUsers: false\n  securityContext: {runAsNonRoot: false, runAsUser: 0, seccompProfile: {type: RuntimeDefault}}",
    `    ${safe}`,
  );
  const bare = pod("");
  const unconfined = pod("  securityContext: {seccompProfile: {type: Unconfined}}");
  const annotated = unconfined.replace("  name: a\n", "  name: a\n  annotations: {seccomp.security.alpha.kubernetes.io/pod: unconfined}\n");
  test.each<[name: string, text: string, asked: string, found: string[]]>([
    ["a sysctl that 1.27 made safe", one("net.ipv4.ip_local_reserved_ports"), "baseline@1.26", ["sysctls"]],
    ["the same in 1.27", one("net.ipv4.ip_local_reserved_ports"), "baseline@1.27", []],
    ["keepalive, 1.28", one("net.ipv4.tcp_keepalive_time"), "baseline@1.28", ["sysctls"]],
    ["keepalive, 1.29", one("net.ipv4.tcp_keepalive_time"), "baseline@1.29", []],
    ["tcp_rmem, 1.31", one("net.ipv4.tcp_rmem"), "baseline@1.31", ["sysctls"]],
    ["tcp_rmem, 1.32", one("net.ipv4.tcp_rmem"), "baseline@1.32", []],
    ["tcp_notsent_lowat, 1.36", one("net.ipv4.tcp_notsent_lowat"), "baseline@1.36", ["sysctls"]],
    ["tcp_notsent_lowat, 1.37", one("net.ipv4.tcp_notsent_lowat"), "baseline@1.37", []],
    ["container_engine_t, 1.30", selinux, "baseline@1.30", ["se-linux-options"]],
    ["container_engine_t, 1.31", selinux, "baseline@1.31", []],
    ["host of a probe, 1.33", probe, "baseline@1.33", []],
    ["host of a probe, 1.34", probe, "baseline@1.34", ["host-probes-and-host-lifecycle"]],
    ["an unmasked /proc in a user namespace, 1.34", unmasked, "baseline@1.34", ["proc-mount"]],
    ["an unmasked /proc in a user namespace, 1.35", unmasked, "baseline@1.35", []],
    ["root in a user namespace, 1.34", root, "restricted@1.34", ["run-as-non-root", "run-as-user"]],
    ["root in a user namespace, 1.35", root, "restricted@1.35", []],
    ["runAsUser before it was looked at", root, "restricted@1.22", ["run-as-non-root"]],
    ["Windows, 1.24", windows, "restricted@1.24", ["seccomp-profile-restricted", "allow-privilege-escalation", "capabilities-restricted"]],
    ["Windows, 1.25", windows, "restricted@1.25", []],
    ["what restricted asked for in 1.7", bare, "restricted@1.7", ["run-as-non-root"]],
    ["… in 1.8", bare, "restricted@1.8", ["run-as-non-root", "allow-privilege-escalation"]],
    ["… in 1.19", bare, "restricted@1.19", ["run-as-non-root", "seccomp-profile-restricted", "allow-privilege-escalation"]],
    ["the field of seccomp, 1.18", unconfined, "baseline@1.18", []],
    ["the field of seccomp, 1.19", unconfined, "baseline@1.19", ["seccomp-profile-baseline"]],
    ["the annotation of seccomp, 1.18", annotated, "baseline@1.18", ["seccomp-profile-baseline"]],
  ])("%s", (_name, text, asked, found) => {
    expect(ids(text, asked)).toEqual(found);
  });
});

test("a level has every check that it should, and no id twice", () => {
  const metas = language.rules.flatMap((rule) => ("metas" in rule ? rule.metas : [rule.meta]));
  const checks = metas.filter(({ id }) => id.startsWith("kubernetes/pod-security-"));
  expect(checks).toHaveLength(19);
  expect(new Set(checks.map(({ equivalents }) => equivalents?.[0])).size).toBe(19);
});

test("the newest standard knows no more types of SELinux than any other", () => {
  const found = findingsOf(pod("  securityContext: {seLinuxOptions: {type: spc_t}}"), "kubernetes", {
    ...defaultSettings,
    podSecurity: { level: "baseline", version: undefined },
  });
  expect(found.map(({ rule }) => rule)).toContain("kubernetes/pod-security-se-linux-options");
});
