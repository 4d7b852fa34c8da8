import type { Declaration, Rule, RuleContext, RuleFamily } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";

/** What a definition is judged with. */
export interface Judges {
  parse(declaration: Declaration): KubernetesDocument;
  rules(): readonly (Rule<KubernetesDocument> | RuleFamily<KubernetesDocument>)[];
  readonly context: RuleContext;
}

/**
 * Tells the definitions that the API server would take from those that it refuses; each is judged once. Those in `v1beta1` are for
 * servers of long ago, which asked for less: they all count.
 */
export function soundness(judges: Judges): (declaration: Declaration) => boolean {
  const known = new WeakMap<Declaration, boolean>();
  return (declaration) => {
    let sound = known.get(declaration);
    if (sound === undefined) {
      const document = judges.parse(declaration);
      const isOld = document.objects.some(({ apiVersion }) => apiVersion === "apiextensions.k8s.io/v1beta1");
      sound = isOld || (document.problems.length === 0 && !judges.rules().some((rule) => finds(rule, document, judges.context)));
      known.set(declaration, sound);
    }
    return sound;
  };
}

/** Whether a rule finds an error. */
function finds(
  rule: Rule<KubernetesDocument> | RuleFamily<KubernetesDocument>,
  document: KubernetesDocument,
  context: RuleContext,
): boolean {
  const severities = new Map(("meta" in rule ? [rule.meta] : rule.metas).map(({ id, severity }) => [id, severity]));
  for (const problem of rule.check(document, context)) {
    const id = "meta" in rule ? rule.meta.id : "rule" in problem ? String(problem.rule) : "";
    const severity = [...severities].find(([known]) => known === id)?.[1];
    if (severity !== "off" && (problem.severity ?? severity) === "error") return true;
  }
  return false;
}
