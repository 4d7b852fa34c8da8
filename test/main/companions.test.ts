import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { companionsOf } from "../../server/src/main/companions.js";

let folder = "";
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-companions-"));
  mkdirSync(at("a/b"), { recursive: true });
  mkdirSync(at("c/.hadolint.yaml"), { recursive: true });
  writeFileSync(at(".hadolint.yaml"), "ignored: [DL3003]\n");
  writeFileSync(at("a/.hadolint.yml"), "ignored: [DL3004]\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["Dockerfile", "DL3003"],
  ["a/Dockerfile.dev", "DL3004"],
  ["a/b/x.dockerfile", "DL3004"],
  ["c/Containerfile", "DL3003"],
  ["none/at/all/Dockerfile", "DL3003"],
])("%s: the nearest file above says %s", (name, number) => {
  const found = companionsOf(at(name));
  expect(found?.[".hadolint.yaml"]).toContain(number);
  expect(companionsOf(pathToFileURL(at(name)).href)).toBe(found);
});

test("other files have none, and neither has what is no local file", () => {
  expect(companionsOf(at("a/pod.yaml"))).toBeUndefined();
  expect(companionsOf("untitled:Dockerfile")).toBeUndefined();
  expect(companionsOf("vscode-vfs://github/a/b/Dockerfile")).toBeUndefined();
});
