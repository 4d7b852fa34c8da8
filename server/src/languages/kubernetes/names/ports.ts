import type { NamedPlace } from "../../../text/names.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../text/tree.js";
import { portNameFault } from "../../../values/names.js";
import { itemsOf, type TypedNode } from "../typedNodes.js";
import { above, namespaceOf, placeOf } from "./place.js";

/**
 * Ports of containers: where they are named, where probes and hooks of the container call them, and where Services and network policies
 * do, which reach all Pods that have the labels of their selector.
 */
export function portNames(typed: TypedNode): readonly NamedPlace[] {
  return byType[typed.type]?.(typed) ?? [];
}

const byType: Readonly<Record<string, (typed: TypedNode) => readonly NamedPlace[]>> = {
  "core/v1.Container": (container) =>
    itemsOf(container.node, "ports").flatMap((port) => inContainer(port, container, "declaration", "name")),
  "core/v1.HTTPGetAction": (action) => inContainer(action.node, above(action, /Container$/u), "use", "port"),
  "core/v1.TCPSocketAction": (action) => inContainer(action.node, above(action, /Container$/u), "use", "port"),
  "core/v1.ServiceSpec": ({ node, object }) => {
    const selector = pairsOf(entryOf(node, "selector")?.value);
    if (selector.length === 0) return [];
    return itemsOf(node, "ports").flatMap((port) => reaching(entryOf(port, "targetPort")?.value, selector, object.node));
  },
  "networking/v1.NetworkPolicyIngressRule": ({ node, parent, object }) => {
    const selector = selectorOf(entryOf(parent?.node, "podSelector")?.value);
    return itemsOf(node, "ports").flatMap((port) => reaching(entryOf(port, "port")?.value, selector, object.node));
  },
  "networking/v1.NetworkPolicyEgressRule": ({ node }) => {
    // Of several peers each has a port of this name of its own.
    const [peer, ...others] = itemsOf(node, "to");
    const selector = others.length > 0 ? [] : selectorOf(entryOf(peer, "podSelector")?.value);
    return itemsOf(node, "ports").flatMap((port) => reaching(entryOf(port, "port")?.value, selector, undefined));
  },
};

function inContainer(node: DataNode, container: TypedNode | undefined, role: NamedPlace["role"], field: string): readonly NamedPlace[] {
  const name = entryOf(node, field)?.value;
  const pod = container && above(container, /^core\/v1\.PodSpec$/u);
  if (container === undefined || pod === undefined) return [];
  const labels = pairsOf(entryOf(entryOf(pod.parent?.node, "metadata")?.value, "labels")?.value);
  return placeOf(name, { ...port(name), role, scope: namespaceOf(container.object.node), within: container.path.join("/"), labels });
}

function reaching(name: DataNode | undefined, selector: readonly string[], object: DataNode | undefined): readonly NamedPlace[] {
  return placeOf(name, { ...port(name), role: "use", scope: object && namespaceOf(object), selector });
}

function port(name: DataNode | undefined): Pick<NamedPlace, "key" | "reach" | "kind" | "form"> {
  return { key: `port ${stringOf(name) ?? ""}`, reach: "workspace", kind: "port", form: portNameFault };
}

/** The labels that a selector wants at least; one without any picks all. */
function selectorOf(node: DataNode | undefined): readonly string[] {
  return pairsOf(entryOf(node, "matchLabels")?.value);
}

function pairsOf(node: DataNode | undefined): readonly string[] {
  return node?.kind === "mapping" ? node.entries.map(({ key, value }) => `${keyText(key)}=${stringOf(value) ?? ""}`) : [];
}
