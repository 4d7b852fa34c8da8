import { createEngine, type Engine } from "../engine/engine.js";
import { type ExplainFormat, explained, explainedAll, type Found, findByAddress, findByPosition } from "../engine/explain.js";
import type { DataFiles } from "../engine/language.js";
import { defaultSettings, type Settings } from "../engine/settings.js";
import { languageOption, parseOptions } from "./explainArguments.js";
import { readInput } from "./inputFiles.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/** `bulkhead explain`: prints what is known of one field, or of all. Gives the exit code. */
export function explainCommand(argv: readonly string[]): number {
  const { values, positionals } = parseOptions(argv);
  const format = readFormat(values.format ?? "text");
  const settings: Settings = { ...defaultSettings, language: languageOption(values.lang) };
  const { data } = nodeHost();
  const engine = createEngine(data);
  if (values.all !== undefined) return printAll(engine, data, values.all, format, settings);
  if (positionals.length === 0) throw new UsageError("`explain` needs FILE:LINE:COLUMN, or a kind and an address");
  const found = find(engine, positionals, settings);
  const text = typeof found === "string" ? undefined : explained(data, found, format, settings);
  if (text === undefined) throw new UsageError(typeof found === "string" ? found : `nothing is known of ${positionals.join(" ")}`, false);
  process.stdout.write(text);
  return 0;
}

function find(engine: Engine, words: readonly string[], settings: Settings): Found | string {
  const [first = ""] = words;
  const position = words.length === 1 ? /^(.+):(\d{1,9}):(\d{1,9})$/su.exec(first) : null;
  if (position === null) return findByAddress(engine, words);
  const [, name = "", line, column] = position;
  return findByPosition(engine, { name, text: readInput(name) }, Number(line), Number(column), settings);
}

function printAll(engine: Engine, data: DataFiles, name: string, format: ExplainFormat, settings: Settings): number {
  const language = engine.languages.find(({ id }) => id === name);
  if (language === undefined)
    throw new UsageError(`--all: \`${name}\` is none of ${engine.languages.map(({ id }) => id).join(", ")}`, false);
  process.stdout.write([...explainedAll(data, language, format, settings)].join(""));
  return 0;
}

function readFormat(text: string): ExplainFormat {
  if (text === "text" || text === "markdown" || text === "json") return text;
  throw new UsageError(`--format: \`${text}\` is none of text, markdown, json`, false);
}
