import { expect, test } from "vitest";
import { schemaFile, testIsolationTable } from "../support/isolationTable.js";

const { table, offenders } = testIsolationTable("oci");

const documents = [
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

/** What is read of `schemas/oci/<document>.schema.json`. */
interface Schema {
  readonly $defs?: Definitions;
  /** The name of `$defs` in draft-07. */
  readonly definitions?: Definitions;
}

type Definitions = Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;

/** Field keys of the definitions in a document's schema, `undefined` while the schema is not there. */
function keysOf(document: string): string[] | undefined {
  // Every file under schemas/oci with this ending is a JSON schema.
  const schema = schemaFile(`oci/${document}.schema.json`) as Schema | undefined;
  return (
    schema &&
    Object.entries(schema.$defs ?? schema.definitions ?? {}).flatMap(([definition, { properties = {} }]) =>
      ["", ...Object.keys(properties)].map((name) => `oci.${document}.${definition}#${name}`),
    )
  );
}

test("a key names one of the documents, a definition and a property", () => {
  expect(offenders((_entry, key) => !/^oci\.[a-zA-Z]+\.[A-Za-z]+#[\w.\-/]*$/u.test(key))).toEqual([]);
  expect(offenders((_entry, key) => !documents.some((document) => key.startsWith(`oci.${document}.`)))).toEqual([]);
});

test.each(documents)("every key of %s is in its schema", (document) => {
  const keys = keysOf(document);
  if (keys === undefined) {
    console.log(`skipped: schemas/oci/${document}.schema.json is not there yet`);
    return;
  }
  expect(offenders((_entry, key) => key.startsWith(`oci.${document}.`) && !keys.includes(key))).toEqual([]);
});

test.each(documents)("every property of %s has an entry", (document) => {
  const keys = keysOf(document);
  if (keys === undefined) {
    console.log(`skipped: schemas/oci/${document}.schema.json is not there yet`);
    return;
  }
  expect(keys.filter((key) => !key.endsWith("#") && !Object.hasOwn(table, key))).toEqual([]);
});

test("namespaces, capabilities, seccomp actions and resource limits are explained value by value", () => {
  const values = (key: string): string[] => Object.keys(table[`oci.runtime.${key}`]?.values ?? {});
  expect(values("LinuxNamespace#type")).toEqual(["cgroup", "ipc", "mount", "network", "pid", "time", "user", "uts"]);
  for (const set of ["ambient", "bounding", "effective", "inheritable", "permitted"]) {
    expect(values(`LinuxCapabilities#${set}`).length).toBe(41); // as of Linux 5.9, CAP_CHECKPOINT_RESTORE
  }
  expect(values("LinuxSeccomp#defaultAction").length).toBe(9);
  expect(values("LinuxSyscall#action")).toEqual(values("LinuxSeccomp#defaultAction"));
  expect(values("POSIXRlimit#type")).toEqual(expect.arrayContaining(["RLIMIT_CORE", "RLIMIT_NOFILE", "RLIMIT_NPROC"]));
});

test("virtual machines, Hyper-V and partitions of the hardware are told apart from shared kernels", () => {
  const classOf = (key: string): readonly string[] => table[`oci.runtime.${key}`]?.class ?? [];
  expect(classOf("VM#hypervisor")).toEqual(["hardware-virtualization"]);
  expect(classOf("Windows#hyperv")).toEqual(["hardware-virtualization"]);
  expect(classOf("Linux#intelRdt")).toEqual(["hardware-partitioning"]);
  expect(classOf("LinuxCPU#cpus")).toEqual(["hardware-partitioning"]);
  expect(classOf("Linux#namespaces")).toEqual(["os-virtualization"]);
  expect(classOf("Process#noNewPrivileges")).toEqual(["process-isolation"]);
});

test("the integrity of images is not called isolation", () => {
  const claimed = offenders((entry, key) => /^oci\.(?:manifest|index|descriptor|layout)\./u.test(key) && entry.class.length > 0);
  expect(claimed).toEqual([]);
});
