import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { createEngine, findingsOf, foldsOf, linksOf, placeAt } from "../../server/src/engine/engine.js";
import { cardAt } from "../../server/src/engine/facts.js";
import { namesOf } from "../../server/src/engine/names.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

/** Half-typed text is the normal input of an editor: a file of at most this many lines is cut at each, a longer one at as many places. */
const cutsPerFile = 400;

/** The folder of the recorded corpora; it lies beside the repository, or is absent. */
export const corpora = resolve(repositoryRoot, "../shared/corpora");

/** Files of a corpus family, in order; each `of`-th from `part` on. */
export function corpusFiles(family: string, part: number, of: number): readonly string[] {
  return [...walk(join(corpora, family))].filter((_file, index) => index % of === part);
}

/** Cuts a file line by line and asks for everything an editor asks for. Gives what went wrong, one line each. */
export function faultsOfCuts(file: string, kind: string | undefined): string[] {
  const text = readFileSync(file, "utf8");
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  const step = Math.max(1, Math.ceil(ends.length / cutsPerFile));
  const faults: string[] = [];
  let previous: ReturnType<typeof engine.analyse>;
  for (let index = 0; index < ends.length; index += step) {
    const cut = text.slice(0, ends[index]);
    try {
      previous = engine.analyse({ name: file, text: cut }, defaultSettings, { previous, kind });
      if (previous !== undefined) faults.push(...outside(cut, previous), ...hovered(cut, previous), ...misread(cut, previous));
    } catch (error) {
      faults.push(`${file} cut at line ${index + 1}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return faults;
}

const engine = createEngine(dataFiles);

function outside(text: string, analysed: NonNullable<ReturnType<typeof engine.analyse>>): string[] {
  return findingsOf(analysed)
    .filter(({ range }) => range.start < 0 || range.end < range.start || range.end > text.length)
    .map(({ rule, range }) => `${analysed.source.name}: ${rule} at ${range.start}-${range.end} of ${text.length}`);
}

/** Hovers where the cut happened: the end of the text and the middle of its last line. */
function hovered(text: string, analysed: NonNullable<ReturnType<typeof engine.analyse>>): string[] {
  const lineStart = text.lastIndexOf("\n") + 1;
  for (const offset of [text.length, Math.floor((lineStart + text.length) / 2)]) {
    const found = placeAt(analysed, offset);
    if (found !== undefined) cardAt(dataFiles, found.language, found.place, defaultSettings);
  }
  return [];
}

/** Names that do not stand where they are said to; links and folds are asked for as well. */
function misread(text: string, analysed: NonNullable<ReturnType<typeof engine.analyse>>): string[] {
  linksOf(analysed);
  foldsOf(analysed);
  return namesOf(analysed)
    .filter(({ range, name, kind }) => kind !== "stage" && text.slice(range.start, range.end) !== name)
    .map(({ range, name }) => `${analysed.source.name}: \`${name}\` is said to stand at ${range.start}-${range.end}`);
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (extname(entry.name) !== ".md" && !entry.name.startsWith("expected") && !path.includes("/blobs/")) yield path;
  }
}
