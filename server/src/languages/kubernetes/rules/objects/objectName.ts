import type { Rule } from "../../../../engine/rule.js";
import { entryOf } from "../../../../text/tree.js";
import type { ApiObject, KubernetesDocument } from "../../document.js";
import type { Tables } from "../../tables.js";

/** Kinds that are requests, not stored objects, and one that the server names itself: they need no name. */
const nameless = /^(?:LimitRange|\w*Review|Eviction|Scale|TokenRequest|Status|\w*Options)$/u;

/** An object needs `metadata.name`, or `generateName` from which the server makes one. */
export function objectName({ customKinds }: Tables): Rule<KubernetesDocument> {
  return {
    meta: {
      id: "kubernetes/missing-name",
      severity: "error",
      summary: "An object without `metadata.name` or `metadata.generateName`.",
      source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
      equivalents: ["FieldValueRequired"],
    },
    *check(document, context) {
      if (document.partial) return;
      for (const object of document.objects) {
        if (hasName(object) || nameless.test(object.known?.kind ?? "")) continue;
        if (object.known === undefined && customKinds.declared(object, context).length === 0) continue;
        const metadata = entryOf(object.node, "metadata");
        const range = metadata?.key.range ?? object.node.entries[0]?.key.range ?? object.node.range;
        yield {
          range,
          path: [...object.path, "metadata", "name"],
          message: "missing `metadata.name` (or `generateName`), which every object needs",
        };
      }
    },
  };
}

function hasName({ node, known }: ApiObject): boolean {
  const metadata = entryOf(node, "metadata")?.value;
  // A Binding is posted to the Pod that it is about.
  return (known?.type === "core/v1.Binding" ? ["name"] : ["name", "generateName"]).some((key) => {
    const value = entryOf(metadata, key)?.value;
    return value !== undefined && !(value.kind === "scalar" && (value.value === null || value.value === ""));
  });
}
