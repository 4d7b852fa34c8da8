import { existsSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";
import { schemaFile } from "../support/isolationTable.js";

const names = [
  "runtime",
  "state",
  "features",
  "manifest",
  "index",
  "imageConfig",
  "layout",
  "descriptor",
  "errors",
  "tags",
  "seccomp",
  "cni",
] as const;
type Name = (typeof names)[number];

interface Definition {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly enum?: readonly unknown[] }>>;
}

interface Schema {
  readonly $id: string;
  readonly definitions: Readonly<Record<string, Definition>>;
}

// Our own files, in this shape.
const schemas = Object.fromEntries(names.map((name) => [name, schemaFile(`oci/${name}.schema.json`) as Schema])) as Readonly<
  Record<Name, Schema>
>;

/** Strict but for the members that start with `x-`, which only our own code reads. */
const ajv = new Ajv({ strict: false, allErrors: true });
for (const name of names) ajv.addSchema(schemas[name]);

/** `path keyword` of every error. */
function errors(name: Name, document: unknown): string[] {
  const validate = ajv.getSchema(schemas[name].$id) as ValidateFunction; // Added above; an id that is missing fails every test.
  validate(withoutNulls(document));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Readers in Go take null for absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])));
}

function keys(): string[] {
  return names.flatMap((name) =>
    Object.entries(schemas[name].definitions).flatMap(([definition, { properties = {} }]) =>
      Object.keys(properties).map((property) => `oci.${name}.${definition}#${property}`),
    ),
  );
}

test.each(names)("%s compiles, and everything in it is described", (name) => {
  expect(ajv.getSchema(schemas[name].$id)).toBeTypeOf("function");
  const silent = Object.entries(schemas[name].definitions).flatMap(([definition, { description, properties = {} }]) => [
    ...(description ? [] : [definition]),
    ...Object.entries(properties).flatMap(([property, member]) => (member.description ? [] : [`${definition}#${property}`])),
  ]);
  expect(silent).toEqual([]);
});

const linux = (section: object): object => ({ ociVersion: "1.3.0", root: { path: "rootfs" }, linux: section });
const windows = (section: object): object => ({
  ociVersion: "1.3.0",
  root: { path: "x" },
  windows: { layerFolders: ["C:\\l"], ...section },
});

test.each<[name: string, kind: Name, document: unknown]>([
  ["the smallest configuration", "runtime", { ociVersion: "1.0.0", root: { path: "rootfs" } }],
  ["Hyper-V isolation has no root", "runtime", { ociVersion: "1.0.0", windows: { layerFolders: ["C:\\l"], hyperv: {} } }],
  ["processor affinity is an array", "runtime", windows({ resources: { cpu: { affinity: [{ mask: 1, group: 0 }] } } })],
  ["a limit of tasks is optional", "runtime", linux({ resources: { pids: {} } })],
  ["a FIFO has no numbers", "runtime", linux({ devices: [{ path: "/p", type: "p" }] })],
  ["unknown members are extensions", "runtime", { ociVersion: "1.0.0", root: { path: "rootfs" }, "com.example": 1 }],
  ["a manifest without layers", "manifest", { schemaVersion: 2, config: { mediaType: "a/b", digest: "x:y", size: 2 }, layers: [] }],
  [
    "optional members of an image configuration may be null",
    "imageConfig",
    { architecture: "a", os: "b", config: null, history: null, rootfs: { type: "layers", diff_ids: [] } },
  ],
  [
    "Docker's first seccomp form",
    "seccomp",
    { defaultAction: "SCMP_ACT_ERRNO", syscalls: [{ name: "read", action: "SCMP_ACT_ALLOW", args: null }] },
  ],
  ["the object linux.seccomp", "seccomp", { defaultAction: "SCMP_ACT_ERRNO", syscalls: [{ names: ["read"], action: "SCMP_ACT_ALLOW" }] }],
  ["one plugin by itself", "cni", { cniVersion: "0.3.1", name: "n", type: "bridge", ipam: {} }],
])("%s is right", (_name, kind, document) => {
  expect(errors(kind, document)).toEqual([]);
});

