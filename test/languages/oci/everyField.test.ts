import { describe, expect, test } from "vitest";
import { createEngine } from "../../../server/src/engine/engine.js";
import { oci } from "../../../server/src/languages/oci/index.js";
import { isOciKind, schemaOfKind } from "../../../server/src/languages/oci/kinds.js";
import { openSchemas } from "../../../server/src/languages/oci/schemas.js";
import { definitionsOf } from "../../../server/src/schema/jsonSchema.js";
import { dataFiles } from "../../support/data.js";

const language = oci(dataFiles);
const schemas = openSchemas(dataFiles);
const fields = [...language.fields()];
const context = { targets: createEngine(dataFiles).languages.find(({ id }) => id === "oci")?.targets ?? {} };

test("every member of every definition is a field, once under each path", () => {
  const places = fields.map(({ field, path, trail }) => `${trail[0]} ${path} ${field}`);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  const known = new Set<string>(fields.map(({ field }) => field));
  const missing: string[] = [];
  for (const file of Object.values(schemaOfKind)) {
    const schema = schemas.read(file);
    for (const [definition, { properties = {} } = {}] of Object.entries(schema === undefined ? {} : definitionsOf(schema))) {
      for (const name of Object.keys(properties))
        if (!known.has(`oci.${file}.${definition}#${name}`)) missing.push(`${file}.${definition}#${name}`);
    }
  }
  expect(missing).toEqual([]);
});

test("every field has a meaning, a type and a source", () => {
  const poor = fields.filter((place) => {
    const spec = language.spec(place, context);
    return spec?.meaning === undefined || spec.type === "" || spec.sources.length === 0;
  });
  expect(poor.map(({ field }) => field)).toEqual([]);
});

test("every field has a history", () => {
  expect(fields.filter((place) => language.history(place, context) === undefined).map(({ field }) => field)).toEqual([]);
});

test.each<[kind: string, path: string, since: string]>([
  ["oci-runtime-config", "linux.uidMappings[].size", "1.0.0"],
  ["oci-runtime-config", "mounts[].uidMappings[].size", "1.1.0"],
  ["oci-runtime-config", "hooks.poststop[].args", "1.0.0"],
  ["oci-runtime-config", "hooks.startContainer[].args", "1.0.2"],
  ["oci-state", "state.pid", "1.1.0"],
  // Plugins were documents of their own before there were lists of them.
  ["cni", "plugins[].type", "0.1.0"],
])("a member is no older than what holds it: %s %s", (kind, path, since) => {
  const place = language.address([path], kind);
  expect(place && language.history(place, context)?.since).toBe(since);
});

test("a container's state and the message that a seccomp agent gets are told apart, whatever they are called", () => {
  const message = '{"ociVersion": "1.0.2", "fds": ["seccompFd"], "pid": 1, "state": {"ociVersion": "1.0.2", "id": "a"}}';
  expect(language.parse({ text: message, start: 0 }, "oci-state").kind).toBe("oci-process-state");
  expect(language.parse({ text: '{"ociVersion": "1.0.2", "pid": 1}', start: 0 }, "oci-state").kind).toBe("oci-state");
});

describe("a document that holds a field has a place on it", () => {
  test.each(Object.keys(schemaOfKind))("%s", (kind) => {
    if (!isOciKind(kind)) throw new Error(kind);
    const lost: string[] = [];
    for (const { field, path } of fields.filter(
      (place) => place.trail[0] === `oci.${schemaOfKind[kind]}.${schemas.root(kind)?.definition}#`,
    )) {
      const text = documentWith(path);
      const offset = text.lastIndexOf('"', text.lastIndexOf(": 0")) - 1;
      const place = language.placeAt(language.parse({ text, start: 0 }, kind), Math.max(offset, 0));
      if (!fields.some((one) => one.path === path && one.field === place?.field)) lost.push(`${path}: ${place?.field} instead of ${field}`);
    }
    expect(lost).toEqual([]);
  });
});

/** A document whose deepest member is the one at `path`. */
function documentWith(path: string): string {
  const steps = [...path.matchAll(/\[\]|\*|(?:^|\.)((?:os\.|cni\.)?[^.[\]*]+)/gu)].map(([whole, name]) => name ?? whole);
  return steps.reduceRight(
    (inner, step) => (step === "[]" ? `[${inner}]` : `{${JSON.stringify(step === "*" ? "any" : step)}: ${inner}}`),
    "0",
  );
}

describe("addresses", () => {
  test.each<[path: string, kind: string, field: string]>([
    ["linux.namespaces[].type", "oci-runtime-config", "oci.runtime.LinuxNamespace#type"],
    ["linux.namespaces[0].type", "oci-runtime-config", "oci.runtime.LinuxNamespace#type"],
    ["process.capabilities.bounding", "oci-runtime-config", "oci.runtime.LinuxCapabilities#bounding"],
    ["config.digest", "oci-image-manifest", "oci.descriptor.Descriptor#digest"],
    ["manifests[].platform.os", "oci-image-index", "oci.descriptor.Platform#os"],
    ["config.User", "oci-image-config", "oci.imageConfig.ImageConfig#User"],
    ["syscalls[].names", "seccomp", "oci.seccomp.Syscall#names"],
  ])("%s of %s", (path, kind, field) => {
    expect(language.address([path], kind)).toMatchObject({ field, path });
    expect(language.address([kind, path], undefined)?.field).toBe(field);
  });

  test("what is not there has no place", () => {
    expect(language.address(["linux.nothing"], "oci-runtime-config")).toBeUndefined();
    expect(language.address(["linux"], "kubernetes")).toBeUndefined();
  });
});
