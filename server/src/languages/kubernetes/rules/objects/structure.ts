import type { RuleFamily } from "../../../../engine/rule.js";
import { isServed } from "../../catalogue.js";
import type { KubernetesDocument } from "../../document.js";
import { judgeObject } from "../../structure.js";
import type { Tables } from "../../tables.js";

const source = "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation";

/** Judges every object against the type tables, as the API server's strict decoding and its required checks do. */
export function structure({ catalogue, histories, customKinds }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: [
      { id: "kubernetes/unknown-field", severity: "error", summary: "A field that the type does not have.", source },
      { id: "kubernetes/wrong-type", severity: "error", summary: "A value of another type than the field's.", source },
      { id: "kubernetes/missing-required", severity: "error", summary: "A field that the type requires is missing or empty.", source },
      {
        id: "kubernetes/field-not-in-target",
        severity: "error",
        summary: "A field that the target release does not have yet, or no longer.",
        source,
      },
      { id: "kubernetes/unknown-value", severity: "error", summary: "A value outside the closed set of a field.", source },
    ],
    *check(document, context) {
      yield* customKinds.findings(document, context).filter(({ rule }) => !rule.startsWith("kubernetes/custom-resource-"));
      const newest = context.targets["kubernetes"]?.at(-1);
      for (const object of document.objects) {
        if (object.known === undefined) continue;
        const target = newest !== undefined && isServed(object.known, newest) ? newest : undefined;
        yield* judgeObject({ catalogue, histories, target, whole: !document.partial }, object.node, object.known.type, object.path);
      }
    },
  };
}
