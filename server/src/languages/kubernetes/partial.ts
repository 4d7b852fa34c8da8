import { entryOf, keyText, type MappingNode } from "../../text/tree.js";

/** Whether an object can only be a part of one: it carries a directive of strategic merge, or configures a function of kustomize. */
export function isPartial(node: MappingNode): boolean {
  if (node.entries.some(({ key }) => isMergeDirective(keyText(key)))) return true;
  const annotations = entryOf(entryOf(node, "metadata")?.value, "annotations")?.value;
  return entryOf(annotations, "config.kubernetes.io/function") !== undefined;
}

/** Keys that tell strategic merge what to do; they name no field. */
export function isMergeDirective(key: string): boolean {
  return /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/u.test(key);
}
