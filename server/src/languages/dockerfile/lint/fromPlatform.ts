import { type LintFinding, lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";

/** Finds FROM with a platform of its own. */
export const fixedPlatform = lintRule({
  code: "DL3029",
  id: "dockerfile/fixed-platform",
  severity: "information",
  summary: "A platform in FROM, other than the builder's or the target's, makes an image that cannot be built for others.",
  find: (tree) =>
    platforms(tree, (text) =>
      text.includes("BUILDPLATFORM") || text.includes("TARGETPLATFORM") ? undefined : "expected `$BUILDPLATFORM`, or no `--platform`",
    ),
});

/** Finds FROM with the target's platform, which is the default. */
export const targetPlatform = lintRule({
  code: "DL3065",
  id: "dockerfile/target-platform",
  severity: "information",
  summary: "The target platform is FROM's default.",
  find: (tree) =>
    platforms(tree, (text) =>
      /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/u.test(text) ? "it is the default; expected no `--platform`" : undefined,
    ),
});

function* platforms({ stages }: DockerfileTree, judge: (text: string) => string | undefined): Iterable<LintFinding> {
  for (const { from } of stages) {
    const value = from.flags.find(({ name }) => name.text === "--platform")?.value;
    const told = value && judge(value.text);
    if (value !== undefined && told !== undefined)
      yield { instruction: from, range: rangeOf(value), message: `platform ${quote(value.text)}; ${told}` };
  }
}
