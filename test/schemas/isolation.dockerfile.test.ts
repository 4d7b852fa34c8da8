import { expect, test } from "vitest";
import { grammar } from "../../server/src/languages/dockerfile/grammar.js";
import { mountOptionNames, mountTypes } from "../../server/src/languages/dockerfile/mountOptions.js";
import { isNone, schemaFile, testIsolationTable } from "../support/isolationTable.js";

const { table, offenders } = testIsolationTable("dockerfile");

test("every instruction and flag of the grammar has an entry", () => {
  const keys = Object.entries(grammar).flatMap(([instruction, { flags }]) =>
    ["", ...Object.keys(flags)].map((name) => `dockerfile.${instruction}#${name}`),
  );
  expect(keys.filter((key) => !Object.hasOwn(table, key))).toEqual([]);
});

test("every option of RUN --mount has an entry, every type a clause of its own", () => {
  const keys = [...new Set(Object.values(mountOptionNames))].map((name) => `dockerfile.RUN.--mount#${name}`);
  expect(keys.filter((key) => !Object.hasOwn(table, key))).toEqual([]);
  expect(Object.keys(table["dockerfile.RUN.--mount#type"]?.values ?? {}).sort()).toEqual([...mountTypes].sort());
});

test("the field table and the isolation table have the same keys", () => {
  const fields = schemaFile("dockerfile/fields.json");
  if (fields === undefined) {
    console.log("skipped: schemas/dockerfile/fields.json is not there yet");
    return;
  }
  // A record by field key, as every table of this folder.
  const keys = Object.keys(fields as Readonly<Record<string, unknown>>);
  expect(keys.filter((key) => !Object.hasOwn(table, key))).toEqual([]);
  expect(offenders((_entry, key) => !keys.includes(key))).toEqual([]);
});

test("values that open or close a wall are explained one by one", () => {
  expect(Object.keys(table["dockerfile.RUN#--security"]?.values ?? {})).toEqual(["insecure", "sandbox"]);
  expect(Object.keys(table["dockerfile.RUN#--network"]?.values ?? {})).toEqual(["default", "host", "none"]);
});

test("what only describes the image claims no isolation", () => {
  const silent = ["LABEL", "EXPOSE", "CMD", "ENTRYPOINT", "ENV", "ARG", "HEALTHCHECK", "STOPSIGNAL", "SHELL", "WORKDIR"];
  expect(
    silent.filter((name) => !isNone(table[`dockerfile.${name}#`] ?? { class: [], facet: [], mechanisms: [], meaning: "", sources: [] })),
  ).toEqual([]);
});
