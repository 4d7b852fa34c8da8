import type { Range } from "../../../text/range.js";
import { buildCheck } from "../buildCheck.js";
import { conversionOf, type StageFacts } from "../convert/conversion.js";
import { platformArguments } from "../convert/scope.js";
import { fixAt } from "../fix.js";
import { quote } from "../quote.js";
import { rangeOf, type Span } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";
import { normalPlatform, platformFault } from "../values/platform.js";

/** Finds `--platform=$TARGETPLATFORM`, which is the default. */
export const redundantPlatform = buildCheck({
  name: "RedundantTargetPlatform",
  id: "dockerfile/redundant-platform",
  summary: "The target platform is FROM's default.",
  page: "redundant-target-platform",
  *find(tree) {
    for (const facts of conversionOf(tree).stages) {
      const { platform, stage } = facts;
      const flag = platformFlag(facts);
      if (platform === undefined || flag === undefined || platform.unmatched.length > 0) continue;
      if (platform.matched.size !== 1 || !platform.matched.has("TARGETPLATFORM") || platform.text !== platformArguments["TARGETPLATFORM"])
        continue;
      yield {
        instruction: stage.from,
        range: rangeOf(flag.span),
        message: `platform ${quote(flag.value.text)} is the default; expected no \`--platform\``,
        fixes: fixAt(withSpace(stage.from, rangeOf(flag.span)), "", "Remove --platform"),
      };
    }
  },
});

/** Finds a fixed platform that the stage's name does not tell. */
export const constantPlatform = buildCheck({
  name: "FromPlatformFlagConstDisallowed",
  id: "dockerfile/constant-platform",
  summary: "A fixed platform in FROM makes an image that cannot be built for others.",
  page: "from-platform-flag-const-disallowed",
  *find(tree) {
    for (const facts of conversionOf(tree).stages) {
      const { platform, stage } = facts;
      const flag = platformFlag(facts);
      if (platform === undefined || flag === undefined || platform.matched.size + platform.unmatched.length > 0) continue;
      if (platform.text === "" || platformFault(platform.text) !== undefined) continue;
      const { os, architecture } = normalPlatform(platform.text);
      const name = stage.name?.text.toLowerCase() ?? "";
      if (name.includes(os) || name.includes(architecture)) continue;
      yield {
        instruction: stage.from,
        range: rangeOf(flag.value),
        message: `fixed platform ${quote(platform.text)}; expected \`$BUILDPLATFORM\`, no \`--platform\`, or a stage name that tells it`,
      };
    }
  },
});

/** A flag with the spaces behind it. */
function withSpace({ source, at }: Instruction, { start, end }: Range): Range {
  let stop = end;
  while (/[ \t]/u.test(source[stop - at] ?? "")) stop++;
  return { start, end: stop };
}

function platformFlag({ stage }: StageFacts): { readonly span: Span; readonly value: Span } | undefined {
  const flag = stage.from.flags.find(({ name }) => name.text === "--platform");
  return flag?.value === undefined ? undefined : { span: flag.span, value: flag.value };
}
