import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { portNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const source = "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports";

/** Fields that hold a port number, by type. */
const numbers: readonly (readonly [type: string, field: string])[] = [
  ["core/v1.ContainerPort", "containerPort"],
  ["core/v1.ContainerPort", "hostPort"],
  ["core/v1.ServicePort", "port"],
  ["core/v1.ServicePort", "targetPort"],
  ["core/v1.ServicePort", "nodePort"],
  ["core/v1.HTTPGetAction", "port"],
  ["core/v1.TCPSocketAction", "port"],
  ["core/v1.GRPCAction", "port"],
  ["networking/v1.ServiceBackendPort", "number"],
];

/** A port number lies between 1 and 65535; a port's name has the form of an IANA service name. */
export function portNumber(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...new Set(numbers.map(([type]) => type))],
    {
      id: "kubernetes/port-number",
      severity: "error",
      summary: "A port number outside 1 to 65535, or a name that no port can have.",
      source,
      equivalents: ["FieldValueInvalid"],
    },
    function* (port) {
      for (const [type, field] of numbers) {
        if (type === port.type) yield* judgeNumber(port, field);
      }
      if (port.type === "core/v1.ContainerPort") yield* judgeName(port, "name");
    },
  );
}

/** No two ports of a container share a name or a port of the node, no two of a Service share name or number with protocol. */
export function duplicatePort(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Container", "core/v1.ServiceSpec"],
    {
      id: "kubernetes/duplicate-port",
      severity: "error",
      summary: "Two ports of one name, or two Service ports of one number and protocol.",
      source,
      equivalents: ["FieldValueDuplicate"],
    },
    function* (owner) {
      yield* repeated(owner, (port) => stringOf(present(port, "name")), "name");
      if (owner.type === "core/v1.Container") yield* repeated(owner, hostPort, "hostPort");
      if (owner.type !== "core/v1.ServiceSpec") return;
      yield* repeated(owner, (port) => servicePort(port, "port"), "port");
      yield* repeated(owner, (port) => servicePort(port, "nodePort"), "nodePort");
    },
  );
}

/** Number and protocol of a Service's port, or of its port at the nodes; 0 there asks for any. */
function servicePort(port: Parameters<typeof present>[0], field: "port" | "nodePort"): string | undefined {
  const number = present(port, field);
  if (number?.kind !== "scalar" || (field === "nodePort" && number.value === 0)) return undefined;
  return `${number.text}/${stringOf(present(port, "protocol")) ?? "TCP"}`;
}

/** Number, protocol and address of a port at the node. */
function hostPort(port: Parameters<typeof present>[0]): string | undefined {
  const number = present(port, "hostPort");
  if (number?.kind !== "scalar" || number.value === 0) return undefined;
  const address = stringOf(present(port, "hostIP")) ?? "";
  return `${address === "" ? "" : `${address}:`}${number.text}/${stringOf(present(port, "protocol")) ?? "TCP"}`;
}

function* repeated(
  owner: TypedNode,
  keyOf: (port: Parameters<typeof present>[0]) => string | undefined,
  field: string,
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, port] of itemsOf(owner.node, "ports").entries()) {
    const key = keyOf(port);
    if (key === undefined || key === "") continue;
    const path = ["ports", index, ...(field === "port" ? [] : [field])];
    const node = field === "port" ? port : (present(port, field) ?? port);
    const what = field === "name" ? "port name " : field === "nodePort" ? "node port " : field === "hostPort" ? "host port " : "port ";
    if (seen.has(key)) yield at(owner, path, node, `duplicate ${what}\`${key}\``);
    seen.add(key);
  }
}

function* judgeNumber(port: TypedNode, field: string): Generator<Problem> {
  const node = present(port.node, field);
  if (node?.kind !== "scalar") return;
  if (typeof node.value === "string" && (field === "port" || field === "targetPort") && port.type !== "core/v1.GRPCAction") {
    // Without a target the port's own number counts.
    if (node.value !== "") yield* judgeName(port, field);
    return;
  }
  if (typeof node.value !== "number" || (node.value === 0 && ["nodePort", "hostPort", "targetPort", "number"].includes(field))) return;
  if (node.value < 1 || node.value > 65_535) yield at(port, field, node, `port ${node.text} is outside 1 to 65535`);
}

function* judgeName(port: TypedNode, field: string): Generator<Problem> {
  const node = present(port.node, field);
  const text = stringOf(node);
  if (node === undefined || text === undefined || (text === "" && field === "name")) return;
  const fault = portNameFault(text);
  if (fault !== undefined) yield at(port, field, node, `port name \`${text}\`: ${fault}`);
}
