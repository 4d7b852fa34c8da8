import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

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
      const type = stringOf(present(spec.node, "type")) || "ClusterIP";
      if (!document.partial) yield* needs(spec, type);
      yield* externalName(spec, type);
      // A part of a Service may leave its type to the rest.
      if (!document.partial || present(spec.node, "type") !== undefined) {
        yield* balancing(spec, type);
        yield* reach(spec, type, document.partial);
      }
      yield* affinity(spec);
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

function* externalName(spec: TypedNode, type: string): Generator<Problem> {
  const external = present(spec.node, "externalName");
  const name = stringOf(external)?.replace(/\.$/u, "");
  const fault = type === "ExternalName" && name !== undefined && name !== "" ? dnsSubdomainFault(name) : undefined;
  if (external !== undefined && fault !== undefined)
    yield at(spec, "externalName", external, `externalName \`${name}\`: ${fault}`, "FieldValueInvalid");
}

/** Fields that go with type `LoadBalancer` only. */
function* balancing(spec: TypedNode, type: string): Generator<Problem> {
  if (type === "LoadBalancer") return;
  for (const name of ["loadBalancerClass", "allocateLoadBalancerNodePorts", "loadBalancerSourceRanges"]) {
    const value = present(spec.node, name);
    if (value === undefined || (value.kind === "sequence" && value.items.length === 0)) continue;
    yield atKey(spec, name, `\`${name}\` goes with type \`LoadBalancer\`, not with \`${type}\``, "FieldValueForbidden");
  }
}

/** How a Service is reached from outside. */
function* reach(spec: TypedNode, type: string, partial: boolean): Generator<Problem> {
  for (const [index, port] of type === "ClusterIP" ? itemsOf(spec.node, "ports").entries() : []) {
    const nodePort = present(port, "nodePort");
    if (nodePort?.kind !== "scalar" || nodePort.value === 0) continue;
    const message = "`nodePort` in a Service of type `ClusterIP`, expected `NodePort` or `LoadBalancer`";
    yield at(spec, ["ports", index, "nodePort"], nodePort, message, "FieldValueForbidden");
  }
  const policy = stringOf(present(spec.node, "externalTrafficPolicy")) ?? "";
  const isInside = type === "ClusterIP" ? itemsOf(spec.node, "externalIPs").length === 0 : type === "ExternalName";
  if (policy !== "" && isInside && !partial) {
    const message = "`externalTrafficPolicy` in a Service that is not reached from outside";
    yield atKey(spec, "externalTrafficPolicy", message, "FieldValueInvalid");
  }
  const check = present(spec.node, "healthCheckNodePort");
  if (check?.kind !== "scalar" || typeof check.value !== "number" || check.value === 0) return;
  if (type !== "LoadBalancer" || (policy !== "Local" && !(partial && policy === ""))) {
    const message = "`healthCheckNodePort` goes with type `LoadBalancer` and `externalTrafficPolicy: Local`";
    yield atKey(spec, "healthCheckNodePort", message, "FieldValueInvalid");
  } else if (check.value < 1 || check.value > 65_535) {
    yield at(spec, "healthCheckNodePort", check, `port ${check.text} is outside 1 to 65535`, "FieldValueInvalid");
  }
}

/** Without affinity its settings are dropped unread. */
function* affinity(spec: TypedNode): Generator<Problem> {
  if (stringOf(present(spec.node, "sessionAffinity")) !== "ClientIP") return;
  const seconds = present(present(present(spec.node, "sessionAffinityConfig"), "clientIP"), "timeoutSeconds");
  if (seconds?.kind !== "scalar" || typeof seconds.value !== "number" || (seconds.value >= 1 && seconds.value <= 86_400)) return;
  const path = ["sessionAffinityConfig", "clientIP", "timeoutSeconds"];
  yield at(spec, path, seconds, `timeoutSeconds ${seconds.text}, expected 1 to 86400`, "FieldValueInvalid");
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
