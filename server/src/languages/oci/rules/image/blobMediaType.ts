import type { Members } from "../../layout/blobs.js";
import { describedIn } from "../../layout/descriptors.js";
import { at, first, ruleFor } from "../../look.js";
import { shorten } from "../../words.js";

/** Compares the media types that descriptors name with what the blobs of the image layout are. */
export const blobMediaType = ruleFor(
  ["oci-image-index", "oci-image-manifest"],
  {
    id: "oci/blob-media-type",
    severity: "error",
    summary: "A descriptor's media type is not that of the document which it describes.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#properties",
  },
  function* (_document, root, context) {
    for (const { found, inside, mediaType, blob } of describedIn(root, context)) {
      const expected = families.get(mediaType ?? "");
      if (mediaType === undefined || expected === undefined || blob?.document === undefined) continue;
      const own = blob.document["mediaType"];
      const actual = typeof own === "string" && families.has(own) ? families.get(own) : shapeOf(blob.document);
      const differs = typeof own === "string" && families.has(own) ? own !== mediaType : actual !== undefined && actual !== expected;
      if (!differs) continue;
      const place = first(found, inside === "" ? "mediaType" : "digest") ?? found;
      const shown = typeof own === "string" && families.has(own) ? `calls itself \`${shorten(own)}\`` : `is ${actual}`;
      yield at(place, `${inside}the blob ${shown}, the descriptor calls it \`${shorten(mediaType)}\``);
    }
  },
);

/** What the documents with a media type of their own are. */
const families: ReadonlyMap<string, string> = new Map([
  ["application/vnd.oci.image.index.v1+json", "an image index"],
  ["application/vnd.docker.distribution.manifest.list.v2+json", "an image index"],
  ["application/vnd.oci.image.manifest.v1+json", "an image manifest"],
  ["application/vnd.docker.distribution.manifest.v2+json", "an image manifest"],
  ["application/vnd.oci.image.config.v1+json", "an image config"],
  ["application/vnd.docker.container.image.v1+json", "an image config"],
]);

/** What a document is by its members, where they leave no doubt. */
function shapeOf(document: Members): string | undefined {
  if (Array.isArray(document["manifests"])) return "an image index";
  if (Array.isArray(document["layers"]) && document["config"] !== undefined) return "an image manifest";
  return document["rootfs"] !== undefined && document["architecture"] !== undefined ? "an image config" : undefined;
}
