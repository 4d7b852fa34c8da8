import type { RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Histories } from "../history.js";
import { judgeObject } from "../structure.js";
import { type KustomizationCatalogue, rootType } from "./fields.js";
import { reference } from "./kustomizationRule.js";

const meta = (word: string, summary: string): RuleMeta => ({
  id: `kubernetes/kustomization-${word}`,
  severity: "error",
  summary,
  source: reference,
});

/** Unknown fields and values of another type, which kustomize's reader refuses. */
export function kustomizationStructure(catalogue: KustomizationCatalogue, histories: Histories): RuleFamily<KubernetesDocument> {
  const walk = { catalogue, histories, target: undefined, whole: false };
  return {
    metas: [
      meta("unknown-field", "A field that kustomizations do not have."),
      meta("wrong-type", "A value in a kustomization of another type than the field's."),
      meta("unknown-value", "A value in a kustomization outside the closed set of its field."),
    ],
    *check(document) {
      if (document.kustomization !== true || document.root === undefined) return;
      if (document.root.kind !== "mapping") {
        const message = `${document.root.kind === "sequence" ? "a list" : "a text"} where a mapping is expected (Kustomization)`;
        if (!isEmpty(document)) yield { rule: "kubernetes/kustomization-wrong-type", range: document.root.range, path: [], message };
        return;
      }
      for (const problem of judgeObject(walk, document.root, rootType, [])) {
        yield { ...problem, rule: `kubernetes/kustomization-${problem.rule.slice("kubernetes/".length)}`, equivalents: [] };
      }
    },
  };
}

function isEmpty({ root }: KubernetesDocument): boolean {
  return root?.kind === "scalar" && root.value === null;
}
