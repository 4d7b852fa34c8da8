/** Scripts inside other files, coloured by our grammars put into those that the installed editor brings. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { colourCases } from "../client/colourCases.js";
import { compareColours, openColours } from "../support/colours.js";

/** Colours every case; `log` gets lines as the suite writes them. */
export async function testEditorColours(vscode: string, log: (line: string) => void): Promise<void> {
  const files = grammarsOf(join(vscode, "extensions"));
  const colours = openColours((scope) => files.get(scope));
  for (const [scope, name, marked] of colourCases) {
    const { wanted, seen } = await compareColours(colours, scope, marked);
    const wrong = wanted.findIndex((line, index) => line !== seen[index]);
    log(`[e2e] ${wrong < 0 ? `ok ${scope}: ${name}` : `FAILED ${scope}: ${name}: expected ${wanted[wrong]}, got ${seen[wrong]}`}`);
  }
}

/** The files of the editor's own grammars by scope. */
function grammarsOf(extensions: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(extensions)) {
    const manifest = join(extensions, name, "package.json");
    if (!existsSync(manifest)) continue;
    // What extensions say of themselves, in VS Code's shape.
    const { contributes } = JSON.parse(readFileSync(manifest, "utf8")) as {
      contributes?: { grammars?: readonly { readonly scopeName: string; readonly path: string }[] };
    };
    for (const { scopeName, path } of contributes?.grammars ?? []) files.set(scopeName, join(extensions, name, path));
  }
  return files;
}
