import { stringOf } from "../../text/tree.js";
import { itemsOf, present, type TypedNode } from "./typedNodes.js";

/** Of a Node's two fields the older one counts where they differ: the list is put aside then. */
export function readsRanges({ type, node }: TypedNode): boolean {
  const single = stringOf(present(node, "podCIDR")) ?? "";
  return type !== "core/v1.NodeSpec" || single === "" || single === stringOf(itemsOf(node, "podCIDRs")[0]);
}
