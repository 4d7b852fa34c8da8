import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { shift } from "../../../text/range.js";
import { conversionOf, readingsOf, type StageFacts } from "../convert/conversion.js";
import { words } from "../convert/reading.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { heredocMarker } from "../syntax/heredoc.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { operatingSystemOf } from "../values/platform.js";

/** Finds paths that BuildKit refuses in stages for Windows: those of other drives and of the network. */
export const windowsPath: Rule<DockerfileTree> = {
  meta: {
    id: "dockerfile/windows-path",
    severity: "error",
    summary: "In a stage for Windows the paths of WORKDIR, ADD and COPY lie on drive C.",
    source: `${reference}#format`,
  },
  *check(tree) {
    for (const facts of conversionOf(tree).stages) if (isForWindows(facts)) yield* judge(tree, facts);
  },
};

function isForWindows({ platform }: StageFacts): boolean {
  return platform?.certain === true && platform.fault === undefined && operatingSystemOf(platform.text) === "windows";
}

function* judge(tree: DockerfileTree, { stage }: StageFacts): Iterable<Problem> {
  for (const instruction of stage.instructions) {
    if (!/^(?:ADD|COPY|WORKDIR)$/u.test(instruction.name)) continue;
    const { expansions } = readingsOf(tree)(instruction);
    for (const word of words(instruction.own)) {
      const found = expansions.get(word);
      if (found?.certain !== true || found.fault !== undefined || isNoPath(found.text)) continue;
      const fault = faultOf(found.text);
      if (fault !== undefined) yield { range: shift(rangeOf(word), instruction.at), message: `path ${quote(found.text)}: ${fault}` };
    }
  }
}

/** Sources that are fetched or written out in the file. */
function isNoPath(text: string): boolean {
  return heredocMarker(text) !== undefined || /^[\w+.-]+:\/\/|^git@/u.test(text);
}

function faultOf(text: string): string | undefined {
  if (/^.:$/u.test(text)) return "a drive alone; expected a path on drive `C:`";
  if (/^[\\/]{2}/u.test(text)) return "paths of the network are not supported";
  const colon = text.indexOf(":");
  return colon >= 0 && text.slice(0, colon).toLowerCase() !== "c" ? "not on drive `C:`, the only one there is" : undefined;
}
