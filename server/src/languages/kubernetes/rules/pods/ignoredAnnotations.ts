import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Annotations without effect, and what takes their place. */
const ignored: Readonly<Record<string, string>> = {
  "scheduler.alpha.kubernetes.io/critical-pod": "has no effect since 1.16; `spec.priorityClassName` takes its place",
  "security.alpha.kubernetes.io/sysctls": "has no effect since 1.11; `spec.securityContext.sysctls` takes its place",
  "security.alpha.kubernetes.io/unsafe-sysctls": "has no effect since 1.11; `spec.securityContext.sysctls` takes its place",
};

const noSeccomp = "has no effect since 1.27; `securityContext.seccompProfile` takes its place";

/** Annotations of Pods from before there were fields for what they say. */
export function ignoredAnnotations(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Pod", "core/v1.PodTemplateSpec"],
    {
      id: "kubernetes/ignored-annotation",
      severity: "warning",
      summary: "An annotation of a Pod whose place a field has taken.",
      source: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
    },
    function* (pod, _document, context) {
      const annotations = present(present(pod.node, "metadata"), "annotations");
      if (annotations?.kind !== "mapping") return;
      for (const [name, why] of Object.entries(ignored)) yield* warn(pod, annotations, name, why);
      const spec = present(pod.node, "spec");
      if (isFrom(context, "1.27") && !has(spec, "seccompProfile"))
        yield* warn(pod, annotations, "seccomp.security.alpha.kubernetes.io/pod", noSeccomp);
      for (const container of ["initContainers", "containers"].flatMap((list) => itemsOf(spec, list))) {
        const name = stringOf(present(container, "name"));
        if (name === undefined) continue;
        if (isFrom(context, "1.27") && !has(container, "seccompProfile"))
          yield* warn(pod, annotations, `container.seccomp.security.alpha.kubernetes.io/${name}`, noSeccomp);
        // Where the Pod has a profile of its own it may be the same one.
        if (!isFrom(context, "1.30") || has(container, "appArmorProfile") || has(spec, "appArmorProfile")) continue;
        const why = "is deprecated since 1.30; `securityContext.appArmorProfile` takes its place";
        if (stringOf(present(present(spec, "os"), "name")) !== "windows")
          yield* warn(pod, annotations, `container.apparmor.security.beta.kubernetes.io/${name}`, why);
      }
    },
  );
}

function* warn(pod: TypedNode, annotations: DataNode, name: string, why: string): Generator<Problem> {
  const entry = entryOf(annotations, name);
  if (entry !== undefined) yield at(pod, ["metadata", "annotations", name], entry.key, `annotation \`${name}\` ${why}`);
}

function has(owner: DataNode | undefined, field: string): boolean {
  return present(present(owner, "securityContext"), field) !== undefined;
}
