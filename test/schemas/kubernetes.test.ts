import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildDescriptions, readDescriptions } from "../../schemas/generate/descriptions.js";
import { readCatalogue } from "../../schemas/generate/kubernetes/catalogue.js";
import { newestMinor } from "../../schemas/generate/kubernetes/releases.js";
import { openCatalogue, type TypeShape, typeShape } from "../../server/src/languages/kubernetes/catalogue.js";
import { newestRelease, openHistories } from "../../server/src/languages/kubernetes/history.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

const catalogue = openCatalogue(dataFiles);
const histories = openHistories(dataFiles, catalogue);
const read = (name: string) => JSON.parse(readFileSync(`${repositoryRoot}schemas/kubernetes/${name}.json`, "utf8"));
const release = /^(<=1\.1|1\.\d+)$/u;

describe("types.json", () => {
  const table = read("types");
  const fields = Object.entries<Record<string, unknown>>(table.types).flatMap(([type, members]) =>
    Object.keys(members).map((name) => `${type}#${name}`),
  );

  test("says how many fields it has", () => {
    expect(table.$generated.entries).toBe(fields.length);
  });

  test("covers what the API ever had", () => {
    expect(Object.keys(table.types).length).toBeGreaterThanOrEqual(1506);
    expect(fields.length).toBeGreaterThanOrEqual(5868);
  });

  test("is sorted", () => {
    expect(Object.keys(table.types)).toEqual(Object.keys(table.types).sort());
  });

  test("every type that a field refers to is there, and every other word is known", () => {
    const words = new Set([
      "string",
      "boolean",
      "int32",
      "int64",
      "double",
      "quantity",
      "intOrString",
      "time",
      "microTime",
      "duration",
      "bytes",
      "any",
      "object",
    ]);
    const unknown = (shape: TypeShape): readonly string[] => {
      if (shape.kind === "scalar") return words.has(shape.name) ? [] : [shape.name];
      if (shape.kind === "type") return catalogue.fields(shape.name) === undefined ? [shape.name] : [];
      if (shape.kind === "list") return unknown(shape.items);
      return shape.kind === "map" ? unknown(shape.values) : shape.of.flatMap(unknown);
    };
    const missing = [...catalogue.types()].flatMap((type) =>
      [...(catalogue.fields(type)?.values() ?? [])].flatMap((field) => unknown(typeShape(field.type))),
    );
    expect(missing).toEqual([]);
  });

  test("defaults are members of their sets, and keys of lists are fields of their items", () => {
    const faults: string[] = [];
    for (const type of catalogue.types()) {
      for (const [name, field] of catalogue.fields(type) ?? []) {
        if (field.enum !== undefined && typeof field.default === "string" && !field.enum.includes(field.default))
          faults.push(`${type}#${name} default`);
        const shape = typeShape(field.type);
        const item = shape.kind === "list" && shape.items.kind === "type" ? shape.items.name : "";
        for (const key of field.keys ?? []) if (catalogue.field(item, key) === undefined) faults.push(`${type}#${name} key ${key}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("history.json", () => {
  const table = read("history");

  test("has the same fields as types.json, each with its span", () => {
    expect(Object.keys(table.types)).toEqual([...catalogue.types()]);
    const faults: string[] = [];
    for (const type of catalogue.types()) {
      const names = [...(catalogue.fields(type)?.keys() ?? [])];
      if (JSON.stringify(Object.keys(table.types[type].fields)) !== JSON.stringify(names)) faults.push(type);
      for (const name of names) {
        const span = histories.ownSpan(`${type}#${name}`);
        const ends = span?.until ?? newestRelease;
        if (span === undefined || !release.test(span.since) || !release.test(ends)) faults.push(`${type}#${name}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test("later values belong to closed sets", () => {
    const faults = Object.entries<Record<string, string>>(table.values).flatMap(([key, values]) => {
      const [type = "", name = ""] = key.split("#");
      const known = catalogue.field(type, name)?.enum ?? [];
      return Object.keys(values).filter((value) => !known.includes(value));
    });
    expect(faults).toEqual([]);
  });

  test("every deprecated field exists and has a sentence", () => {
    for (const [key, { note }] of Object.entries<{ note: string }>(table.deprecated)) {
      const [type = "", name = ""] = key.split("#");
      expect(catalogue.field(type, name), key).toBeDefined();
      expect(note).toMatch(/^[A-Z`].*\.$/u);
    }
  });

  test("successors and their predecessors are types", () => {
    for (const pair of Object.entries<string>(table.was)) for (const type of pair) expect(catalogue.fields(type), type).toBeDefined();
  });

  test("ends where the code thinks it ends", () => {
    expect(newestRelease).toBe(`1.${newestMinor}`);
    expect(table.$generated.from[0]).toContain(`v${newestRelease}.0`);
  });
});

describe("kinds.json", () => {
  const table = read("kinds");

  test("says how many kinds it has, and names each once", () => {
    expect(table.$generated.entries).toBe(catalogue.kinds().length);
    const names = catalogue.kinds().map(({ group, version, kind }) => `${group}/${version}/${kind}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test("every kind's type exists", () => {
    expect(catalogue.kinds().filter(({ type }) => catalogue.fields(type) === undefined)).toEqual([]);
  });

  test("a replacement is a kind that exists, and what is gone has one or a sentence", () => {
    for (const kind of catalogue.kinds()) {
      const { replacement } = kind;
      if (replacement !== null) {
        const apiVersion = replacement.group === "" ? replacement.version : `${replacement.group}/${replacement.version}`;
        expect(catalogue.kind(apiVersion, replacement.kind), `${kind.type} to ${apiVersion}`).toBeDefined();
      }
      if (kind.until !== null) expect(replacement ?? kind.note, kind.type).toBeTruthy();
    }
  });
});

describe("gates.json", () => {
  const table = read("gates");

  test("says how many fields it has; each exists, with stages in order and in its own time", () => {
    expect(table.$generated.entries).toBe(Object.keys(table.fields).length);
    const minor = (version: string): number => Number(version.replace(/^(<=)?1\./u, ""));
    const faults = Object.entries<readonly { version: string; stage: string; gate: string }[]>(table.fields).filter(([key, stages]) => {
      const [type = "", name = ""] = key.split("#");
      const span = histories.ownSpan(`${type}#${name}`);
      const versions = stages.map(({ version }) => minor(version));
      const ordered = versions.every((version, index) => index === 0 || version > (versions[index - 1] ?? 0));
      return span === undefined || !ordered || versions[0] !== minor(span.since) || stages.some(({ gate }) => gate === "");
    });
    expect(faults).toEqual([]);
  });
});

