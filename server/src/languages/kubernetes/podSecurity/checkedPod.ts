import type { TypedNode } from "../typedNodes.js";
import type { CheckedPod } from "./check.js";
import { fieldOf, listOf, type Spot, scalarAt, textOf } from "./spot.js";

/** Reads what the checks need of a PodSpec and of the Pod or template around it. */
export function checkedPod(typed: TypedNode, minor: number, partial: boolean): CheckedPod {
  const spec: Spot = { node: typed.node, key: typed.anchor, path: typed.path };
  const owner = typed.parent;
  return {
    spec,
    metadata: owner && fieldOf({ node: owner.node, key: owner.anchor, path: owner.path }, "metadata"),
    containers: ["initContainers", "containers", "ephemeralContainers"].flatMap((list) => listOf(fieldOf(spec, list))),
    minor,
    partial,
    windows: textOf(fieldOf(spec, "os", "name")) === "windows",
    userNamespace: scalarAt(fieldOf(spec, "hostUsers")) === false,
  };
}
