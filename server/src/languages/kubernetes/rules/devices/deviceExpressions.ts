import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { compiled } from "../../expressions/compiled.js";
import { deviceScope as scope } from "../../expressions/deviceScope.js";
import { ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** Selectors of devices compile, and say yes or no. */
export function deviceExpressions(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["v1", "v1beta2", "v1beta1", "v1alpha3"].map((version) => `resource/${version}.CELDeviceSelector`),
    {
      id: "kubernetes/device-expression",
      severity: "error",
      summary: "A selector of devices whose expression does not compile, or gives something else than true or false.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (owner) {
      const cel = tables.cel.loaded();
      const node = present(owner.node, "expression");
      // `includes` is there only where attributes may be lists, which is not yet the rule.
      if (cel === undefined || stringOf(node)?.includes("includes(") === true) return;
      const { problem } = compiled(cel, { owner, path: ["expression"], node, scope, types: ["bool"] });
      if (problem !== undefined) yield problem;
    },
  );
}
