import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import { contains, parseCidr } from "../../../../values/ipAddress.js";
import { portNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** A peer is a block of addresses or what selectors find; ports are numbers, ranges of numbers, or names. */
export function networkPolicy(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["networking/v1.NetworkPolicyPeer", "networking/v1.IPBlock", "networking/v1.NetworkPolicyPort"],
    {
      id: "kubernetes/network-policy",
      severity: "error",
      summary: "A peer or a port of a network policy that means nothing, or two things at once.",
      source: "https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource",
    },
    function* (typed, { partial }) {
      if (typed.type.endsWith(".NetworkPolicyPeer")) yield* peer(typed, partial);
      else if (typed.type.endsWith(".IPBlock")) yield* exceptions(typed);
      else yield* port(typed, partial);
    },
  );
}

function* peer(typed: TypedNode, partial: boolean): Generator<Problem> {
  const found = ["podSelector", "namespaceSelector", "ipBlock"].filter((name) => present(typed.node, name) !== undefined);
  // A key that is no field of a peer is reported by itself; what was meant by it is not known.
  const isEmpty = typed.node.entries.every(({ key }) => ["podSelector", "namespaceSelector", "ipBlock"].includes(keyText(key)));
  if (found.length === 0 && isEmpty && !partial)
    yield {
      range: rangeFor(typed.anchor),
      path: typed.path,
      message: "empty peer, expected `podSelector`, `namespaceSelector` or `ipBlock`",
      equivalents: ["FieldValueRequired"],
    };
  if (found.length > 1 && found.includes("ipBlock"))
    yield {
      ...atKey(typed, "ipBlock", "`ipBlock` beside a selector, expected one or the other in a peer", "FieldValueForbidden"),
      path: typed.path,
    };
}

function* exceptions(block: TypedNode): Generator<Problem> {
  const cidr = parseCidr(stringOf(present(block.node, "cidr")) ?? "");
  for (const [index, item] of cidr === undefined ? [] : itemsOf(block.node, "except").entries()) {
    const inner = parseCidr(stringOf(item) ?? "");
    if (cidr === undefined || inner === undefined) continue;
    if (contains(cidr, { bits: inner.address.bits, value: inner.first }) && inner.prefix > cidr.prefix) continue;
    const message = `\`${stringOf(item)}\` is no part of \`${stringOf(present(block.node, "cidr"))}\`, expected a smaller block inside it`;
    yield at(block, ["except", index], item, message, "FieldValueInvalid");
  }
}

function* port(typed: TypedNode, partial: boolean): Generator<Problem> {
  const node = present(typed.node, "port");
  const end = present(typed.node, "endPort");
  const number = node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
  const name = stringOf(node);
  if (node?.kind === "scalar" && number !== undefined && (number < 1 || number > 65_535))
    yield at(typed, "port", node, `port ${node.text} is outside 1 to 65535`, "FieldValueInvalid");
  const fault = name === undefined ? undefined : portNameFault(name);
  if (node !== undefined && fault !== undefined) yield at(typed, "port", node, `port name \`${name}\`: ${fault}`, "FieldValueInvalid");
  if (end?.kind !== "scalar" || typeof end.value !== "number" || (node === undefined && partial)) return;
  if (number === undefined) yield atKey(typed, "endPort", "`endPort` needs a number in `port`", "FieldValueInvalid");
  else if (end.value < number) yield at(typed, "endPort", end, `endPort ${end.text} is below port ${number}`, "FieldValueInvalid");
}
