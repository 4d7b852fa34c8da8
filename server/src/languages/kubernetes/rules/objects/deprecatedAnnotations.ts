import type { Rule } from "../../../../engine/rule.js";
import { entryOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

const storageClass = { "volume.beta.kubernetes.io/storage-class": "since 1.8; `spec.storageClassName` takes its place" };

/** Annotations of the objects of a type that the API server warns of: since when, and what to write instead. */
const deprecated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "core/v1.PersistentVolume": {
    ...storageClass,
    "volume.beta.kubernetes.io/mount-options": "since 1.31; `spec.mountOptions` takes its place",
  },
  "core/v1.PersistentVolumeClaim": storageClass,
  "core/v1.Service": {
    "service.kubernetes.io/topology-aware-hints": "since 1.27; annotation `service.kubernetes.io/topology-mode` takes its place",
  },
  "networking/v1.Ingress": { "kubernetes.io/ingress.class": "since 1.18; `spec.ingressClassName` takes its place" },
  "core/v1.ServiceAccount": {
    "kubernetes.io/enforce-mountable-secrets": "since 1.32; namespaces of their own keep Secrets apart",
  },
};

/** An annotation that a field has replaced, or that is going away. */
export function deprecatedAnnotations(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    Object.keys(deprecated),
    {
      id: "kubernetes/deprecated-annotation",
      severity: "warning",
      summary: "An annotation that the API server calls deprecated.",
      source: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
    },
    function* (object) {
      if (object.parent !== undefined) return;
      // Beside the field the annotation is not warned of: they have to agree.
      if (present(present(object.node, "spec"), "ingressClassName") !== undefined) return;
      const annotations = present(present(object.node, "metadata"), "annotations");
      for (const [name, why] of Object.entries(deprecated[object.type] ?? {})) {
        const entry = entryOf(annotations, name);
        if (entry !== undefined)
          yield at(object, ["metadata", "annotations", name], entry.key, `annotation \`${name}\` is deprecated ${why}`);
      }
    },
  );
}
