import type { Link } from "../../text/link.js";
import { type DataNode, entryOf, stringOf } from "../../text/tree.js";
import { imagePage } from "../../values/imagePage.js";
import type { Catalogue } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import { isLocal, type Reference, referencesIn } from "./kustomize/missingFile.js";
import { nodesByType } from "./typedNodes.js";

/** Images with the page on which to read about each, and the files that a kustomization names. */
export function links(document: KubernetesDocument, catalogue: Catalogue): readonly Link[] {
  if (document.kustomization === true) return [...referencesIn(document.root)].flatMap(fileLink);
  const nodes = nodesByType(document, catalogue);
  return Object.entries(imageFields).flatMap(([type, field]) =>
    (nodes.get(type) ?? []).flatMap(({ node }) => imageLink(entryOf(node, field)?.value)),
  );
}

const imageFields: Readonly<Record<string, string>> = {
  "core/v1.Container": "image",
  "core/v1.EphemeralContainer": "image",
  "core/v1.ImageVolumeSource": "reference",
};

function imageLink(node: DataNode | undefined): readonly Link[] {
  const page = imagePage(stringOf(node) ?? "");
  return node === undefined || page === undefined || node.alias !== undefined ? [] : [{ range: node.range, target: { page } }];
}

/** A folder stands for the kustomization in it. */
function fileLink({ node, name, wanted }: Reference): readonly Link[] {
  if (!isLocal(name) || node.kind !== "scalar" || stringOf(node) !== name) return [];
  const file = wanted === "file" || /\.(?:ya?ml|json)$/iu.test(name) ? name : `${name.replace(/\/$/u, "")}/kustomization.yaml`;
  return [{ range: node.range, target: { file } }];
}
