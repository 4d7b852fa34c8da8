import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** What needs users of the Pod's own, and what does not go with them. */
export function userNamespace(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/user-namespace",
      severity: "error",
      summary: "A container's setting that goes only with, or only without, a user namespace of the Pod.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
    },
    function* (spec, { partial }, context) {
      const node = present(spec.node, "hostUsers");
      if (node !== undefined && (node.kind !== "scalar" || typeof node.value !== "boolean")) return;
      for (const list of ["initContainers", "containers"]) {
        for (const [index, container] of itemsOf(spec.node, list).entries()) {
          const path = [list, index];
          if (node?.value === false) yield* devices(spec, path, container);
          // Before, the field was dropped.
          else if (!(partial && node === undefined) && isFrom(context, "1.33")) yield* unmasked(spec, path, container);
        }
      }
    },
  );
}

function* devices(spec: TypedNode, path: readonly (string | number)[], container: DataNode): Generator<Problem> {
  const entry = entryOf(container, "volumeDevices");
  if (entry !== undefined && itemsOf(container, "volumeDevices").length > 0) {
    const message = "`volumeDevices` cannot go with the Pod's `hostUsers: false`";
    yield at(spec, [...path, "volumeDevices"], entry.key, message, "FieldValueForbidden");
  }
}

function* unmasked(spec: TypedNode, path: readonly (string | number)[], container: DataNode): Generator<Problem> {
  const mount = present(present(container, "securityContext"), "procMount");
  if (mount !== undefined && stringOf(mount) === "Unmasked")
    yield at(
      spec,
      [...path, "securityContext", "procMount"],
      mount,
      "`procMount: Unmasked` needs `hostUsers: false` in the Pod",
      "FieldValueInvalid",
    );
}
