import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../support/data.js";
import { findingsOf, language } from "./check.js";

/** Manifests of many projects, where they are at hand. */
const corpus = join(repositoryRoot, "../shared/corpora/kubernetes/valid/files");
const examples = join(repositoryRoot, "test/examples/kubernetes");
const sampleSize = 60;
const largest = 3000;

function sample(folder: string): string[] {
  const names = readdirSync(folder).sort();
  const step = Math.max(1, Math.floor(names.length / sampleSize));
  return names.filter((_name, index) => index % step === 0).map((name) => readFileSync(join(folder, name), "utf8").slice(0, largest));
}

/** Analyses a text and asks for the place in its middle and at its end: nothing may be thrown, every range lies in the text. */
function survive(text: string): void {
  for (const { range } of findingsOf(text)) {
    if (range.start < 0 || range.end < range.start || range.end > text.length) expect([range, text]).toBeUndefined();
  }
  for (const slice of language.split({ name: "a.yaml", text })) {
    const document = language.parse(slice, "kubernetes");
    for (const offset of [0, slice.text.length >> 1, slice.text.length]) {
      const place = language.placeAt(document, offset);
      if (place !== undefined) language.valueNote?.(place);
    }
  }
}

test.runIf(existsSync(corpus))(
  "files of the corpus, cut behind every line",
  () => {
    for (const text of sample(corpus)) {
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) survive(text.slice(0, end));
    }
  },
  300_000,
);
if (!existsSync(corpus)) console.log("skipped: no corpus of manifests beside the repository");

test("examples with a stretch cut out or a mark put in", () => {
  const texts = readdirSync(examples).map((name) => readFileSync(join(examples, name), "utf8"));
  const change = record({
    text: constantFrom(...texts),
    at: integer({ min: 0, max: 3000 }),
    cut: integer({ min: 0, max: 40 }),
    mark: constantFrom("", "\n", ":", "- ", "{", "[", '"', "'", "*a", "&a ", "\t", "<<: *a", "|", "\u0000"),
  });
  assert(
    property(change, ({ text, at, cut, mark }) => {
      survive(text.slice(0, at) + mark + text.slice(at + cut));
    }),
    { numRuns: 300 },
  );
});