describe("descriptions", () => {
  const { descriptions, ours } = readDescriptions(repositoryRoot);

  test("every field that lives has a text, and every type", () => {
    const without: string[] = [];
    for (const type of catalogue.types()) {
      for (const name of ["", ...(catalogue.fields(type)?.keys() ?? [])]) {
        if (histories.ownSpan(`${type}#${name}`)?.until === null && !descriptions[type]?.[name]) without.push(`${type}#${name}`);
      }
    }
    expect(without).toEqual([]);
  });

  test("our sentences are on fields that exist, and are sentences", () => {
    for (const [type, texts] of Object.entries<Record<string, string>>(read("descriptions"))) {
      for (const [key, text] of Object.entries(texts)) {
        const [name = "", value] = key.split("=");
        if (value !== undefined) expect(catalogue.field(type, name)?.enum, `${type}#${key}`).toContain(value);
        expect(histories.ownSpan(`${type}#${name}`), `${type}#${name}`).toBeDefined();
        expect(text).toMatch(/^(?:[A-Z`]|iSCSI|vSphere).*\.$/u);
      }
    }
    expect(ours).toContain("core/v1.PodSpec#evictionResponders");
    expect(ours).not.toContain("core/v1.PodSpec#hostPID");
  });

  test.each([
    ["core/v1.Event", "involvedObject"],
    ["events/v1.Event", "regarding"],
    ["apiextensions/v1.JSONSchemaProps", "x-kubernetes-validations"],
    ["meta/v1.ListMeta", "continue"],
  ])("class names without group, and escaped field names, find their way: %s %s", (type, field) => {
    expect(descriptions[type]?.[field]).toBeTruthy();
  });

  test("the file comes with its notice and licence", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bulkhead-"));
    try {
      await buildDescriptions(repositoryRoot, join(folder, "descriptions.json"));
      expect(JSON.parse(readFileSync(join(folder, "descriptions.json"), "utf8"))["core/v1.PodSpec"].hostUsers).toContain("user namespace");
      expect(readFileSync(join(folder, "NOTICE.txt"), "utf8")).toContain("Apache License");
      expect(readFileSync(join(folder, "LICENSE-kubernetes.txt"), "utf8")).toContain("Apache License");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const sources = process.env["BULKHEAD_SOURCES"] ?? `${repositoryRoot}.cache/sources`;
if (existsSync(join(sources, `kubernetes@v${newestRelease}.0`, ".complete"))) {
  test("the generator makes the committed tables again", { timeout: 120_000 }, () => {
    const tables = readCatalogue(sources);
    expect(tables.types).toEqual(read("types").types);
    expect(tables.kinds).toEqual(read("kinds").kinds);
    expect(tables.history).toEqual(read("history").types);
    expect(tables.values).toEqual(read("history").values);
    expect(tables.was).toEqual(read("history").was);
    expect(tables.gates).toEqual(read("gates").fields);
  });
} else console.log("skipped: the Kubernetes tables are not made again, for their sources are not fetched");
