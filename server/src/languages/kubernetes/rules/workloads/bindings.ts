import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** A Binding puts a Pod on a node. */
export function bindings(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Binding"],
    {
      id: "kubernetes/binding",
      severity: "error",
      summary: "A Binding to something else than a node, or to no node.",
      source: "https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/binding-v1/",
    },
    function* (binding, { partial }) {
      const target = present(binding.node, "target");
      if (target?.kind !== "mapping") return;
      const kind = present(target, "kind");
      const text = stringOf(kind) ?? "";
      if (kind !== undefined && text !== "" && text !== "Node")
        yield at(binding, ["target", "kind"], kind, `target of kind \`${text}\`, expected \`Node\``, "FieldValueNotSupported");
      const name = present(target, "name");
      if (!partial && (name === undefined || stringOf(name) === ""))
        yield {
          ...atKey(binding, "target", "a Binding needs the `name` of its node", "FieldValueRequired"),
          path: [...binding.path, "target", "name"],
        };
    },
  );
}
