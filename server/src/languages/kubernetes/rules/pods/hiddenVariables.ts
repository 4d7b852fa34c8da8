import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, containerTypes, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present } from "../../typedNodes.js";

/** A variable that stands twice hides its first value, unless the second is made of it. */
export function hiddenVariables(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    containerTypes,
    {
      id: "kubernetes/hidden-variable",
      severity: "warning",
      summary: "An environment variable that stands twice in a container.",
      source: "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/",
    },
    function* (container) {
      const seen = new Set<string>();
      for (const [index, variable] of itemsOf(container.node, "env").entries()) {
        const name = stringOf(present(variable, "name"));
        if (name === undefined || name === "") continue;
        const reference = `$(${name})`;
        const value = stringOf(present(variable, "value")) ?? "";
        const made = present(variable, "valueFrom") === undefined && value !== reference && value.includes(reference);
        if (seen.has(name) && !made)
          yield at(container, ["env", index], variable, `\`${name}\` hides its value from above; applying the manifest may drop one`);
        seen.add(name);
      }
    },
  );
}
