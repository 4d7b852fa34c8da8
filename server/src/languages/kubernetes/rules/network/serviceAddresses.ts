import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import { familyOf, ipFault } from "../../../../values/network.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** The addresses that a Service asks for, their families, and how many of them its policy takes. */
export function serviceAddresses(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ServiceSpec"],
    {
      id: "kubernetes/service-address",
      severity: "error",
      summary: "Cluster addresses or address families of a Service that contradict each other, or its type.",
      source: "https://kubernetes.io/docs/concepts/services-networking/dual-stack/#services",
    },
    function* (spec, { partial }, context) {
      const type = stringOf(present(spec.node, "type")) || "ClusterIP";
      if (type === "ExternalName") {
        yield* noneAtAll(spec);
        return;
      }
      const strict = isFrom(context, "1.36");
      yield* clusterIp(spec, type, strict);
      // A part of a Service may leave the first address to the rest.
      yield* family(spec);
      if (!partial || present(spec.node, "clusterIP") !== undefined) yield* clusterIps(spec, strict);
      const families = itemsOf(spec.node, "ipFamilies");
      for (const [index, family] of families.entries()) {
        if (families.slice(0, index).some((earlier) => stringOf(earlier) === stringOf(family)))
          yield at(spec, ["ipFamilies", index], family, `duplicate family \`${stringOf(family)}\``, "FieldValueDuplicate");
      }
      if (!partial) yield* policy(spec);
    },
  );
}

/** An alias in the DNS has no address. */
function* noneAtAll(spec: TypedNode): Generator<Problem> {
  for (const name of ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"]) {
    const value = present(spec.node, name);
    if (value === undefined || (value.kind === "sequence" && value.items.length === 0) || stringOf(value) === "") continue;
    const message = `\`${name}\` in a Service of type \`ExternalName\``;
    yield value.kind === "scalar"
      ? at(spec, name, value, message, "FieldValueForbidden")
      : atKey(spec, name, message, "FieldValueForbidden");
  }
}

function* clusterIp(spec: TypedNode, type: string, strict: boolean): Generator<Problem> {
  const node = present(spec.node, "clusterIP");
  const address = stringOf(node);
  if (node === undefined || address === undefined || address === "") return;
  const isNone = address === "None";
  const fault = isNone
    ? type === "ClusterIP"
      ? undefined
      : `\`None\` goes with type \`ClusterIP\`, not with \`${type}\``
    : ipFault(address, strict) === undefined
      ? undefined
      : "an IP address or `None` is expected";
  if (fault !== undefined) yield at(spec, "clusterIP", node, `clusterIP \`${address}\`: ${fault}`, "FieldValueInvalid");
}

/** Where there is one address alone, its family is the first that is wanted. */
function* family(spec: TypedNode): Generator<Problem> {
  const node = present(spec.node, "clusterIP");
  const address = stringOf(node) ?? "";
  const wanted = stringOf(itemsOf(spec.node, "ipFamilies")[0]);
  const found = familyOf(address);
  if (node === undefined || found === undefined || (wanted !== "IPv4" && wanted !== "IPv6") || wanted === found) return;
  const message = `\`${address}\` is no ${wanted} address, which \`ipFamilies\` wants first`;
  if (itemsOf(spec.node, "clusterIPs").length === 0) yield at(spec, "clusterIP", node, message, "FieldValueInvalid");
}

function* clusterIps(spec: TypedNode, strict: boolean): Generator<Problem> {
  const items = itemsOf(spec.node, "clusterIPs");
  if (items.length === 0) return;
  const addresses = items.map((item) => stringOf(item) ?? "");
  const first = stringOf(present(spec.node, "clusterIP")) ?? "";
  if (first !== addresses[0])
    yield atKey(spec, "clusterIPs", `clusterIPs begin with \`${addresses[0]}\`, expected \`clusterIP\` with the same`, "FieldValueInvalid");
  if (addresses[0] === "None" ? addresses.length > 1 : addresses.length > 2)
    yield atKey(spec, "clusterIPs", `${addresses.length} clusterIPs, expected \`None\` alone or one of each family`, "FieldValueInvalid");
  const faults = addresses.map((address, index) => (index === 0 && address === "None" ? undefined : ipFault(address, strict)));
  for (const [index, item] of items.entries()) {
    const fault = faults[index];
    // The first is a copy of `clusterIP`, which is judged by itself.
    if (fault !== undefined && (index > 0 || addresses[0] !== first))
      yield at(spec, ["clusterIPs", index], item, `\`${addresses[index]}\`: ${fault}`, "FieldValueInvalid");
  }
  if (faults.some((fault) => fault !== undefined) || addresses[0] === "None") return;
  if (addresses.length === 2 && familyOf(addresses[0] ?? "") === familyOf(addresses[1] ?? ""))
    yield atKey(spec, "clusterIPs", "two clusterIPs of one family, expected one of each", "FieldValueInvalid");
  yield* mismatches(spec, items);
}

function* mismatches(spec: TypedNode, items: readonly DataNode[]): Generator<Problem> {
  const families = itemsOf(spec.node, "ipFamilies").map(stringOf);
  for (const [index, item] of items.entries()) {
    const family = families[index];
    if ((family !== "IPv4" && family !== "IPv6") || familyOf(stringOf(item) ?? "") === family) continue;
    const message = `\`${stringOf(item)}\` is no ${family} address, which \`ipFamilies\` wants in this place`;
    yield at(spec, ["clusterIPs", index], item, message, "FieldValueInvalid");
  }
}

/** Without a policy one family is the default, but for headless Services without a selector. */
function* policy(spec: TypedNode): Generator<Problem> {
  const written = present(spec.node, "ipFamilyPolicy");
  const name = stringOf(written);
  const selector = present(spec.node, "selector");
  const hasSelector = selector?.kind === "mapping" && selector.entries.length > 0;
  const isOpen = stringOf(present(spec.node, "clusterIP")) === "None" && !hasSelector;
  if (written === undefined ? isOpen : name !== "SingleStack") return;
  for (const field of ["clusterIPs", "ipFamilies"]) {
    if (itemsOf(spec.node, field).length !== 2) continue;
    const message = `two \`${field}\`, expected \`ipFamilyPolicy: PreferDualStack\` or \`RequireDualStack\` with them`;
    yield written === undefined
      ? { ...atKey(spec, field, message, "FieldValueInvalid"), path: [...spec.path, "ipFamilyPolicy"] }
      : at(spec, "ipFamilyPolicy", written, message, "FieldValueInvalid");
    return;
  }
}
