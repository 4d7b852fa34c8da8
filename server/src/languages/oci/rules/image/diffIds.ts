import type { Problem } from "../../../../engine/finding.js";
import type { RuleContext } from "../../../../engine/rule.js";
import { type Blob, type Blobs, blobOf, blobsOf, type Members } from "../../layout/blobs.js";
import { describedIn, membersOf } from "../../layout/descriptors.js";
import { at, type Found, first, lookup, ruleFor } from "../../look.js";
import { shorten } from "../../words.js";

/** Compares the layers of manifests with the `diff_ids` of their configs. */
export const diffIds = ruleFor(
  ["oci-image-index", "oci-image-manifest"],
  {
    id: "oci/diff-ids",
    severity: "error",
    summary: "The layers of a manifest are not those that its config lists in `rootfs.diff_ids`.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties",
  },
  function* (_document, root, context) {
    const blobs = blobsOf(context);
    if (blobs === undefined) return;
    for (const manifest of manifestsOf(root, blobs, context)) yield* compared(manifest);
  },
);

/** A manifest's layers and what its config says of them; absent blobs are left to others. */
interface Manifest {
  readonly layers: readonly { readonly place: Found; readonly name: string; readonly blob: Blob | null | undefined }[];
  readonly listed: readonly unknown[];
  /** Where to tell of a wrong number. */
  readonly place: Found;
  readonly inside: string;
}

function* manifestsOf(root: Found, blobs: Blobs, context: RuleContext): Generator<Manifest> {
  const own = first(root, "layers");
  const config = [...describedIn(root, context)].find(({ role, inside }) => role === "config" && inside === "");
  const listed = listedIn(config?.blob?.document);
  if (own !== undefined && listed !== undefined) {
    const layers = lookup(own, "[]").map((layer, index) => {
      const digest = first(layer, "digest");
      const name = digest?.node.kind === "scalar" ? digest.node.text : undefined;
      return { place: digest ?? layer, name: `\`layers[${index}]\``, blob: blobOf(blobs, name) };
    });
    yield { layers, listed, place: own, inside: "" };
  }
  for (const { role, found, inside, blob } of describedIn(root, context)) {
    const manifest = role === "manifest" ? blob?.document : undefined;
    if (manifest !== undefined) yield* inBlob(manifest, blobs, first(found, "digest") ?? found, inside);
  }
}

function* inBlob(manifest: Members, blobs: Blobs, place: Found, inside: string): Generator<Manifest> {
  const members = membersOf(manifest);
  const config = members.find(({ role }) => role === "config");
  const listed = listedIn(config && blobOf(blobs, digestIn(config.members))?.document);
  if (listed === undefined) return;
  const layers = members
    .filter(({ role }) => role === "layer")
    .map(({ name, members: layer }) => ({ place, name, blob: blobOf(blobs, digestIn(layer)) }));
  yield { layers, listed, place, inside: `${inside}the manifest: ` };
}

function* compared({ layers, listed, place, inside }: Manifest): Generator<Problem> {
  if (layers.length !== listed.length)
    yield at(place, `${inside}${layers.length} layers, but the config's \`rootfs.diff_ids\` lists ${listed.length}`);
  else
    for (const [index, layer] of layers.entries()) {
      const unpacked = layer.blob?.unpacked;
      const expected = listed[index];
      if (unpacked === undefined || typeof expected !== "string" || !expected.startsWith("sha256:") || expected === unpacked) continue;
      yield at(
        layer.place,
        `${inside}${layer.name} unpacked has the digest \`${shorten(unpacked)}\`; \`rootfs.diff_ids[${index}]\` of the config names another`,
      );
    }
}

function digestIn({ digest }: Members): string | undefined {
  return typeof digest === "string" ? digest : undefined;
}

function listedIn(config: Members | undefined): readonly unknown[] | undefined {
  const rootfs = config?.["rootfs"];
  const listed: unknown = typeof rootfs === "object" && rootfs !== null && "diff_ids" in rootfs ? rootfs.diff_ids : undefined;
  return Array.isArray(listed) ? listed : undefined;
}
