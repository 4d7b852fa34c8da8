import { printedTimeline, type TimelineFormat } from "../cli/timeline.js";
import { languageOption, parseOptions } from "./explainArguments.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/** `bulkhead timeline`: prints the timeline. Gives the exit code. */
export function timelineCommand(argv: readonly string[]): number {
  const { values, positionals } = parseOptions(argv);
  if (positionals.length > 0) throw new UsageError(`\`timeline\` takes no \`${positionals[0]}\``);
  process.stdout.write(printedTimeline(nodeHost().data, formatOption(values.format ?? "text"), languageOption(values.lang)));
  return 0;
}

function formatOption(text: string): TimelineFormat {
  if (text === "text" || text === "json" || text === "svg") return text;
  throw new UsageError(`--format: \`${text}\` is none of text, json, svg`, false);
}
