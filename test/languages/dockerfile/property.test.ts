import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dockerfile } from "../../../server/src/languages/dockerfile/index.js";
import { rangeOf, type Span } from "../../../server/src/languages/dockerfile/syntax/span.js";
import type { DockerfileTree, Instruction } from "../../../server/src/languages/dockerfile/syntax/tree.js";
import { dataFiles, repositoryRoot } from "../../support/data.js";

const language = dockerfile(dataFiles);
const context = { targets: { dockerfile: ["1.28"] } };

/** Parses, judges and asks for places; throws where a range lies outside the text or outside its instruction. */
function exercise(text: string, places = true): void {
  const tree = language.parse({ text, start: 0 }, "dockerfile");
  const inside = ({ start, end }: { start: number; end: number }, low = 0, high = text.length): void => {
    if (!(low <= start && start <= end && end <= high)) throw new Error(`range ${start}-${end} outside ${low}-${high}`);
  };
  for (const { range } of tree.problems) inside(range);
  for (const instruction of tree.instructions) {
    inside(instruction.range);
    for (const span of spansOf(instruction)) inside(rangeOf(span), instruction.range.start, instruction.range.end);
  }
  for (const rule of language.rules)
    for (const { range, fixes } of rule.check(tree, context))
      [range, ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.range))].forEach((found) => {
        inside(found);
      });
  if (places) for (let offset = 0; offset <= text.length; offset += Math.max(1, text.length >> 6)) checkPlace(tree, offset, inside);
}

function checkPlace(tree: DockerfileTree, offset: number, inside: (range: { start: number; end: number }) => void): void {
  const place = language.placeAt(tree, offset);
  if (place === undefined) return;
  inside(place.range);
  if (language.spec(place, context) === undefined) throw new Error(`no meaning of ${place.field}`);
}

function spansOf({ keyword, rest, flags, arguments: found, heredocs }: Instruction): readonly Span[] {
  const words =
    found.form === "words" || found.form === "json"
      ? found.words
      : found.form === "pairs"
        ? found.pairs.flatMap(({ span, name, value }) => (value ? [span, name, value] : [span, name]))
        : [];
  return [
    keyword,
    rest,
    ...flags.flatMap(({ span, name, value }) => (value ? [span, name, value] : [span, name])),
    ...words,
    ...heredocs.flatMap(({ marker, body }) => [marker, body]),
  ];
}

const pieces = [
  ..."FROM alpine|FROM a AS b|RUN|RUN --mount=type=cache,target=/x|COPY --from=b|ADD|ENV|ARG|LABEL|CMD|HEALTHCHECK --interval=|ONBUILD|EXPOSE|SHELL|VOLUME|USER|WORKDIR|STOPSIGNAL|# escape=`|# check=skip=".split(
    "|",
  ),
  ..." |  |\n|\r\n|\\\n|`\n|\t|\"|'|$|${|}|${x:-|${x/a|$x|=|,|:|/|<<EOF|<<-'E F'|\nEOF\n|[|]|[\"a\",|\\|--|--x=|#|a|b|80|é|😀|\ufeff|\u00a0".split(
    "|",
  ),
];

test("no text makes it throw, and every range lies where it belongs", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (made) => exercise(made)),
    { numRuns: 1500, seed: 20261123 },
  );
});

test("deep and long inputs are judged in little time", () => {
  const started = performance.now();
  exercise(`FROM scratch\nENV A=${"${a:-".repeat(20_000)}`, false);
  exercise(`FROM scratch\n${"ENV A=$A$A$A$A\n".repeat(500)}`, false);
  exercise(`FROM scratch\nENV A=${"*a".repeat(2_000)}\nENV B=\${A#${"*a".repeat(2_000)}b}`, false);
  exercise(
    `${Array.from({ length: 1000 }, (_, index) => `FROM ${index === 0 ? "scratch" : `s${index - 1}`} AS s${index}\nENV V${index}=1 W=$MISSING\n`).join("")}`,
    false,
  );
  exercise(`FROM a\nRUN ${"<<a ".repeat(3_000)}\n${"a\n".repeat(3_000)}`, false);
  exercise(`FROM a\nRUN x ${"\\\n y".repeat(20_000)}`, false);
  exercise(`FROM a\nCOPY ${"[".repeat(50_000)}`, false);
  exercise(`FROM a\nHEALTHCHECK --interval=${"1".repeat(50_000)} CMD x`, false);
  expect(performance.now() - started).toBeLessThan(10_000);
});

const corpus = resolve(repositoryRoot, "../shared/corpora/dockerfile/inputs");
const present = existsSync(corpus);
if (!present) console.log("skipped: the corpus of Dockerfiles is not here");

describe.skipIf(!present)("the corpus", () => {
  const files = present
    ? readdirSync(corpus, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`)
    : [];

  test("every file, cut at every line, is read without an exception, and judged at every eighth", () => {
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      const tree = language.parse({ text, start: 0 }, "dockerfile");
      for (const { range } of tree.instructions) language.placeAt(tree, range.start + 5);
      let cuts = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
        const cut = text.slice(0, end);
        if (cuts++ % 8 === 0) exercise(cut, false);
        else language.parse({ text: cut, start: 0 }, "dockerfile");
      }
    }
  }, 120_000);
});
