import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageIds } from "../../client/src/candidate.js";

/** What package.json says of the extension, as far as it must agree with other files. */
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope: string }>> };
    readonly snippets: readonly { readonly path: string }[];
  };
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const sources = readdirSync("client/src").map((name) => readFileSync(`client/src/${name}`, "utf8"));
const keysOf = (file: string): string[] => Object.keys(JSON.parse(readFileSync(file, "utf8"))).sort();

/** Distinct captures of `pattern` in all of `texts`, sorted. */
function all(pattern: RegExp, texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, word = ""]) => word)))].sort();
}

test("every language of the selector wakes the extension, and no other event does", () => {
  expect(manifest.activationEvents).toEqual(languageIds.map((id) => `onLanguage:${id}`));
});

test("the commands of the manifest are the commands that are registered", () => {
  expect(all(/registerCommand\("([^"]+)"/gu, sources)).toEqual(manifest.contributes.commands.map(({ command }) => command).sort());
});

test("every setting counts for each folder by itself; the trace is the window's", () => {
  const others = Object.entries(manifest.contributes.configuration.properties).filter(([, { scope }]) => scope !== "resource");
  expect(others.map(([name]) => name)).toEqual(["bulkhead.trace.server"]);
});

test("every text of the manifest is written in English and Chinese, and none in vain", () => {
  const used = all(/"%([\w.]+)%"/gu, [readFileSync("package.json", "utf8")]);
  expect(keysOf("package.nls.json")).toEqual(used);
  expect(keysOf("package.nls.zh-cn.json")).toEqual(used);
});

test("every text of the client is translated, and none in vain", () => {
  expect(keysOf("l10n/bundle.l10n.zh-cn.json")).toEqual(all(/l10n\.t\(\s*"([^"]+)"/gu, sources));
});

test.each(manifest.contributes.snippets.map(({ path }) => path))(
  "%s: each snippet has a prefix of its own, a description and a body",
  (path) => {
    const snippets: Record<string, { prefix: string; description: string; body: string[] }> = JSON.parse(readFileSync(path, "utf8"));
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const { description, body } of Object.values(snippets)) {
      expect(description).toMatch(/^[A-Z].+[^.]$/u);
      expect(body.length).toBeGreaterThan(0);
    }
  },
);