test.each<[name: string, kind: Name, document: unknown, expected: string]>([
  ["root is missing", "runtime", { ociVersion: "1.0.0" }, " required"],
  ["processor affinity is an object", "runtime", windows({ resources: { cpu: { affinity: {} } } }), "/windows/resources/cpu/affinity type"],
  [
    "a throttle has no rate",
    "runtime",
    linux({ resources: { blockIO: { throttleReadBpsDevice: [{ major: 8, minor: 0 }] } } }),
    "/linux/resources/blockIO/throttleReadBpsDevice/0 required",
  ],
  ["a memory policy has no mode", "runtime", linux({ memoryPolicy: {} }), "/linux/memoryPolicy required"],
  ["a personality has no domain", "runtime", linux({ personality: {} }), "/linux/personality required"],
  [
    "a user has no group",
    "runtime",
    { ociVersion: "1.0.0", root: { path: "r" }, process: { cwd: "/", user: { uid: 1 } } },
    "/process/user required",
  ],
  [
    "a mapping stands alone",
    "runtime",
    { ociVersion: "1.0.0", root: { path: "r" }, mounts: [{ destination: "/a", uidMappings: [] }] },
    "/mounts/0 dependencies",
  ],
  ["an unknown namespace", "runtime", linux({ namespaces: [{ type: "net" }] }), "/linux/namespaces/0/type enum"],
  ["a digest in capitals", "descriptor", { mediaType: "a/b", size: 0, digest: `sha256:${"A".repeat(64)}` }, "/digest pattern"],
  [
    "an empty configuration without artifactType",
    "manifest",
    { schemaVersion: 2, layers: [], config: { mediaType: "application/vnd.oci.empty.v1+json", digest: "x:y", size: 2 } },
    " required",
  ],
  [
    "name and names",
    "seccomp",
    { defaultAction: "SCMP_ACT_LOG", syscalls: [{ name: "a", names: ["b"], action: "SCMP_ACT_LOG" }] },
    "/syscalls/0 not",
  ],
  ["a plugin's own member", "cni", { name: "n", plugins: [{ type: "macvlan", mode: "hub" }] }, "/plugins/0/mode enum"],
])("%s: refused", (_name, kind, document, expected) => {
  expect(errors(kind, document)).toContain(expected);
});

test("every property has a history, and every history a property", () => {
  const { fields } = schemaFile("oci/history.json") as {
    readonly fields: Readonly<Record<string, { readonly since: string; readonly until: string | null }>>;
  }; // Made by schemas/generate/oci.
  expect(Object.keys(fields)).toEqual(keys().sort());
  expect(Object.entries(fields).filter(([, { since }]) => !/^(\d+\.\d+(\.\d+)?|unknown)$/u.test(since))).toEqual([]);
});

test("documents known to be good pass", () => {
  const folder = `${repositoryRoot}../shared/corpora/oci/`;
  if (!existsSync(`${folder}expected.json`)) {
    console.log("skipped: no corpus beside the repository");
    return;
  }
  const kinds: Readonly<Record<string, Name>> = {
    ...Object.fromEntries(names.map((name) => [name, name])),
    imageconfig: "imageConfig",
    cniconf: "cni",
  };
  const { cases }: { cases: { kind: string; verdict: string; file: string }[] } = JSON.parse(
    readFileSync(`${folder}expected.json`, "utf8"),
  );
  const wrong = cases.flatMap(({ kind, verdict, file }) => {
    const name = kinds[kind];
    if (verdict !== "good" || name === undefined) return [];
    return errors(name, JSON.parse(readFileSync(folder + file, "utf8"))).map((error) => `${file}: ${error}`);
  });
  expect(wrong).toEqual([]);
});
