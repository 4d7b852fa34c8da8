import type { Problem } from "../../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, number, ruleFor, size, text } from "../../look.js";

const emptyType = "application/vnd.oci.empty.v1+json";
const emptyDigest = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

/** Judges descriptors beyond their form: the empty one, and content that they embed. */
export const descriptor = ruleFor(
  ["oci-image-manifest", "oci-image-index", "oci-descriptor"],
  {
    id: "oci/descriptor",
    severity: "error",
    summary: "A descriptor's size or digest contradicts what it describes.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#guidance-for-an-empty-descriptor",
  },
  function* (document, root) {
    const own = document.kind === "oci-descriptor" ? [root] : [];
    const descriptors = [...own, ...["config", "subject", "layers[]", "manifests[]"].flatMap((path) => lookup(root, path))];
    for (const found of descriptors) {
      yield* empty(found);
      yield* embedded(found);
    }
    const digests = first(root, "layers");
    if (digests?.node.kind === "sequence" && size(digests) === 0)
      yield atKey(digests, "`layers` has no entry; at least one is portable", { severity: "warning" });
  },
);

/** The empty descriptor is the two bytes `{}`. */
function* empty(found: Found): Generator<Problem> {
  if (text(first(found, "mediaType")) !== emptyType) return;
  const length = first(found, "size");
  const digest = first(found, "digest");
  if (length !== undefined && number(length) !== 2) yield at(length, "the empty descriptor describes the two bytes `{}`; its size is 2");
  if (digest !== undefined && text(digest)?.startsWith("sha256:") === true && text(digest) !== emptyDigest)
    yield at(digest, `the empty descriptor's digest is \`${emptyDigest.slice(0, 19)}…\`, that of \`{}\``);
}

/** Embedded content has to be as long as the descriptor says. */
function* embedded(found: Found): Generator<Problem> {
  const data = first(found, "data");
  const base64 = text(data);
  const length = number(first(found, "size"));
  if (data === undefined || base64 === undefined || length === undefined || base64.length % 4 !== 0) return;
  const bytes = (base64.length / 4) * 3 - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);
  if (bytes !== length) yield at(data, `\`data\` holds ${bytes} bytes, \`size\` says ${length}`);
}
