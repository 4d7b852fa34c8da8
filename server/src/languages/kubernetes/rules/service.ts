import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import { dnsSubdomainFault } from "../../../values/names.js";
import { isIpAddress } from "../../../values/network.js";
import type { KubernetesDocument } from "../document.js";
import { at, atKey, lacks, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { itemsOf, present, type TypedNode } from "../typedNodes.js";

/** What a Service needs and what it cannot have depends on its type. */
export function service(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ServiceSpec", "core/v1.Service"],
    {
      id: "kubernetes/service",
      severity: "error",
      summary: "A Service without what its type needs, or with what its type cannot have.",
      source: "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types",
    },
    function* (spec, document) {
      if (spec.type === "core/v1.Service") {
        if (!document.partial && present(spec.node, "spec") === undefined)
          yield lacks(spec, "spec", "a Service needs `spec` with at least one port");
        return;
      }
      const type = stringOf(present(spec.node, "type")) ?? "ClusterIP";
      if (!document.partial) yield* needs(spec, type);
      yield* addresses(spec, type);
      if (type !== "ExternalName") yield* forbidden(spec, type);
      yield* portNames(spec);
    },
  );
}

function* needs(spec: TypedNode, type: string): Generator<Problem> {
  const isHeadless = stringOf(present(spec.node, "clusterIP")) === "None";
  if (type === "ExternalName") {
    const name = stringOf(present(spec.node, "externalName")) ?? "";
    if (name === "") yield lacks(spec, "externalName", "a Service of type `ExternalName` needs `externalName`");
  } else if (!isHeadless && itemsOf(spec.node, "ports").length === 0) {
    const ports = present(spec.node, "ports");
    if (ports === undefined || ports.kind === "sequence")
      yield lacks(spec, "ports", "a Service needs at least one port, unless it is headless");
  }
}

function* addresses(spec: TypedNode, type: string): Generator<Problem> {
  const external = present(spec.node, "externalName");
  const name = stringOf(external)?.replace(/\.$/u, "");
  const fault = type === "ExternalName" && name !== undefined && name !== "" ? dnsSubdomainFault(name) : undefined;
  if (external !== undefined && fault !== undefined)
    yield at(spec, "externalName", external, `externalName \`${name}\`: ${fault}`, "FieldValueInvalid");
  const clusterIp = present(spec.node, "clusterIP");
  const address = stringOf(clusterIp);
  if (clusterIp === undefined || address === undefined || address === "") return;
  if (type === "ExternalName")
    yield at(spec, "clusterIP", clusterIp, "`clusterIP` in a Service of type `ExternalName`", "FieldValueForbidden");
  else if (address === "None" ? type !== "ClusterIP" : !isIpAddress(address)) {
    const expected =
      address === "None" ? `\`None\` goes with type \`ClusterIP\`, not with \`${type}\`` : "an IP address or `None` is expected";
    yield at(spec, "clusterIP", clusterIp, `clusterIP \`${address}\`: ${expected}`, "FieldValueInvalid");
  }
}

/** Fields that go with one type only. */
function* forbidden(spec: TypedNode, type: string): Generator<Problem> {
  if (type !== "LoadBalancer") {
    for (const name of ["loadBalancerClass", "allocateLoadBalancerNodePorts", "loadBalancerSourceRanges"]) {
      const value = present(spec.node, name);
      if (value === undefined || (value.kind === "sequence" && value.items.length === 0)) continue;
      yield atKey(spec, name, `\`${name}\` goes with type \`LoadBalancer\`, not with \`${type}\``, "FieldValueForbidden");
    }
  }
  if (type !== "ClusterIP") return;
  for (const [index, port] of itemsOf(spec.node, "ports").entries()) {
    const nodePort = present(port, "nodePort");
    if (nodePort?.kind !== "scalar" || nodePort.value === 0) continue;
    const message = "`nodePort` in a Service of type `ClusterIP`, expected `NodePort` or `LoadBalancer`";
    yield at(spec, ["ports", index, "nodePort"], nodePort, message, "FieldValueForbidden");
  }
  const policy = present(spec.node, "externalTrafficPolicy");
  if (policy !== undefined && stringOf(policy) !== "" && itemsOf(spec.node, "externalIPs").length === 0)
    yield atKey(
      spec,
      "externalTrafficPolicy",
      "`externalTrafficPolicy` in a Service that is not reached from outside",
      "FieldValueInvalid",
    );
}

/** Several ports are told apart by their names. */
function* portNames(spec: TypedNode): Generator<Problem> {
  const ports = itemsOf(spec.node, "ports");
  for (const [index, port] of ports.length > 1 ? ports.entries() : []) {
    const name = stringOf(present(port, "name")) ?? "";
    if (name === "" && port.kind === "mapping" && present(port, "name")?.kind !== "mapping")
      yield at(spec, ["ports", index, "name"], port, "port without `name` in a Service of several ports", "FieldValueRequired");
  }
}
