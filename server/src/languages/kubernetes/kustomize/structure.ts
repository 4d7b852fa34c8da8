import type { Fix, Problem } from "../../../engine/finding.js";
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
        const rule: RuleMeta["id"] = `kubernetes/kustomization-${problem.rule.slice("kubernetes/".length)}`;
        yield { ...problem, rule, equivalents: [], fixes: problem.fixes ?? quotes(problem, document) };
      }
    },
  };
}

/** `newTag: 1.10` is meant as a text: quotes make it one. */
function quotes({ range, message }: Problem, { text }: KubernetesDocument): readonly Fix[] {
  const written = text.slice(range.start, range.end);
  if (!message.endsWith("put it in quotes") || !/^[\w.+-]+$/u.test(written)) return [];
  return [{ title: `Put ${written} in quotes`, edits: [{ range, newText: `"${written}"` }], preferred: true }];
}

function isEmpty({ root }: KubernetesDocument): boolean {
  return root?.kind === "scalar" && root.value === null;
}
