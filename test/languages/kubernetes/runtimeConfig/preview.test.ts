import { describe, expect, test } from "vitest";
import { createEngine, findingsOf } from "../../../../server/src/engine/engine.js";
import { defaultSettings } from "../../../../server/src/engine/settings.js";
import { dataFiles } from "../../../support/data.js";
import { language } from "../check.js";

interface Config {
  readonly process: Readonly<Record<string, unknown>> & { readonly capabilities?: Readonly<Record<string, readonly string[]>> };
  readonly root: Readonly<Record<string, unknown>>;
  readonly mounts?: readonly Readonly<Record<string, unknown>>[];
  readonly linux: {
    readonly namespaces: readonly { readonly type: string; readonly path?: string }[];
    readonly resources?: unknown;
    readonly maskedPaths?: readonly string[];
  };
}

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n${spec}`;

/** The config of the container at `$0`, of the first without; its comments, and each link as `preview ← source`. */
function derived(marked: string) {
  const offset = Math.max(0, marked.indexOf("$0"));
  const text = marked.replace("$0", "");
  const preview = language.preview?.(language.parse({ text, start: 0 }, "kubernetes"), offset);
  if (preview === undefined) return undefined;
  const json = preview.text.replace(/^\/\/.*\n/gmu, "");
  const config: Config = JSON.parse(json);
  const links = preview.links.map(
    ({ range, source }) => `${preview.text.slice(range.start, range.end)} ← ${text.slice(source.start, source.end)}`,
  );
  return { title: preview.title, json, config, links, comments: preview.text.match(/^\/\/ .*$/gmu) ?? [] };
}

/** The config of a Pod with one container. */
function configOf(container: string, rest = ""): Config | undefined {
  return derived(pod(`${rest}  containers:\n  - {name: a, image: a, ${container}}\n`))?.config;
}

describe("what becomes of a container", () => {
  test("its process", () => {
    const found = configOf(
      "command: [a], args: [b, '1'], workingDir: /w, tty: true, env: [{name: A, value: b}, {name: S, valueFrom: {secretKeyRef: {name: s, key: k}}}], securityContext: {runAsUser: 7, allowPrivilegeEscalation: false, capabilities: {drop: [CHOWN], add: [NET_ADMIN]}}",
      "  securityContext: {runAsUser: 1, runAsGroup: 2, fsGroup: 3, supplementalGroups: [4], seLinuxOptions: {level: 's0:c1'}, appArmorProfile: {type: Localhost, localhostProfile: p}}\n",
    );
    expect(found?.process).toMatchObject({
      terminal: true,
      user: { uid: 7, gid: 2, additionalGids: [4, 3] },
      args: ["a", "b", "1"],
      env: ["A=b", "S=<secretKeyRef>"],
      cwd: "/w",
      noNewPrivileges: true,
      apparmorProfile: "p",
      selinuxLabel: "system_u:system_r:container_t:s0:c1",
      oomScoreAdj: 1000,
    });
    expect(found?.process.capabilities?.["effective"]).toContain("CAP_NET_ADMIN");
    expect(found?.process.capabilities?.["bounding"]).not.toContain("CAP_CHOWN");
    expect(configOf("securityContext: {capabilities: {drop: [ALL], add: [KILL]}}")?.process.capabilities?.["bounding"]).toEqual([
      "CAP_KILL",
    ]);
  });

  test("its share of the node", () => {
    expect(configOf("resources: {limits: {cpu: 500m, memory: 1Mi}, requests: {cpu: 100m}}")?.linux.resources).toEqual({
      memory: { limit: 1_048_576 },
      cpu: { shares: 102, quota: 50_000, period: 100_000 },
    });
    expect(configOf("resources: {limits: {cpu: 1m}}")?.linux.resources).toEqual({ cpu: { shares: 2, quota: 1000, period: 100_000 } });
    expect(configOf("resources: {limits: {cpu: 1, memory: 1Gi}}")?.process["oomScoreAdj"]).toBe(-997);
    expect(configOf("tty: false")?.linux.resources).toBeUndefined();
  });

  test("its mounts", () => {
    const volumes =
      "  volumes: [{name: h, hostPath: {path: /etc}}, {name: e, emptyDir: {}}, {name: p, persistentVolumeClaim: {claimName: c}}]\n";
    const mounts =
      "volumeMounts: [{name: h, mountPath: /h, readOnly: true, mountPropagation: HostToContainer}, {name: e, mountPath: /e, subPath: x}, {name: p, mountPath: /p}]";
    expect(configOf(mounts, volumes)?.mounts).toEqual([
      { destination: "/h", type: "bind", source: "/etc", options: ["rbind", "rslave", "ro"] },
      {
        destination: "/e",
        type: "bind",
        source: "/var/lib/kubelet/pods/<uid>/volumes/kubernetes.io~empty-dir/e/x",
        options: ["rbind", "rprivate", "rw"],
      },
      { destination: "/p", type: "bind", source: "/var/lib/kubelet/pods/<uid>/volumes/<plugin>/p", options: ["rbind", "rprivate", "rw"] },
    ]);
  });

  test("its walls", () => {
    const types = (rest: string, container = "tty: false") => configOf(container, rest)?.linux.namespaces.map(({ type }) => type);
    expect(types("")).toEqual(["pid", "network", "ipc", "uts", "mount", "cgroup"]);
    expect(types("  hostNetwork: true\n  hostPID: true\n  hostIPC: true\n")).toEqual(["mount", "cgroup"]);
    expect(types("  hostUsers: false\n")).toContain("user");
    expect(types("", "securityContext: {privileged: true}")).not.toContain("cgroup");
    expect(configOf("tty: false", "  shareProcessNamespace: true\n")?.linux.namespaces[0]).toEqual({
      type: "pid",
      path: "/proc/<sandbox>/ns/pid",
    });
    expect(configOf("tty: false")?.linux.maskedPaths).toContain("/proc/kcore");
    expect(configOf("securityContext: {procMount: Unmasked}")?.linux.maskedPaths).toBeUndefined();
  });
});

test("members lead to their lines, and what is not in it is said", () => {
  const found = derived(
    pod(
      "  hostPID: true\n  securityContext: {seccompProfile: {type: RuntimeDefault}}\n  containers:\n  - name: a\n    securityContext: {readOnlyRootFilesystem: true}\n",
    ),
  );
  expect(found?.links).toEqual(['"readonly": true ← true']);
  expect(found?.comments.slice(1)).toEqual([
    "// process.args: the image's entrypoint, and the arguments below or its own.",
    "// linux.seccomp: the runtime's default profile.",
    "// linux.namespaces: no pid of its own, as hostPID is true; the node's is shared.",
  ]);
});

test("the container at the cursor counts, else the first that stays", () => {
  const text = "  initContainers: [{name: i, image: a}]\n  containers: [{name: a, image: a}, {name: b, image: $0a}]\n";
  expect(derived(pod(text))?.title).toBe("b.json");
  expect(derived(pod(text.replace("$0", "")))?.title).toBe("a.json");
});

test.each([
  ["no Pod", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"],
  ["Windows", pod("  os: {name: windows}\n  containers: [{name: a}]\n")],
])("nothing becomes of %s", (_name, text) => {
  expect(derived(text)).toBeUndefined();
});

test("it is an OCI runtime config by our own judgement, but for what only the image knows", () => {
  const found = derived(pod("  containers: [{name: a, image: a, command: [a], workingDir: /, securityContext: {privileged: true}}]\n"));
  const engine = createEngine(dataFiles);
  const analysed = engine.analyse({ name: "config.json", text: found?.json ?? "" }, defaultSettings);
  expect(analysed?.recognition.kind).toBe("oci-runtime-config");
  expect(analysed && findingsOf(analysed).filter(({ severity }) => severity === "error")).toEqual([]);
});
