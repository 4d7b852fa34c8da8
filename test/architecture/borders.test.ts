import { buildSync, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";

/** What one entry reaches, by esbuild's own account. */
function reach(entry: string, platform: "node" | "browser", external: readonly string[] = []): Metafile["inputs"] {
  return buildSync({
    entryPoints: [`${repositoryRoot}${entry}`],
    bundle: true,
    write: false,
    metafile: true,
    platform,
    format: "esm",
    external: [...external],
    logLevel: "silent",
    absWorkingDir: repositoryRoot,
    ...(platform === "browser" && { mainFields: ["browser", "module", "main"], conditions: ["browser"] }),
  }).metafile.inputs;
}

const layers = ["main", "lsp", "cli", "engine", "languages", "schema", "knowledge", "values", "text"] as const;
/** What each layer may import, itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  main: ["lsp", "cli", "engine", "text"],
  lsp: ["engine", "knowledge", "text"],
  cli: ["engine", "knowledge", "text"],
  engine: ["languages", "knowledge", "schema", "values", "text"],
  languages: ["engine", "schema", "knowledge", "values", "text"],
  schema: ["values", "text"],
  knowledge: ["values", "text"],
  values: ["text"],
  text: [],
};

function layerOf(path: string): string | undefined {
  return layers.find((layer) => path.startsWith(`server/src/${layer}/`));
}

describe("borders", () => {
  test("the browser server reaches no Node module and not vscode", () => {
    const inputs = reach("server/src/main/browser.ts", "browser");
    const foreign = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  test("the browser client reaches only vscode", () => {
    const inputs = reach("client/src/browser.ts", "browser", ["vscode"]);
    const foreign = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    expect([...new Set(foreign.map(({ path }) => path))]).toEqual(["vscode"]);
  });

  test("imports point one way, down", () => {
    const entries = ["server/src/main/node.ts", "server/src/main/browser.ts", "server/src/main/cli.ts"];
    const wrong = new Set<string>();
    for (const entry of entries) {
      for (const [path, { imports }] of Object.entries(reach(entry, entry.includes("browser") ? "browser" : "node"))) {
        const from = layerOf(path);
        for (const { path: target } of imports) {
          const to = layerOf(target);
          if (from === undefined || to === undefined || from === to || allowed[from]?.includes(to)) continue;
          wrong.add(`${path} imports ${target}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test("the client takes nothing of the server but the messages' names", () => {
    const inputs = Object.keys(reach("client/src/node.ts", "node", ["vscode"]));
    expect(inputs.filter((path) => path.startsWith("server/") && path !== "server/src/lsp/messages.ts")).toEqual([]);
  });
});
