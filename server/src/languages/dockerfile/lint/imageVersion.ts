import type { Fix } from "../../../engine/finding.js";
import { digestBehind } from "../../../values/imageName.js";
import { lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { imageName, writtenImage } from "../stageBase.js";
import { rangeOf, type Span } from "../syntax/span.js";

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
      const message = `image ${quote(image.text)} without a tag; expected one behind a colon`;
      yield { instruction: from, range: rangeOf(image), message, fixes: pinned(image) };
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
        yield {
          instruction: from,
          range: rangeOf(image),
          message: `tag \`latest\` of \`${imageName(image.text)}\`; expected a release`,
          fixes: pinned(image),
        };
    }
  },
});

/** The fix that names an image by a digest, which only the registry knows. */
function pinned(image: Span): readonly Fix[] {
  const { end } = rangeOf(image);
  const newText = digestBehind(image.text);
  const title = `Pin ${image.text} by digest; put the registry's for the zeros`;
  return newText === undefined ? [] : [{ title, edits: [{ range: { start: end, end }, newText }] }];
}
