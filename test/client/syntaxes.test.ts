import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareColours, openColours } from "../support/colours.js";
import { repositoryRoot } from "../support/data.js";
import { colourCases } from "./colourCases.js";

/** Grammars as editors had them up to 2024; those of today are tried in the real editor (test/e2e/editorColours.ts). */
const names: Readonly<Record<string, string>> = {
  "source.dockerfile": "docker",
  "source.yaml": "yaml",
  "source.shell": "shellscript",
  "source.python": "python",
  "source.json": "json",
};

const colours = openColours((scope) => {
  const file = join(repositoryRoot, "node_modules/tm-grammars/grammars", `${names[scope]}.json`);
  return existsSync(file) ? file : undefined;
});

test.each(colourCases)("%s: %s", async (scope, _name, marked) => {
  const { wanted, seen } = await compareColours(colours, scope, marked);
  expect(seen).toEqual(wanted);
});
