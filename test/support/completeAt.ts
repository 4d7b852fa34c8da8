import { completionsAt, createEngine, type Engine } from "../../server/src/engine/engine.js";
import type { Completion } from "../../server/src/engine/language.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import type { Range } from "../../server/src/text/range.js";
import { plainText } from "../../server/src/text/snippet.js";
import type { Source } from "../../server/src/text/source.js";
import { dataFiles } from "./data.js";

const engine: Engine = createEngine(dataFiles);

/** What is offered at `$0` of a text, in the order in which a client shows it. */
export interface Offered {
  readonly labels: readonly string[];
  readonly items: readonly Completion[];
  /** The text after the item with this label is taken, snippet marks left in. */
  readonly taken: (label: string) => string;
  /** The same with `filling` for each mark. */
  readonly plain: (label: string, filling?: string) => string;
}

/** Asks for completions at `$0`; `name` says what the text is a file of, `targets` as in the settings. */
export function completeAt(
  marked: string,
  name = "file.yaml",
  targets: Readonly<Record<string, readonly string[]>> = {},
  companions?: Source["companions"],
): Offered {
  const offset = marked.indexOf("$0");
  const text = marked.slice(0, offset) + marked.slice(offset + 2);
  const analysed = engine.analyse({ name, text, companions }, { ...defaultSettings, targets: { ...defaultSettings.targets, ...targets } });
  const found = analysed && completionsAt(analysed, offset, []);
  const items = ["required", "usual", "late"].flatMap((order) => (found?.items ?? []).filter((item) => item.order === order));
  const range: Range = found?.range ?? { start: offset, end: offset };
  const snippet = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    if (item === undefined) throw new Error(`\`${label}\` is not offered`);
    return item.snippet;
  };
  const into = (written: string): string => text.slice(0, range.start) + written + text.slice(range.end);
  return {
    labels: items.map(({ label }) => label),
    items,
    taken: (label) => into(snippet(label)),
    plain: (label, filling = "") => into(plainText(snippet(label), filling)),
  };
}
