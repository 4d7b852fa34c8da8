import type { Mark } from "../../engine/language.js";
import type { DataNode } from "../../text/tree.js";
import { keyText } from "../../text/tree.js";
import type { Catalogue, TypeShape } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import { names } from "./names/index.js";
import { checkedPod } from "./podSecurity/checkedPod.js";
import { failuresOf, newest } from "./podSecurity/failures.js";
import { nodesByType } from "./typedNodes.js";

/** Quantities, names of other objects, and what reaches through the wall to the host: what Pod Security baseline forbids. */
export function marks(document: KubernetesDocument, catalogue: Catalogue): readonly Mark[] {
  const types = nodesByType(document, catalogue);
  const references = names(document, catalogue).filter(({ role }) => role === "use");
  const weakened = (types.get("core/v1.PodSpec") ?? []).flatMap((pod) => failuresOf(checkedPod(pod, newest, true), "baseline"));
  return [
    ...references.map(({ range }): Mark => ({ kind: "reference", range })),
    ...weakened.map(({ problem: { range } }): Mark => ({ kind: "weakened", range })),
    ...[...types].flatMap(([type, nodes]) =>
      nodes.flatMap(({ node }) =>
        node.entries.flatMap(({ key, value, merged }) =>
          merged === true ? [] : quantities(value, catalogue.field(type, keyText(key))?.shape),
        ),
      ),
    ),
  ];
}

function quantities(node: DataNode, shape: TypeShape | undefined): readonly Mark[] {
  if (shape?.kind === "map" && node.kind === "mapping") return node.entries.flatMap(({ value }) => quantities(value, shape.values));
  if (shape?.kind === "list" && node.kind === "sequence") return node.items.flatMap((item) => quantities(item, shape.items));
  const isQuantity = shape?.kind === "scalar" && shape.name === "quantity" && node.kind === "scalar" && node.alias === undefined;
  return isQuantity && node.range.end > node.range.start ? [{ kind: "quantity", range: node.range }] : [];
}
