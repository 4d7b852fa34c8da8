import type { Problem } from "../../../../engine/finding.js";
import type { Rule, RuleContext } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import { dnsLabelFault } from "../../../../values/names.js";
import { betterSpelling, endpointFault, familyOf, ipFault } from "../../../../values/network.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Addresses behind a Service: of the type that their slice names, each port and hint once. */
export function endpoints(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.EndpointSubset", "discovery/v1.EndpointSlice", "discovery/v1.EndpointHints"],
    {
      id: "kubernetes/endpoints",
      severity: "error",
      summary: "Endpoints without an address, with one of another type than their slice, or with a port twice.",
      source: "https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/",
    },
    function* (typed, { partial }, context) {
      if (typed.type === "core/v1.EndpointSubset") yield* subset(typed, partial);
      else if (typed.type === "discovery/v1.EndpointHints") {
        yield* repeated(typed, "forZones");
        yield* repeated(typed, "forNodes");
      } else {
        yield* repeated(typed, "ports");
        yield* addresses(typed, context);
      }
    },
  );
}

function* subset(typed: TypedNode, partial: boolean): Generator<Problem> {
  if (partial) return;
  if (["addresses", "notReadyAddresses"].every((name) => itemsOf(typed.node, name).length === 0))
    yield {
      range: rangeFor(typed.anchor),
      path: typed.path,
      message: "neither `addresses` nor `notReadyAddresses`, expected one of them",
      equivalents: ["FieldValueRequired"],
    };
  const ports = itemsOf(typed.node, "ports");
  for (const [index, port] of ports.length > 1 ? ports.entries() : []) {
    if (port.kind === "mapping" && (present(port, "name") === undefined || stringOf(present(port, "name")) === ""))
      yield at(typed, ["ports", index, "name"], port, "port without `name` among several", "FieldValueRequired");
  }
}

/** The second of two items with one name; a port may go without, once. */
function* repeated(typed: TypedNode, field: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(typed.node, field).entries()) {
    if (item.kind !== "mapping") continue;
    const name = stringOf(present(item, "name")) ?? "";
    if (seen.has(name)) {
      const message = name === "" ? "a second one without name" : `duplicate name \`${name}\``;
      yield at(typed, [field, index, "name"], present(item, "name") ?? item, message, "FieldValueDuplicate");
    }
    seen.add(name);
  }
}

function* addresses(slice: TypedNode, context: RuleContext): Generator<Problem> {
  const type = stringOf(present(slice.node, "addressType"));
  const strict = isFrom(context, "1.36");
  for (const [index, endpoint] of itemsOf(slice.node, "endpoints").entries()) {
    for (const [place, node] of itemsOf(endpoint, "addresses").entries()) {
      const text = node.kind === "scalar" && node.value === null ? "" : stringOf(node);
      const fault = text === undefined ? undefined : addressFault(text, type, strict);
      if (fault !== undefined) yield addressProblem(slice, index, place, node, `address \`${text}\`: ${fault}`);
    }
  }
}

function addressProblem(slice: TypedNode, index: number, place: number, node: DataNode, message: string): Problem {
  return at(slice, ["endpoints", index, "addresses", place], node, message, "FieldValueInvalid");
}

function addressFault(text: string, type: string | undefined, strict: boolean): string | undefined {
  if (type === "FQDN") {
    const parts = text.replace(/\.$/u, "").split(".");
    if (parts.length < 2) return "a domain name of two parts or more is expected";
    return parts.map(dnsLabelFault).find((fault) => fault !== undefined);
  }
  if (type !== "IPv4" && type !== "IPv6") return undefined;
  const fault = ipFault(text, strict || type === "IPv6");
  if (fault !== undefined) return fault;
  if (familyOf(text) !== type) return `an ${type} address is expected, as \`addressType\` says`;
  const best = type === "IPv6" ? betterSpelling(text) : undefined;
  return best === undefined ? endpointFault(text) : `expected \`${best}\``;
}
