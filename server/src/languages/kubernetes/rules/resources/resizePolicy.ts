import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Each resource is resized in one way, and only containers that come back may be restarted for it. */
export function resizePolicy(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/resize-policy",
      severity: "error",
      summary: "Two ways of resizing one resource, or a restart for it in a container that is never restarted.",
      source: "https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/",
    },
    (container) => judge(container),
  );
}

function* judge(container: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(container.node, "resizePolicy").entries()) {
    const resource = stringOf(present(item, "resourceName"));
    if (resource !== undefined && seen.has(resource))
      yield at(container, ["resizePolicy", index], item, `second policy for \`${resource}\``, "FieldValueDuplicate");
    if (resource !== undefined) seen.add(resource);
    const policy = present(item, "restartPolicy");
    if (policy === undefined || stringOf(policy) !== "RestartContainer") continue;
    const why = neverRestarted(container);
    if (why !== undefined)
      yield at(
        container,
        ["resizePolicy", index, "restartPolicy"],
        policy,
        `\`RestartContainer\` ${why}, expected \`NotRequired\``,
        "FieldValueInvalid",
      );
  }
}

/** Why a container does not come back; undefined where it does. */
function neverRestarted(container: TypedNode): string | undefined {
  const spec = container.parent;
  if (spec?.type !== "core/v1.PodSpec") return undefined;
  const isInit = container.path.at(-2) === "initContainers";
  if (isInit && stringOf(present(container.node, "restartPolicy")) !== "Always") return "in an init container that is no sidecar";
  return !isInit && stringOf(present(spec.node, "restartPolicy")) === "Never" ? "in a Pod with `restartPolicy: Never`" : undefined;
}
