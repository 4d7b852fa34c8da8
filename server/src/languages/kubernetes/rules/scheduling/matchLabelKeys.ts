import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present } from "../../typedNodes.js";

/** A label's value comes from the Pod or from the selector, not from both. */
export function matchLabelKeys(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodAffinityTerm", "core/v1.TopologySpreadConstraint"],
    {
      id: "kubernetes/match-label-key",
      severity: "error",
      summary: "A label in `matchLabelKeys` that the selector beside it names too.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (term) {
      // In a template the server compares only later, when it makes the Pods.
      if (term.object.known?.type !== "core/v1.Pod") return;
      const labels = present(present(term.object.node, "metadata"), "labels");
      const selected = keysOf(present(term.node, "labelSelector"));
      for (const [index, item] of itemsOf(term.node, "matchLabelKeys").entries()) {
        const key = stringOf(item);
        if (key === undefined || !selected.has(key) || entryOf(labels, key) === undefined) continue;
        yield at(term, ["matchLabelKeys", index], item, `\`${key}\` also stands in \`labelSelector\`, expected in one of the two`);
      }
    },
  );
}

function keysOf(selector: DataNode | undefined): ReadonlySet<string | undefined> {
  const labels = present(selector, "matchLabels");
  return new Set([
    ...(labels?.kind === "mapping" ? labels.entries.map(({ key }) => keyText(key)) : []),
    ...itemsOf(selector, "matchExpressions").map((expression) => stringOf(present(expression, "key"))),
  ]);
}
