import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createEngine } from "../../../server/src/engine/engine.js";
import { knownNames } from "../../../server/src/engine/project/knownNames.js";
import { ProjectSettings } from "../../../server/src/engine/project/project.js";
import { readProject } from "../../../server/src/engine/project/readProject.js";
import { defaultSettings } from "../../../server/src/engine/settings.js";
import { dataFiles, repositoryRoot } from "../../support/data.js";
import { projectSchema, projectSchemaText } from "../../support/projectSchema.js";

const { languages } = createEngine(dataFiles);
const known = knownNames(languages);

/** What is wrong with a project file, as `line: message`. */
function faults(text: string): readonly string[] {
  return readProject(text, known).problems.map(({ range, message }) => `${text.slice(0, range.start).split("\n").length}: ${message}`);
}

const whole = `target:
  kubernetes: ["1.33", 1.30]
  dockerfile: v1.7
rules:
  kubernetes/unknown-field: off
pod-security: restricted@1.30
overrides:
  - files: [test/**, "*.dev.yaml"]
    rules: {kubernetes/unknown-field: warning}
    pod-security: privileged
  - files: "test/old/*"
    target: {kubernetes: 1.25}
    profile: review
`;

test("a project file is read, and its overrides count for their files", () => {
  expect(faults(whole)).toEqual([]);
  const settings = new ProjectSettings(readProject(whole, known).project, { ...defaultSettings, rules: { "oci/deprecated": "off" } });
  expect(settings.of("a/pod.yaml")).toMatchObject({
    targets: { kubernetes: ["1.33", "1.30"], dockerfile: ["1.7"] },
    rules: { "kubernetes/unknown-field": "off", "oci/deprecated": "off" },
    podSecurity: { level: "restricted", version: "1.30" },
  });
  const test = settings.of("test/pod.yaml");
  expect([test.rules["kubernetes/unknown-field"], test.podSecurity]).toEqual(["warning", undefined]);
  expect(settings.of("x/a.dev.yaml").rules["kubernetes/unknown-field"]).toBe("warning");
  expect(settings.of("test/old/pod.yaml").targets["kubernetes"]).toEqual(["1.25"]);
  expect([settings.of("test/old/pod.yaml").profile, test.profile]).toEqual(["review", "authoring"]);
  expect(settings.of("../outside.yaml").rules["kubernetes/unknown-field"]).toBe("off");
});

test("files of the same overrides share their settings", () => {
  const settings = new ProjectSettings(readProject(whole, known).project, defaultSettings);
  expect(settings.of("a.yaml")).toBe(settings.of("b/c.yaml"));
  expect(settings.of("test/a.yaml")).not.toBe(settings.of("a.yaml"));
});

test("what was asked for wins over the project", () => {
  const asked = { ...defaultSettings, targets: { kubernetes: ["1.36"] } };
  const settings = new ProjectSettings(readProject(whole, known).project, defaultSettings, asked);
  expect(settings.of("a.yaml").targets).toEqual({ kubernetes: ["1.36"], dockerfile: ["1.7"] });
});

test.each([
  ["", []],
  ["# nothing\n", []],
  ["targets: {}", ["1: unknown key `targets`; did you mean `target`?"]],
  ["- a", ["1: expected keys and values here"]],
  ["target: {kubernetes: 9.99}", [expect.stringContaining("1: kubernetes 9.99 is not known; known are")]],
  ["target: {kubernetes: [[1.33]]}", ["1: expected a text, or a list of texts"]],
  ["rules:\n  kubernetes/unknown-field: never", ["2: `never` is none of off, hint, information, warning, error"]],
  ["rules:\n  kubernetes/unknown-feild: off", ["2: unknown key `kubernetes/unknown-feild`; did you mean `kubernetes/unknown-field`?"]],
  ["pod-security: strict", ["1: `strict` is no level; expected `privileged`, `baseline` or `restricted`, or `baseline@1.30`"]],
  ["overrides: {files: a}", ["1: `overrides` is no list; expected items with `files`"]],
  ["overrides:\n  - rules: {}", ["2: no `files`; expected patterns of the files that the override is for"]],
  ["rules: {a: [", [expect.stringMatching(/^1: /u)]],
])("%j", (text, expected) => {
  expect(faults(text).slice(0, Math.max(1, expected.length))).toEqual(expected);
});

test("the schema that other programs get says the same, and is what `npm run rules` writes", () => {
  expect(readFileSync(join(repositoryRoot, "schemas/bulkhead.schema.json"), "utf8")).toBe(projectSchemaText(languages));
  const valid = new Ajv({ allowUnionTypes: true }).compile(projectSchema(languages));
  expect(valid(parse(whole)), JSON.stringify(valid.errors)).toBe(true);
  for (const text of ["targets: {}", "rules: {kubernetes/unknown-field: never}", "pod-security: strict", "overrides: [{rules: {}}]"])
    expect([text, valid(parse(text))]).toEqual([text, false]);
});
