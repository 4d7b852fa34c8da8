import { describedIn } from "../../layout/descriptors.js";
import { at, first, ruleFor } from "../../look.js";
import { shorten } from "../../words.js";

/** Warns of descriptors whose content an image layout does not hold. It may lie elsewhere, but readers of the folder fail. */
export const missingBlob = ruleFor(
  ["oci-image-index", "oci-image-manifest"],
  {
    id: "oci/missing-blob",
    severity: "warning",
    summary: "A descriptor of an image layout names content that is not among the layout's blobs.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md#blobs",
  },
  function* (_document, root, context) {
    for (const { found, inside, digest, blob, mayBeAbsent } of describedIn(root, context)) {
      if (blob !== null || mayBeAbsent) continue;
      yield at(first(found, "digest") ?? found, `${inside}no blob \`${shorten(digest ?? "")}\` in the layout's \`blobs\``);
    }
  },
);
