import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present } from "../../typedNodes.js";

interface Port {
  readonly path: readonly (string | number)[];
  readonly node: DataNode;
  readonly hostIP: string;
  readonly hostPort: number;
  /** Number and protocol. */
  readonly key: string;
  readonly name: string;
}

/** Ports of all containers of a Pod, which share one network: none is said twice. */
export function overlappingPorts(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/overlapping-port",
      severity: "warning",
      summary: "A port or port name that stands twice in a Pod, or an address of the node without a port there.",
      source: "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    },
    function* (spec) {
      const ports = portsOf(spec.node);
      const [byKey, names] = [new Map<string, Port[]>(), new Set<string>()];
      for (const port of ports) {
        const problem = (message: string): Problem => at(spec, port.path, port.node, message);
        if (port.hostIP !== "" && port.hostPort === 0) yield problem("`hostIP` without `hostPort` has no effect");
        const others = byKey.get(port.key) ?? [];
        const fault = others.map((other) => overlap(port, other)).find((found) => found !== undefined);
        if (fault !== undefined) yield problem(`port ${port.key} ${fault}`);
        // One of a kind is enough to compare with; many alike would take squared time.
        if (others.length < 20) byKey.set(port.key, [...others, port]);
        const own = `${port.path[0]} ${port.path[1]} ${port.name}`;
        if (port.name !== "" && names.has(port.name) && !names.has(own))
          yield problem(`port name \`${port.name}\` stands in another container too; Services and probes take the first`);
        names.add(port.name).add(own);
      }
    },
  );
}

function overlap(port: Port, other: Port): string | undefined {
  if (port.hostIP === other.hostIP && port.hostPort === other.hostPort) return "stands twice in this Pod";
  if (port.hostPort === 0 || other.hostPort === 0) return "stands twice in this Pod, with and without a port of the node";
  const oneForAll = (port.hostIP === "") !== (other.hostIP === "");
  return port.hostPort === other.hostPort && oneForAll ? "is asked for at one address of the node and at all of them" : undefined;
}

function portsOf(spec: DataNode): readonly Port[] {
  return ["initContainers", "containers"].flatMap((list) =>
    itemsOf(spec, list).flatMap((container, index) =>
      itemsOf(container, "ports").flatMap((node, position): readonly Port[] => {
        const number = numberOf(present(node, "containerPort"));
        const hostPort = present(node, "hostPort") === undefined ? 0 : numberOf(present(node, "hostPort"));
        if (number === undefined || hostPort === undefined) return [];
        return [
          {
            path: [list, index, "ports", position],
            node,
            hostIP: stringOf(present(node, "hostIP")) ?? "",
            hostPort,
            key: `${number}/${stringOf(present(node, "protocol")) ?? "TCP"}`,
            name: stringOf(present(node, "name")) ?? "",
          },
        ];
      }),
    ),
  );
}

function numberOf(node: DataNode | undefined): number | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}
