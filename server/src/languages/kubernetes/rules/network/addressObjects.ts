import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { betterSpelling, cidrFault, familyOf, ipFault } from "../../../../values/network.js";
import type { KubernetesDocument } from "../../document.js";
import { readsRanges } from "../../nodeRanges.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Objects that are addresses: an IPAddress has its address as name; ranges of Services and Pods come one per family. */
export function addressObjects(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [
      "networking/v1.IPAddress",
      "networking/v1beta1.IPAddress",
      "networking/v1.ServiceCIDRSpec",
      "networking/v1beta1.ServiceCIDRSpec",
      "core/v1.NodeSpec",
    ],
    {
      id: "kubernetes/address-object",
      severity: "error",
      summary: "An IPAddress, or a list of address ranges, that is not in the one form that it must have.",
      source: "https://kubernetes.io/docs/reference/networking/virtual-ips/#ip-address-objects",
      equivalents: ["FieldValueInvalid"],
    },
    function* (typed, { partial }) {
      if (typed.type.endsWith(".IPAddress")) for (const field of ["name", "generateName"]) yield* name(typed, field, partial);
      else {
        const field = typed.type === "core/v1.NodeSpec" ? "podCIDRs" : "cidrs";
        if (readsRanges(typed)) yield* families(typed, field);
        if (field === "cidrs") yield* ranges(typed);
      }
    },
  );
}

/** The server judges the beginning of a name as if it were whole. */
function* name(typed: TypedNode, field: string, partial: boolean): Generator<Problem> {
  const node = present(present(typed.node, "metadata"), field);
  const text = stringOf(node);
  if (node === undefined || text === undefined || text === "" || partial) return;
  const best = betterSpelling(text);
  const fault = ipFault(text) ?? (best === undefined ? undefined : `expected \`${best}\``);
  if (fault !== undefined) yield at(typed, ["metadata", field], node, `${field} \`${text}\`: ${fault}`);
}

function* families(typed: TypedNode, field: string): Generator<Problem> {
  const found = itemsOf(typed.node, field).map((item) => familyOf(stringOf(item)?.split("/", 1)[0] ?? ""));
  if (found.length < 2 || found.some((family) => family === undefined)) return;
  if (found.length > 2 || found[0] === found[1])
    yield atKey(typed, field, `${found.length} ranges, expected at most one of IPv4 and one of IPv6`, "FieldValueInvalid");
}

function* ranges(typed: TypedNode): Generator<Problem> {
  for (const [index, item] of itemsOf(typed.node, "cidrs").entries()) {
    const text = stringOf(item);
    if (text === undefined) continue;
    const best = betterSpelling(text);
    const fault = cidrFault(text) ?? (best === undefined ? undefined : `expected \`${best}\``);
    if (fault !== undefined) yield at(typed, ["cidrs", index], item, `\`${text}\`: ${fault}`);
  }
}
