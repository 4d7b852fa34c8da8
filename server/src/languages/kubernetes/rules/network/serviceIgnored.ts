import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Fields that do nothing in a Service as it is, or soon will do nothing in any. */
export function serviceIgnored(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ServiceSpec"],
    {
      id: "kubernetes/ignored-in-service",
      severity: "warning",
      summary: "A field of a Service that its type or its missing address makes idle, or that is on its way out.",
      source: "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    },
    function* (spec, { partial }, context) {
      const type = stringOf(present(spec.node, "type")) || "ClusterIP";
      // A part of a Service may leave its type to the rest.
      const isOpen = partial && present(spec.node, "type") === undefined;
      const isHeadless = !isOpen && type === "ClusterIP" && stringOf(present(spec.node, "clusterIP")) === "None";
      if (isHeadless) yield* idle(spec, "a headless Service", ["loadBalancerIP", "externalIPs", "sessionAffinity"]);
      else if (type === "ExternalName") yield* idle(spec, "a Service of type `ExternalName`", ["externalIPs"]);
      else if (itemsOf(spec.node, "externalIPs").length > 0 && isFrom(context, "1.36"))
        yield onKey(spec, "externalIPs", "`externalIPs` is deprecated; some clusters may do without it");
      if (type !== "ExternalName" && !isOpen) yield* idle(spec, `a Service of type \`${type}\``, ["externalName"]);
      const distribution = present(spec.node, "trafficDistribution");
      if (distribution !== undefined && stringOf(distribution) === "PreferClose" && isFrom(context, "1.35"))
        yield at(spec, "trafficDistribution", distribution, "`PreferClose` is deprecated, `PreferSameZone` is the same");
    },
  );
}

function* idle(spec: TypedNode, owner: string, fields: readonly string[]): Generator<Problem> {
  for (const field of fields) {
    const value = present(spec.node, field);
    const text = stringOf(value);
    if (value === undefined || text === "" || (field === "sessionAffinity" && text === "None")) continue;
    if (value.kind === "sequence" && value.items.length === 0) continue;
    yield onKey(spec, field, `\`${field}\` does nothing in ${owner}`);
  }
}

function onKey(spec: TypedNode, field: string, message: string): Problem {
  return at(spec, field, entryOf(spec.node, field)?.key ?? spec.anchor, message);
}
