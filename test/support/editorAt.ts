import { createEngine, foldsOf, linksOf } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "./data.js";

const engine = createEngine(dataFiles);

/** Links of a text as `text → target`. */
export function linksIn(text: string, name: string): readonly string[] {
  const analysed = engine.analyse({ name, text }, defaultSettings);
  if (analysed === undefined) return ["not ours"];
  return linksOf(analysed).map(({ range, target }) => {
    const shown = "page" in target ? target.page : `file ${target.files.join(" | ")}`;
    return `${text.slice(range.start, range.end)} → ${shown}`;
  });
}

/** What of a text can be folded, as `first line-last line kind`, counted from 1; undefined where indentation decides. */
export function foldsIn(text: string, name: string): readonly string[] | undefined {
  const analysed = engine.analyse({ name, text }, defaultSettings);
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  return analysed && foldsOf(analysed)?.map(({ range, kind }) => `${lineOf(range.start)}-${lineOf(range.end)} ${kind}`);
}
