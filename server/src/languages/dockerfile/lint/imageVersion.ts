import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { imageName, writtenImage } from "../stageBase.js";
import { rangeOf } from "../syntax/span.js";

/** Finds images without a tag. */
export const untaggedImage = lintRule({
  code: "DL3006",
  id: "dockerfile/untagged-image",
  severity: "information",
  summary: "An image without a tag is `latest`, which is another one every few weeks.",
  *find({ stages }) {
    const names = new Set<string>();
    for (const { from, image, name } of stages) {
      const { name: base, tag, digest } = writtenImage(image?.text ?? "");
      const known = base === "scratch" || base.startsWith("$") || names.has(base);
      if (name !== undefined) names.add(name.text);
      if (image === undefined || known || tag !== undefined || digest !== undefined) continue;
      yield { instruction: from, range: rangeOf(image), message: `image ${quote(image.text)} without a tag; expected one behind a colon` };
    }
  },
});

/** Finds images with the tag `latest`. */
export const latestImage = lintRule({
  code: "DL3007",
  id: "dockerfile/latest-image",
  severity: "information",
  summary: "The image `latest` is another one every few weeks.",
  *find({ stages }) {
    for (const { from, image } of stages) {
      const { tag, digest } = writtenImage(image?.text ?? "");
      if (image !== undefined && tag === "latest" && digest === undefined)
        yield { instruction: from, range: rangeOf(image), message: `tag \`latest\` of \`${imageName(image.text)}\`; expected a release` };
    }
  },
});
