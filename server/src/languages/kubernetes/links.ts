import type { Link } from "../../text/link.js";
import type { Range } from "../../text/range.js";
import { type DataNode, entryOf, type ScalarNode, stringOf } from "../../text/tree.js";
import { imagePage } from "../../values/imagePage.js";
import type { Catalogue } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import { isLocal, type Reference, referencesIn } from "./kustomize/missingFile.js";
import { innerRange } from "./names/place.js";
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
  const range = isLocal(name) && node.kind === "scalar" ? partAtEnd(node, name) : undefined;
  if (range === undefined) return [];
  const isFile = wanted === "file" || /\.(?:ya?ml|json)$/iu.test(name);
  const files = isFile ? [name] : kustomizations.map((file) => `${name.replace(/\/$/u, "")}/${file}`);
  return [{ range, target: { files, certain: true } }];
}

/** https://github.com/kubernetes-sigs/kustomize/blob/master/api/konfig/general.go */
const kustomizations = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** Where the path stands in `key=path`; the whole node where the path is all of it. */
function partAtEnd(node: ScalarNode, name: string): Range | undefined {
  const text = stringOf(node) ?? "";
  if (text === name) return node.range;
  const whole = innerRange(node, text);
  return whole && { start: whole.end - name.length, end: whole.end };
}
