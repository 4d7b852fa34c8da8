import { type DataNode, entryOf, keyText, type MappingNode } from "../../text/tree.js";

/** Whether an object can only be a part of one: it carries a directive of strategic merge, or configures a function of kustomize. */
export function isPartial(node: MappingNode, text: string): boolean {
  const annotations = entryOf(entryOf(node, "metadata")?.value, "annotations")?.value;
  // The search in the text spares nearly every document the walk.
  return entryOf(annotations, "config.kubernetes.io/function") !== undefined || (directive.test(text) && hasDirective(node));
}

const directive = /\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/u;

/** Keys that tell strategic merge what to do; they name no field. */
export function isMergeDirective(key: string): boolean {
  return /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/u.test(key);
}

function hasDirective(node: DataNode): boolean {
  if (node.kind === "scalar") return false;
  if (node.kind === "sequence") return node.items.some(hasDirective);
  return node.entries.some(({ key, value }) => isMergeDirective(keyText(key)) || hasDirective(value));
}
