import { join } from "node:path";
import { readCatalogue } from "./catalogue.js";
import { fetchSources } from "./fetch.js";
import { modulesRead } from "./releases.js";
import { writeTable } from "./write.js";

/**
 * Makes schemas/kubernetes/{types,kinds,history,gates}.json.
 *
 *   node esbuild.js run schemas/generate/kubernetes/kubernetes.ts fetch
 *   node esbuild.js run schemas/generate/kubernetes/kubernetes.ts write [--on DATE] [--to FOLDER]
 *
 * `fetch` needs the Go client and about 700 MB of download; `write` needs what `fetch` left in the folder that the environment variable
 * BULKHEAD_SOURCES names (default `.cache/sources`). The same sources and date give the same files, byte for byte.
 */
function main([command, ...rest]: readonly string[]): void {
  const sources = process.env["BULKHEAD_SOURCES"] ?? ".cache/sources";
  if (command === "fetch") fetchSources(sources);
  else if (command === "write") write(sources, option(rest, "--on") ?? "2026-11-22", option(rest, "--to") ?? "schemas/kubernetes");
  else throw new Error("what to do? `fetch` or `write`");
}

function option(words: readonly string[], name: string): string | undefined {
  const index = words.indexOf(name);
  return index < 0 ? undefined : words[index + 1];
}

function write(sources: string, on: string, folder: string): void {
  const { types, kinds, history, values, deprecated, was, gates } = readCatalogue(sources);
  const entries = Object.values(types).reduce((sum, fields) => sum + Object.keys(fields).length, 0);
  const generated = { by: "schemas/generate/kubernetes/kubernetes.ts", from: modulesRead(), on };
  writeTable(join(folder, "types.json"), { ...generated, entries }, "types", types);
  writeTable(join(folder, "kinds.json"), { ...generated, entries: kinds.length }, "kinds", kinds);
  writeTable(join(folder, "history.json"), { ...generated, entries }, "types", history, { values, deprecated, was });
  writeTable(join(folder, "gates.json"), { ...generated, entries: Object.keys(gates).length }, "fields", gates);
}

main(process.argv.slice(2));
