import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const seccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
const seccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
const appArmor = "container.apparmor.security.beta.kubernetes.io/";
const lists = ["initContainers", "containers", "ephemeralContainers"];

/** An old annotation and the field in its place say the same of a Pod. */
export function profileAnnotations(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Pod", "core/v1.PodTemplateSpec"],
    {
      id: "kubernetes/profile-annotation",
      severity: "error",
      summary: "A profile of seccomp or AppArmor that differs from the one in an annotation of the Pod.",
      source: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
      equivalents: ["FieldValueForbidden"],
    },
    function* (pod) {
      const annotations = present(present(pod.node, "metadata"), "annotations");
      if (annotations?.kind !== "mapping") return;
      const spec = present(pod.node, "spec");
      const text = (name: string) => stringOf(present(annotations, name));
      const isTemplate = pod.type === "core/v1.PodTemplateSpec";
      yield* compare(pod, ["spec"], spec, "seccompProfile", text(seccompOfPod));
      const windows = stringOf(present(present(spec, "os"), "name")) === "windows";
      for (const list of lists) {
        for (const [index, container] of itemsOf(spec, list).entries()) {
          const name = stringOf(present(container, "name"));
          if (name === undefined) continue;
          const path = ["spec", list, index];
          yield* compare(pod, path, container, "seccompProfile", text(seccompOfContainer + name));
          if (windows) continue;
          const own = present(present(container, "securityContext"), "appArmorProfile") !== undefined;
          // In a Pod by itself the annotation wins over the Pod's own profile: the server makes a container's profile of it.
          if (own) yield* compare(pod, path, container, "appArmorProfile", text(appArmor + name));
          else if (isTemplate) yield* compare(pod, ["spec"], spec, "appArmorProfile", text(appArmor + name));
        }
      }
    },
  );
}

/** Compares what `owner`, a container or the Pod's spec, says in the field with what the annotation says. */
function* compare(
  pod: TypedNode,
  path: readonly (string | number)[],
  owner: DataNode | undefined,
  field: "seccompProfile" | "appArmorProfile",
  annotation: string | undefined,
): Generator<Problem> {
  const profile = present(present(owner, "securityContext"), field);
  const type = present(profile, "type");
  const local = present(profile, "localhostProfile");
  if (annotation === undefined || type === undefined) return;
  const where = [...path, "securityContext", field];
  const expected = accepted[stringOf(type) ?? ""];
  const isLocal = annotation.startsWith("localhost/");
  if (stringOf(type) === "Localhost" && isLocal) {
    if (local !== undefined && stringOf(local) !== annotation.slice("localhost/".length))
      yield at(pod, [...where, "localhostProfile"], local, `profile beside an annotation with \`${annotation}\`, expected the same`);
  } else if (stringOf(type) === "Localhost" || expected?.(annotation, field) === false)
    yield at(pod, [...where, "type"], type, `\`${stringOf(type)}\` beside an annotation with \`${annotation}\`, expected the same`);
}

const accepted: Readonly<Record<string, (annotation: string, field: string) => boolean>> = {
  Unconfined: (annotation) => annotation === "unconfined",
  RuntimeDefault: (annotation, field) =>
    annotation === "runtime/default" || (field === "seccompProfile" && annotation === "docker/default"),
};
