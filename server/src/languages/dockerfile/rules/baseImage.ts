import type { Problem } from "../../../engine/finding.js";
import type { RuleFamily, RuleMeta } from "../../../engine/rule.js";
import { conversionOf, type StageFacts } from "../convert/conversion.js";
import { quote } from "../quote.js";
import { reference } from "../reference.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { imageReferenceFault } from "../values/imageReference.js";
import { platformFault } from "../values/platform.js";

const blank: RuleMeta = {
  id: "dockerfile/blank-base-image",
  severity: "error",
  summary: "FROM needs an image after its variables are replaced.",
  source: `${reference}#from`,
};
const image: RuleMeta = {
  id: "dockerfile/base-image-reference",
  severity: "error",
  summary: "FROM names a stage above, `scratch`, or an image.",
  source: `${reference}#from`,
};
const platform: RuleMeta = {
  id: "dockerfile/platform",
  severity: "error",
  summary: "FROM --platform takes an operating system, an architecture and a variant, divided by slashes.",
  source: `${reference}#from`,
};

/** Judges FROM's image and platform where no build argument can change them. */
export const baseImage: RuleFamily<DockerfileTree> = {
  metas: [blank, image, platform],
  *check(tree) {
    for (const stage of conversionOf(tree).stages) {
      yield* judgeImage(stage);
      yield* judgePlatform(stage);
    }
  },
};

type Found = Problem & { readonly rule: RuleMeta["id"] };

function* judgeImage({ stage, base, image: found }: StageFacts): Iterable<Found> {
  if (stage.image === undefined || found?.certain !== true || found.fault !== undefined || base !== undefined) return;
  const range = rangeOf(stage.image);
  const shown = found.text === stage.image.text ? quote(found.text) : `${quote(found.text)} (from ${quote(stage.image.text)})`;
  const fault = imageReferenceFault(found.text);
  if (found.text === "") yield { rule: blank.id, range, message: `base image ${quote(stage.image.text)} is empty; expected an image` };
  else if (found.text !== "scratch" && fault !== undefined)
    yield { rule: image.id, range, message: `base image ${shown} is no stage above and no image: ${fault}` };
}

function* judgePlatform({ stage, platform: found }: StageFacts): Iterable<Found> {
  const value = stage.from.flags.find(({ name }) => name.text === "--platform")?.value;
  if (value === undefined || value.text === "" || found?.certain !== true || found.fault !== undefined) return;
  const fault = found.text === "" ? "it is empty" : platformFault(found.text);
  if (fault !== undefined)
    yield {
      rule: platform.id,
      range: rangeOf(value),
      message: `platform ${quote(found.text === "" ? value.text : found.text)}: ${fault}; expected one such as \`linux/amd64\``,
    };
}
