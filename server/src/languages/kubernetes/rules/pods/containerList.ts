import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** A Pod needs at least one container, and no two of its containers share a name. */
export function containerList(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec", "core/v1.PodTemplateSpec"],
    {
      id: "kubernetes/container-list",
      severity: "error",
      summary: "A Pod without containers, or with two containers of one name.",
      source: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Containers",
    },
    function* (spec, document) {
      if (spec.type === "core/v1.PodTemplateSpec") {
        if (!document.partial && present(spec.node, "spec") === undefined)
          yield lacks(spec, "spec", "a Pod template needs `spec` with at least one container");
        return;
      }
      if (!document.partial) yield* empty(spec);
      yield* repeated(spec);
    },
  );
}

function* empty(spec: TypedNode): Generator<Problem> {
  const containers = entryOf(spec.node, "containers");
  if (containers === undefined || itemsOf(spec.node, "containers").length > 0) return;
  const isList = containers.value.kind === "sequence" || present(spec.node, "containers") === undefined;
  // A missing value is told by the type check; an empty list is not.
  if (isList && containers.value.kind === "sequence")
    yield { ...lacks(spec, "containers", "a Pod needs at least one container"), range: rangeFor(containers.key) };
}

function* repeated(spec: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const list of ["initContainers", "containers", "ephemeralContainers"]) {
    for (const [index, container] of itemsOf(spec.node, list).entries()) {
      const name = present(container, "name");
      const text = stringOf(name);
      if (name === undefined || text === undefined || text === "") continue;
      if (seen.has(text))
        yield at(spec, [list, index, "name"], name, `duplicate container name \`${text}\` in this Pod`, "FieldValueDuplicate");
      seen.add(text);
    }
  }
}
