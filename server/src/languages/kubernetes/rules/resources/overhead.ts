import type { Rule } from "../../../../engine/rule.js";
import { keyText } from "../../../../text/tree.js";
import { quantityNanos } from "../../../../values/quantity.js";
import type { KubernetesDocument } from "../../document.js";
import { containerResourceFault } from "../../resourceNames.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** What a runtime takes for itself is counted like what a container takes. */
export function overhead(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/overhead",
      severity: "error",
      summary: "A resource in `overhead` that no container can have, or a negative amount of it.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (spec) {
      const amounts = present(spec.node, "overhead");
      for (const { key, value } of amounts?.kind === "mapping" ? amounts.entries : []) {
        const name = keyText(key);
        const fault = containerResourceFault(name);
        if (fault !== undefined) yield at(spec, ["overhead", name], key, `unknown resource \`${name}\`: ${fault}`);
        const nanos = value.kind === "scalar" ? quantityNanos(typeof value.value === "string" ? value.value : value.text) : undefined;
        if (nanos !== undefined && nanos < 0n) yield at(spec, ["overhead", name], value, `overhead of ${name} is negative`);
      }
    },
  );
}
