import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPatchOfKustomization } from "../../server/src/main/kustomization.js";

let folder = "";
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-kustomization-"));
  mkdirSync(at("prod/parts"), { recursive: true });
  writeFileSync(
    at("prod/kustomization.yaml"),
    "resources: [../base]\npatches:\n- path: cpu.yaml\n- path: parts/memory.yaml\n- patch: |-\n    a: b\n",
  );
  mkdirSync(at("old"));
  writeFileSync(at("old/kustomization.yml"), "patchesStrategicMerge: [replicas.yaml]\npatchesJson6902: [{path: json.yaml, target: {}}]\n");
  mkdirSync(at("broken"));
  writeFileSync(at("broken/kustomization.yaml"), "patches: [{path: 'a.yaml\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["prod/cpu.yaml", true],
  ["prod/parts/memory.yaml", true],
  ["prod/other.yaml", false],
  ["old/replicas.yaml", true],
  ["old/json.yaml", true],
  ["broken/a.yaml", true],
  ["nowhere/a.yaml", false],
])("%s: %s", (name, expected) => {
  expect(isPatchOfKustomization(at(name))).toBe(expected);
  expect(isPatchOfKustomization(pathToFileURL(at(name)).href)).toBe(expected);
});

test("a document that is no local file has no kustomization", () => {
  expect(isPatchOfKustomization("untitled:Untitled-1.yaml")).toBe(false);
  expect(isPatchOfKustomization("vscode-vfs://github/a/b/cpu.yaml")).toBe(false);
});

test("a changed kustomization is read again", () => {
  const file = at("prod/kustomization.yaml");
  writeFileSync(file, "patches:\n- path: other.yaml\n");
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  expect(isPatchOfKustomization(at("prod/other.yaml"))).toBe(true);
  expect(isPatchOfKustomization(at("prod/cpu.yaml"))).toBe(false);
});
