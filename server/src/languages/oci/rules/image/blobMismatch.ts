import type { Problem } from "../../../../engine/finding.js";
import { type Described, describedIn } from "../../layout/descriptors.js";
import { at, first, ruleFor } from "../../look.js";
import { shorten } from "../../words.js";

/** Compares the sizes and digests that descriptors name with the blobs of the image layout. */
export const blobMismatch = ruleFor(
  ["oci-image-index", "oci-image-manifest"],
  {
    id: "oci/blob-mismatch",
    severity: "error",
    summary: "A blob of an image layout has another size or digest than its descriptor says; readers refuse it.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#verification",
  },
  function* (_document, root, context) {
    for (const described of describedIn(root, context)) {
      yield* ofSize(described);
      yield* ofDigest(described);
    }
  },
);

function* ofSize({ found, inside, size, blob }: Described): Generator<Problem> {
  if (blob === undefined || blob === null || size === undefined || blob.size === size) return;
  const place = first(found, inside === "" ? "size" : "digest") ?? found;
  yield at(place, `${inside}the blob has ${blob.size} bytes, \`size\` says ${size}`);
}

function* ofDigest({ found, inside, digest, blob }: Described): Generator<Problem> {
  if (digest === undefined || blob?.digest === undefined || blob.digest === digest) return;
  yield at(
    first(found, "digest") ?? found,
    `${inside}the blob's content has the digest \`${shorten(blob.digest)}\`; it was changed or cut`,
  );
}
