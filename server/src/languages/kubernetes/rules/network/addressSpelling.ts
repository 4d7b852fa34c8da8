import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import { betterSpelling, cidrFault, ipFault } from "../../../../values/network.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** Fields that hold addresses or blocks and take them in any form, by type. */
const fields: Readonly<Record<string, readonly string[]>> = {
  "core/v1.ServiceSpec": ["clusterIPs", "externalIPs", "loadBalancerIP", "loadBalancerSourceRanges"],
  "core/v1.EndpointAddress": ["ip"],
  "core/v1.NodeSpec": ["podCIDRs"],
  "core/v1.HostAlias": ["ip"],
  "core/v1.PodDNSConfig": ["nameservers"],
  "networking/v1.IPBlock": ["cidr", "except"],
};

/** Addresses have one usual form; others are taken, but other programs may read them differently. */
export function addressSpelling(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    Object.keys(fields),
    {
      id: "kubernetes/address-spelling",
      severity: "warning",
      summary: "An address or address block in an unusual form.",
      source: "https://www.rfc-editor.org/rfc/rfc5952#section-4",
    },
    function* (typed, _document, context) {
      const strict = isFrom(context, "1.36");
      for (const field of fields[typed.type] ?? []) {
        const value = present(typed.node, field);
        const items: readonly (readonly [path: readonly (string | number)[], node: DataNode])[] =
          value === undefined
            ? []
            : value.kind === "sequence"
              ? value.items.map((item, index) => [[field, index], item])
              : [[[field], value]];
        for (const [path, node] of items) {
          const text = stringOf(node) ?? "";
          const best = betterSpelling(text);
          // What is refused needs no advice; this field alone is never refused.
          const isRefused = field !== "loadBalancerIP" && (text.includes("/") ? cidrFault : ipFault)(text, strict) !== undefined;
          if (best !== undefined && !isRefused) yield at(typed, path, node, `\`${text}\` is usually written \`${best}\``);
        }
      }
    },
  );
}
