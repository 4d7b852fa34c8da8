import type { Problem } from "../../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, ruleFor, text } from "../../look.js";

const oci = "application/vnd.oci.image.";
const docker = "application/vnd.docker.";

/** Warns of descriptors whose media type does not fit the place where they stand. */
export const mediaType = ruleFor(
  ["oci-image-manifest", "oci-image-index"],
  {
    id: "oci/media-type",
    severity: "warning",
    summary: "A media type does not fit its place, or is deprecated.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#image-manifest-property-descriptions",
  },
  function* (document, root) {
    yield* mixed(document.kind, root);
    const subject = first(root, "subject.mediaType");
    const pointed = text(subject) ?? "";
    if (subject !== undefined && /^application\/vnd\.oci\.image\.(?:config|layer)\./u.test(pointed))
      yield at(subject, `\`${pointed}\` is no manifest; a subject is a manifest or an index`);
    if (document.kind !== "oci-image-manifest") return;
    const isOci = text(first(root, "config.mediaType"))?.startsWith(oci) === true;
    const layers = lookup(root, "layers[].mediaType");
    for (const layer of layers) yield* ofLayer(layer, isOci);
  },
);

/** A document that can be taken for a manifest and for an index is refused since CVE-2021-41190. */
function* mixed(kind: string, root: Found): Generator<Problem> {
  const others = kind === "oci-image-manifest" ? ["manifests", "fsLayers"] : ["config", "layers"];
  for (const name of others) {
    const found = first(root, name);
    if (found !== undefined)
      yield atKey(
        found,
        `\`${name}\` in ${kind === "oci-image-manifest" ? "a manifest" : "an index"}: the document could be taken for another kind, and readers refuse it`,
        {
          severity: "error",
        },
      );
  }
}

function* ofLayer(found: Found, isOci: boolean): Generator<Problem> {
  const value = text(found) ?? "";
  if (value.startsWith(`${oci}layer.nondistributable.`))
    yield at(found, "non-distributable layers are deprecated since image-spec 1.1.0; a plain layer type is expected");
  else if (value.startsWith(`${oci}config.`) || value.startsWith(`${oci}manifest.`) || value.startsWith(`${oci}index.`))
    yield at(found, `\`${value}\` is no media type of a layer`);
  else if (isOci && value.startsWith(`${docker}image.rootfs.`))
    yield at(found, "a layer of Docker's format beside an OCI config; engines expect both of one kind");
}
