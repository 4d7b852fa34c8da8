import { expect, test } from "vitest";
import { createEngine, marksOf } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);

/** The marks of a text: kind and what is marked. */
function marks(name: string, text: string): readonly string[] {
  const analysed = engine.analyse({ name, text }, defaultSettings);
  return analysed === undefined ? [] : marksOf(analysed).map(({ kind, range }) => `${kind} ${text.slice(range.start, range.end)}`);
}

test("in a manifest: amounts, names of other objects, what Pod Security baseline forbids", () => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  hostPID: true
  serviceAccountName: deployer
  containers:
  - name: a
    image: a:1
    resources: {limits: {memory: 1Gi, cpu: 2}}
    securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN, CHOWN]}}
    volumeMounts: [{name: v, mountPath: /v}]
  volumes: [{name: v, emptyDir: {sizeLimit: 5Mi}}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: b}
`;
  expect(marks("a.yaml", text)).toEqual([
    "weakened true",
    "reference deployer",
    "quantity 1Gi",
    "quantity 2",
    "weakened true",
    "weakened SYS_ADMIN",
    "reference v",
    "quantity 5Mi",
  ]);
});

test("in a Dockerfile: stages and variables where they are used, ways out of a build step", () => {
  const text = "FROM a AS base\nARG V=1\nFROM base\nRUN --security=insecure echo\nCOPY --from=base /a /b\n";
  expect(marks("Dockerfile", text)).toEqual(["reference base", "weakened --security=insecure", "reference base"]);
});

test("in a runtime config: what leads to the host", () => {
  const text = JSON.stringify({
    ociVersion: "1.2.0",
    process: { cwd: "/", noNewPrivileges: false, capabilities: { bounding: ["CAP_KILL", "CAP_SYS_ADMIN"] } },
    root: { path: "a" },
    linux: { seccomp: { defaultAction: "SCMP_ACT_ALLOW" } },
  });
  expect(marks("config.json", text)).toEqual(["weakened false", 'weakened "CAP_SYS_ADMIN"', 'weakened "SCMP_ACT_ALLOW"']);
});

test.each([
  ["a namespace of the host's first process", { namespaces: [{ type: "pid", path: "/proc/1/ns/pid" }] }, ['"/proc/1/ns/pid"']],
  ["a namespace of another process", { namespaces: [{ type: "pid", path: "/proc/12/ns/pid" }, { type: "uts" }] }, []],
  ["a disk", { devices: [{ type: "b", path: "/dev/sda", major: 8, minor: 0 }] }, ['"b"']],
  ["a character device", { devices: [{ type: "c", path: "/dev/fuse", major: 10, minor: 229 }] }, []],
  ["all devices", { resources: { devices: [{ allow: true, access: "rwm" }] } }, ["true"]],
  ["all devices, taken back", { resources: { devices: [{ allow: true }, { allow: false, access: "rwm" }] } }, []],
  ["all devices, given after they were denied", { resources: { devices: [{ allow: false }, { allow: true, type: "a" }] } }, ["true"]],
  ["nodes alone", { resources: { devices: [{ allow: false }, { allow: true, access: "m" }] } }, []],
  ["one device", { resources: { devices: [{ allow: true, type: "c", major: 1, minor: 3, access: "rwm" }] } }, []],
  ["nothing masked", { maskedPaths: [] }, ["[]"]],
  ["something masked", { maskedPaths: ["/proc/kcore"] }, []],
])("in a runtime config: %s", (_name, linux, expected) => {
  const text = JSON.stringify({ ociVersion: "1.2.0", root: { path: "a" }, linux });
  expect(marks("config.json", text)).toEqual(expected.map((part) => `weakened ${part}`));
});

test.each([
  ["/var/run/docker.sock", 1],
  ["/run/containerd/containerd.sock", 1],
  ["/run/k3s/containerd/containerd.sock", 1],
  ["/var/run/crio/crio.sock", 1],
  ["/run/podman/podman.sock", 1],
  ["/srv/docker.sock.d", 0],
])("in a runtime config: a mount of %s", (source, count) => {
  const mounts = [{ destination: "/a", type: "bind", source, options: ["bind"] }];
  const text = JSON.stringify({ ociVersion: "1.2.0", root: { path: "a" }, mounts });
  expect(marks("config.json", text)).toEqual(Array(count).fill(`weakened "${source}"`));
});

test.each([
  ["SCMP_ACT_ALLOW", ['weakened "SCMP_ACT_ALLOW"']],
  ["SCMP_ACT_ERRNO", []],
])("in a seccomp profile: %s as its default", (defaultAction, expected) => {
  const text = JSON.stringify({ defaultAction, syscalls: [{ names: ["reboot"], action: "SCMP_ACT_ERRNO" }] });
  expect(marks("seccomp.json", text)).toEqual(expected);
});
