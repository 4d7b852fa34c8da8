import { type ItemNames, type OutlineItem, outlineOf } from "../../text/outline.js";
import { stringOf, valueAt } from "../../text/tree.js";
import type { ApiObject, KubernetesDocument } from "./document.js";

/** By what people tell items of lists apart: containers and ports by name, mounts by path, rules by host. */
const names: ItemNames = () => ["name", "mountPath", "host", "path", "key", "kind", "containerPort", "port", "ip"];

/** The objects of a document, by kind and name; of a document without objects its parts. */
export function outline({ objects, root, kustomization }: KubernetesDocument): readonly OutlineItem[] {
  if (root === undefined) return [];
  if (kustomization === true || objects.length === 0) return outlineOf(root, names);
  return objects.map(objectItem);
}

function objectItem({ node, kind, known }: ApiObject): OutlineItem {
  const metadata = valueAt(node, "metadata");
  const name = stringOf(valueAt(metadata, "name")) ?? stringOf(valueAt(metadata, "generateName"));
  const namespace = stringOf(valueAt(metadata, "namespace"));
  return {
    name: [kind ?? known?.kind ?? "object", ...(name === undefined ? [] : [name])].join("/"),
    detail: namespace,
    role: "object",
    range: node.range,
    selection: valueAt(node, "kind")?.range ?? node.range,
    children: outlineOf(node, names),
  };
}
