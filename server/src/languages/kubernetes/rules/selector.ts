import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present, rangeFor, type TypedNode } from "../typedNodes.js";

/** A workload selects the Pods of its own template, and nothing less. */
export function selector(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apps/v1.DeploymentSpec", "apps/v1.ReplicaSetSpec", "apps/v1.StatefulSetSpec", "apps/v1.DaemonSetSpec"],
    {
      id: "kubernetes/selector-mismatch",
      severity: "error",
      summary: "A selector that is empty or does not match the labels of its own template.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
      equivalents: ["FieldValueInvalid"],
    },
    function* (spec, document) {
      const wanted = present(spec.node, "selector");
      if (wanted?.kind !== "mapping" || document.partial) return;
      const matchLabels = present(wanted, "matchLabels");
      const expressions = present(wanted, "matchExpressions");
      if (matchLabels === undefined && expressions === undefined) {
        const key = entryOf(spec.node, "selector")?.key ?? wanted;
        if (wanted.entries.length === 0)
          yield { range: rangeFor(key), path: [...spec.path, "selector"], message: "empty selector, which would match every Pod" };
      } else yield* mismatch(spec, matchLabels);
    },
  );
}

function* mismatch(spec: TypedNode, matchLabels: ReturnType<typeof present>): Generator<Problem> {
  const template = present(spec.node, "template");
  if (template?.kind !== "mapping" || matchLabels?.kind !== "mapping") return;
  const labels = present(present(template, "metadata"), "labels");
  for (const { key, value } of matchLabels.entries) {
    const name = keyText(key);
    const label = present(labels, name);
    if (label !== undefined && (label.kind !== "scalar" || stringOf(label) === stringOf(value))) continue;
    const anchor =
      entryOf(present(template, "metadata"), "labels")?.key ??
      entryOf(template, "metadata")?.key ??
      entryOf(spec.node, "template")?.key ??
      value;
    const message = `the template's labels lack \`${name}: ${stringOf(value) ?? ""}\`, which the selector wants`;
    yield at(spec, ["template", "metadata", "labels"], anchor, message);
    return;
  }
}
