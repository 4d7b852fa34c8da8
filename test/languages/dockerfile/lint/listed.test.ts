import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../../support/data.js";

const folder = join(repositoryRoot, "server/src/languages/dockerfile/lint");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");

test("every file is listed in lint/index.ts, or in rules/index.ts where a rule of BuildKit's shares its places", () => {
  const lists = [join(folder, "index.ts"), join(folder, "../rules/index.ts")].map((name) => readFileSync(name, "utf8"));
  expect(files.filter((name) => !lists.some((list) => list.includes(`/${name.replace(/\.ts$/u, ".js")}"`)))).toEqual([]);
});

test("every file has a test of its name", () => {
  const tests = join(repositoryRoot, "test/languages/dockerfile/lint");
  expect(files.filter((name) => !existsSync(join(tests, name.replace(/\.ts$/u, ".test.ts"))))).toEqual([]);
});
