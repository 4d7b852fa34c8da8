import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { companionsOf } from "../../server/src/main/companions.js";

let folder = "";
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-paths-"));
  mkdirSync(at("base"), { recursive: true });
  mkdirSync(at("prod/patches"), { recursive: true });
  writeFileSync(at("base/kustomization.yml"), "resources: []\n");
  writeFileSync(at("prod/patches/a.yaml"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = 'resources: [../base, "patches"]\npatches:\n- path: patches/a.yaml\n- path: patches/a.yaml/b\n- path: c.yaml\n';

test("paths that lead somewhere, and the names of the folder", () => {
  const found = companionsOf(at("prod/kustomization.yaml"), text);
  expect(found).toEqual({ "./": "patches", "../base": "kustomization", patches: "folder", "patches/a.yaml": "file" });
  expect(companionsOf(at("prod/kustomization.yaml"), text)).toBe(found);
  expect(companionsOf(at("prod/kustomization.yaml"), `${text}\n`)).toBe(found);
  expect(companionsOf(pathToFileURL(at("prod/kustomization.yaml")).href, text)).toEqual(found);
});

test("what is no local kustomization has none", () => {
  expect(companionsOf(at("prod/a.yaml"), text)).toBeUndefined();
  expect(companionsOf("vscode-vfs://github/a/b/kustomization.yaml", text)).toBeUndefined();
  expect(companionsOf("untitled:kustomization.yaml", text)).toBeUndefined();
  expect(companionsOf(at("none/at/all/kustomization.yaml"), text)).toEqual({ "./": "" });
});
