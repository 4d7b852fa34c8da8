import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** What a container that is added for a look may not have. */
const forbidden = [
  "ports",
  "livenessProbe",
  "readinessProbe",
  "startupProbe",
  "resources",
  "lifecycle",
  "resizePolicy",
  "restartPolicy",
  "restartPolicyRules",
];

/** Ephemeral containers are added to running Pods, never made with them, and are bare. */
export function ephemeralContainers(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec", "core/v1.EphemeralContainer"],
    {
      id: "kubernetes/ephemeral-container",
      severity: "error",
      summary: "Ephemeral containers in a Pod that is yet to be made, or with fields that they cannot have.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/",
      equivalents: ["FieldValueForbidden"],
    },
    function* (typed, { partial }) {
      if (typed.type === "core/v1.PodSpec") {
        if (!partial && itemsOf(typed.node, "ephemeralContainers").length > 0)
          yield atKey(
            typed,
            "ephemeralContainers",
            "ephemeral containers are added to a running Pod, not made with it",
            "FieldValueForbidden",
          );
        return;
      }
      yield* bare(typed);
      if (!partial) yield* target(typed);
    },
  );
}

function* bare(container: TypedNode): Generator<Problem> {
  for (const name of forbidden) {
    const value = present(container.node, name);
    // An empty list or mapping of amounts counts as absent.
    const isEmpty =
      (value?.kind === "sequence" && value.items.length === 0) ||
      (name === "resources" && value?.kind === "mapping" && value.entries.length === 0);
    if (value !== undefined && !isEmpty)
      yield atKey(container, name, `\`${name}\` in an ephemeral container, which cannot have it`, "FieldValueForbidden");
  }
  for (const [index, mount] of itemsOf(container.node, "volumeMounts").entries()) {
    for (const name of ["subPath", "subPathExpr"]) {
      const path = present(mount, name);
      if (path !== undefined && stringOf(path) !== "")
        yield at(container, ["volumeMounts", index, name], path, `\`${name}\` in an ephemeral container, which cannot have it`);
    }
  }
}

function* target(container: TypedNode): Generator<Problem> {
  const node = present(container.node, "targetContainerName");
  const name = stringOf(node);
  const pod = container.parent;
  if (node === undefined || name === undefined || name === "" || pod?.type !== "core/v1.PodSpec") return;
  const names = ["containers", "initContainers"].flatMap((list) =>
    itemsOf(pod.node, list).map((one) => stringOf(entryOf(one, "name")?.value)),
  );
  if (!names.includes(name)) yield at(container, "targetContainerName", node, `no container \`${name}\` in this Pod`, "FieldValueNotFound");
}
