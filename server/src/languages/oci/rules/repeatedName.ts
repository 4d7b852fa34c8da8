import { type DataNode, entryOf, stringOf } from "../../../text/tree.js";
import { at, type Found, first, lookup, repeated, ruleFor, text } from "../look.js";
import { shorten } from "../words.js";

const annotation = "org.opencontainers.image.ref.name";

/** Warns of a name that an index gives twice for one platform: engines take one of the two, and not all the same. */
export const repeatedName = ruleFor(
  ["oci-image-index"],
  {
    id: "oci/repeated-name",
    severity: "warning",
    summary: "An index gives two manifests for the same platform the same name.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md#indexjson-file",
  },
  function* (_document, root) {
    for (const { node, path } of repeated(lookup(root, "manifests[]"), identity)) {
      const name = nameOf(node);
      if (name === undefined) continue;
      const found = { node: name, path: [...path, "annotations", annotation] };
      yield at(
        found,
        `a second manifest by the name \`${shorten(stringOf(name) ?? "")}\` for this platform; engines cannot tell which is meant`,
      );
    }
  },
);

/** Name, platform and kind of content, where there is a name. */
function identity(manifest: Found): string | undefined {
  const name = stringOf(nameOf(manifest.node));
  const platform = first(manifest, "platform");
  const parts = ["os", "architecture", "variant"].map((member) => text(first(platform, member)));
  const version = stringOf(entryOf(platform?.node, "os.version")?.value);
  return name === undefined ? undefined : JSON.stringify([name, ...parts, version, text(first(manifest, "artifactType"))]);
}

function nameOf(manifest: DataNode): DataNode | undefined {
  return entryOf(entryOf(manifest, "annotations")?.value, annotation)?.value;
}
