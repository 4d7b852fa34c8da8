import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../server/src/engine/engine.js";
import { metasOf } from "../../server/src/engine/rule.js";
import { dataFiles, repositoryRoot } from "../support/data.js";
import { rulesPage } from "../support/rulesPage.js";

const engine = createEngine(dataFiles);

describe.each(engine.languages.map((language) => [language.id, language] as const))("%s", (id, language) => {
  const metas = metasOf(language);
  const folder = join(repositoryRoot, "server/src/languages", id, "rules");
  const files = readdirSync(folder, { encoding: "utf8", recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts");

  test("every id has the language's prefix, is kebab-case and unique", () => {
    const ids = metas.map((meta) => meta.id);
    expect(ids.filter((rule) => !new RegExp(`^${id}/[a-z0-9]+(-[a-z0-9]+)*$`, "u").test(rule))).toEqual([]);
    expect(ids.filter((rule, index) => ids.indexOf(rule) !== index)).toEqual([]);
  });

  test("every rule has a one-sentence summary and a source", () => {
    expect(metas.filter(({ summary, source }) => !/^\S.*\.$/u.test(summary) || source === "").map((meta) => meta.id)).toEqual([]);
  });

  test("every rule file is listed in rules/index.ts", () => {
    const index = readFileSync(join(folder, "index.ts"), "utf8");
    expect(files.filter((name) => !index.includes(`./${name.replace(/\.ts$/u, ".js")}`))).toEqual([]);
  });

  test("every rule file has a test", () => {
    const tests = join(repositoryRoot, "test/languages", id, "rules");
    expect(files.filter((name) => !existsSync(join(tests, name.replace(/\.ts$/u, ".test.ts"))))).toEqual([]);
  });

  test("rules/README.md is what `npm run rules` writes", () => {
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(rulesPage(language));
  });
});
