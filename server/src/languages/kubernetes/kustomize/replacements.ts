import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import type { DataNode } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { entryIn, isNull, listIn, textIn, valueIn } from "./fields.js";
import { kustomizationRule, on, reference } from "./kustomizationRule.js";

type Path = readonly (string | number)[];

/** A replacement is a file, or has one source and targets that select something. */
export function kustomizationReplacement(): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-replacement",
      severity: "error",
      summary: "A replacement without source or targets, or with two sources.",
      source: `${reference}replacements/`,
    },
    function* (root, { broken }) {
      if (broken === true) return;
      for (const [index, item] of listIn(root, "replacements").entries()) yield* judge(item, ["replacements", index]);
    },
  );
}

function* judge(item: DataNode, path: Path): Generator<Problem> {
  if (item.kind !== "mapping" && !isNull(item)) return;
  const source = entryIn(item, "source");
  const value = entryIn(item, "sourceValue");
  const targets = entryIn(item, "targets");
  if (textIn(item, "path") !== "") {
    const inline = source ?? targets;
    if (inline !== undefined)
      yield on(inline.key, path, "a replacement with both a `path` and parts of its own; kustomize expects one of them");
    return;
  }
  if (source !== undefined && value !== undefined)
    yield on(value.key, [...path, "sourceValue"], "both `source` and `sourceValue`; kustomize expects one of them");
  else if (source === undefined && value === undefined) yield on(item, path, "a replacement without `source`, which kustomize requires");
  const list = listIn(item, "targets");
  if (list.length === 0 && (targets === undefined || targets.value.kind === "sequence"))
    yield on(item, [...path, "targets"], "a replacement without `targets`, of which kustomize requires at least one");
  for (const [index, target] of list.entries()) {
    if (target.kind === "mapping" && valueIn(target, "select") === undefined)
      yield on(target, [...path, "targets", index, "select"], "a target without `select`, which kustomize requires");
  }
}
