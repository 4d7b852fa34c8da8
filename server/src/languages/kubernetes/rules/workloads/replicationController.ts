import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** A ReplicationController selects the Pods of its template, by the template's labels where it says nothing. */
export function replicationController(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ReplicationControllerSpec"],
    {
      id: "kubernetes/replication-controller",
      severity: "error",
      summary: "A ReplicationController that selects nothing or not its own Pods.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller/#pod-selector",
    },
    function* (spec, { partial }) {
      const template = present(spec.node, "template");
      if (partial || template === undefined) return;
      yield* selection(spec, template);
    },
  );
}

function* selection(spec: TypedNode, template: Parameters<typeof present>[0]): Generator<Problem> {
  const labels = present(present(template, "metadata"), "labels");
  const selector = present(spec.node, "selector");
  const wanted = selector?.kind === "mapping" ? selector.entries : [];
  if (wanted.length === 0) {
    if (labels === undefined || (labels.kind === "mapping" && labels.entries.length === 0))
      yield lacks(spec, "selector", "without `selector` the template's labels select, and there are none");
    return;
  }
  const missing = wanted.find(({ key, value }) => stringOf(present(labels, keyText(key))) !== stringOf(value));
  if (missing === undefined) return;
  yield {
    range: rangeFor(entryOf(present(template, "metadata"), "labels")?.key ?? missing.value),
    path: [...spec.path, "template", "metadata", "labels"],
    message: `the template's labels lack \`${keyText(missing.key)}: ${stringOf(missing.value) ?? ""}\`, which the selector wants`,
    equivalents: ["FieldValueInvalid"],
  };
}
