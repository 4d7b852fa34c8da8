import { existsSync, readdirSync, readFileSync } from "node:fs";
import { integer, property, assert as verify } from "fast-check";
import { expect, test } from "vitest";
import { createEngine, findingsOf } from "../../../../server/src/engine/engine.js";
import { defaultSettings } from "../../../../server/src/engine/settings.js";
import { completeAt } from "../../../support/completeAt.js";
import { dataFiles, repositoryRoot } from "../../../support/data.js";

const engine = createEngine(dataFiles);
const folders = ["../shared/corpora/kubernetes/valid/files", "test/examples/kubernetes"].map((folder) => `${repositoryRoot}${folder}`);
const texts = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:ya?ml|json)$/u.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
        .filter((text) => text.length < 20_000 && !text.includes("$0"))
    : [],
);

/** What would make an offer a bad one; what is missing behind it the author is about to write. */
const refusals = [
  "kubernetes/unknown-field",
  "kubernetes/unknown-value",
  "kubernetes/field-not-in-target",
  "kubernetes/duplicate-key",
  "kubernetes/syntax",
];

function refused(text: string): ReadonlySet<string> {
  const analysed = engine.analyse({ name: "a.yaml", text }, defaultSettings);
  const found = analysed === undefined ? [] : findingsOf(analysed).filter(({ rule }) => refusals.includes(rule));
  return new Set(found.map(({ rule, message }) => `${rule} ${message}`));
}

test("nowhere in real manifests does it throw, or offer what the rules refuse", () => {
  const number = integer({ min: 0, max: 0x7fffffff });
  verify(
    property(number, number, number, (file, place, choice) => {
      const text = texts[file % texts.length] ?? "";
      const offset = place % (text.length + 1);
      // Under another name a value that stands there already is another thing, and so it is behind a name that comes in between.
      if (/^[\w./-]*["']?[ \t]*:/u.test(text.slice(offset)) || /:[ \t]*\r?\n[ \t]*$/u.test(text.slice(0, offset))) return;
      const offered = completeAt(`${text.slice(0, offset)}$0${text.slice(offset)}`);
      const label = offered.labels[choice % Math.max(1, offered.labels.length)];
      // Another kind makes the rest of an object wrong: that is for the author to say.
      if (label === undefined || offered.items.some(({ place }) => place?.field.endsWith("#") === true)) return;
      const before = refused(text);
      const after = [...refused(offered.plain(label, "0"))].filter((fault) => !before.has(fault));
      expect(after).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
