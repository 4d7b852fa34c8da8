import type { Rule } from "../../../../engine/rule.js";
import { amountOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** Resources of which a quota counts requests and limits, by the names of the requests. */
const pairs = [
  { requests: ["requests.cpu", "cpu"], limits: "limits.cpu" },
  { requests: ["requests.memory", "memory"], limits: "limits.memory" },
  { requests: ["requests.ephemeral-storage"], limits: "limits.ephemeral-storage" },
] as const;

/** A quota that lets Pods request more than they may use wastes the rest. */
export function quotaAmounts(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ResourceQuotaSpec"],
    {
      id: "kubernetes/quota-amounts",
      severity: "warning",
      summary: "A quota with more for requests than for limits.",
      source: "https://kubernetes.io/docs/concepts/policy/resource-quotas/#requests-compared-to-limits",
    },
    function* (spec) {
      const hard = present(spec.node, "hard");
      for (const { requests, limits } of pairs) {
        const name = requests.find((candidate) => present(hard, candidate) !== undefined);
        const request = name === undefined ? undefined : present(hard, name);
        const requested = amountOf(request);
        const limited = amountOf(present(hard, limits));
        if (name === undefined || request === undefined || requested === undefined || limited === undefined) continue;
        if (requested.nanos > limited.nanos)
          yield at(spec, ["hard", name], request, `${name} ${requested.text} is above ${limits} ${limited.text}`);
      }
    },
  );
}
