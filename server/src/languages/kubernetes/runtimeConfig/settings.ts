import type { Linked, Value } from "../../../text/linkedJson.js";
import type { DataNode, ScalarNode } from "../../../text/tree.js";
import { present, type TypedNode } from "../typedNodes.js";

/** A value with the place that it comes from. */
export function from(node: DataNode, value: Value): Linked {
  return { linked: value, source: node.alias ?? node.range };
}

export function securityOf({ node }: TypedNode): DataNode | undefined {
  return present(node, "securityContext");
}

/** The scalar under a name. */
export function scalarIn(node: DataNode | undefined, name: string): ScalarNode | undefined {
  const found = present(node, name);
  return found?.kind === "scalar" ? found : undefined;
}

/** The container's own setting of its security context, else the Pod's. */
export function effective(pod: TypedNode, container: TypedNode, name: string): DataNode | undefined {
  return present(securityOf(container), name) ?? present(securityOf(pod), name);
}

/** `true` with its place where a field is true; undefined elsewhere, which leaves the member out. */
export function isOn(node: DataNode | undefined, name: string): Linked | undefined {
  const found = scalarIn(node, name);
  return found?.value === true ? from(found, true) : undefined;
}

export function isPrivileged(container: TypedNode): boolean {
  return scalarIn(securityOf(container), "privileged")?.value === true;
}
