import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { deviceScope, deviceSizes } from "../../expressions/deviceScope.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** What a selector may cost (CELSelectorExpressionMaxCost). */
const limit = 1_000_000;

/** Selectors of devices stay within what the server is ready to spend on one. */
export function deviceExpressionCost(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["v1", "v1beta2", "v1beta1", "v1alpha3"].map((version) => `resource/${version}.CELDeviceSelector`),
    {
      id: "kubernetes/device-expression-cost",
      severity: "error",
      summary: "A selector of devices that could cost more than the server spends on one: loops in loops, or texts of unknown length.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (owner) {
      const cel = tables.cel.loaded();
      const node = present(owner.node, "expression");
      const text = stringOf(node);
      if (cel === undefined || node === undefined || text === undefined || text.includes("includes(")) return;
      const compiled = cel.compile(text, deviceScope);
      const cost = compiled.ok && cel.showType(compiled.type) === "bool" ? compiled.cost(deviceSizes) : undefined;
      if (cost === undefined || cost <= limit) return;
      const times = cost > 100 * limit ? "more than 100" : (cost / limit).toFixed(1);
      yield at(owner, "expression", node, `the selector can cost ${times} times of what the server spends on one`, "FieldValueForbidden");
    },
  );
}
