import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Analysed, completionsAt, createEngine } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

const engine = createEngine(dataFiles);

/** Texts of a folder, an even choice of the smaller ones. */
function textsIn(folder: string, most: number): readonly { readonly name: string; readonly text: string }[] {
  const root = join(repositoryRoot, folder);
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }))
    .filter(({ text }) => text.length < 4000);
  const step = Math.max(1, Math.floor(texts.length / most));
  return texts.filter((_text, index) => index % step === 0);
}

/** Offers at an offset, which fit around it. */
function expectOffers(analysed: Analysed, name: string, offset: number): number {
  const found = completionsAt(analysed, offset, []);
  if (found === undefined) return 0;
  const within = found.range.start <= offset && offset <= found.range.end && found.items.every(({ label }) => label !== "");
  if (!within) expect(`${name} at ${offset}: ${JSON.stringify(found.range)}`).toBe("offers around the place");
  return found.items.length;
}

describe.each([
  ["the examples", "test/examples", 100],
  ["Dockerfiles", "../shared/corpora/dockerfile", 15],
  ["manifests", "../shared/corpora/kubernetes/valid", 15],
  ["broken manifests", "../shared/corpora/kubernetes/broken", 15],
  ["OCI documents", "../shared/corpora/oci/inputs", 15],
])("%s", (_name, folder, most) => {
  const texts = textsIn(folder, most);

  test.runIf(texts.length > 0)("every offset can be asked", () => {
    let offered = 0;
    for (const { name, text } of texts) {
      const analysed = engine.analyse({ name, text }, defaultSettings);
      if (analysed?.language.completionsAt === undefined) continue;
      // Nothing stands in front of a byte order mark.
      for (let offset = text.startsWith("\uFEFF") ? 1 : 0; offset <= text.length; offset++) offered += expectOffers(analysed, name, offset);
    }
    expect(offered).toBeGreaterThan(500);
  });

  test.runIf(texts.length > 0)("so can the end of a text that is only begun", () => {
    let offered = 0;
    for (const { name, text } of texts.slice(0, 12))
      for (let end = text.length % 11; end <= text.length; end += 11) {
        const analysed = engine.analyse({ name, text: text.slice(0, end) }, defaultSettings);
        if (analysed?.language.completionsAt !== undefined) offered += expectOffers(analysed, name, end);
      }
    expect(offered).toBeGreaterThan(50);
  });
});
