import { parseArgs } from "node:util";
import type { Settings } from "../engine/settings.js";
import { UsageError } from "./usageError.js";

/** Options that the explaining commands share. Throws `UsageError` that names what is wrong. */
export function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { format: { type: "string" }, lang: { type: "string" }, all: { type: "string" } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `--lang`, English where nothing is said. */
export function languageOption(text = "en"): Settings["language"] {
  if (text === "en" || text === "zh-CN") return text;
  throw new UsageError(`--lang: \`${text}\` is none of en, zh-CN`, false);
}
