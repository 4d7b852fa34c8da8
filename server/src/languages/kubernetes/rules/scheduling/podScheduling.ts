import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Gates, spreading and affinity of a Pod do not contradict themselves. */
export function podScheduling(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec", "core/v1.PodAffinityTerm"],
    {
      id: "kubernetes/pod-scheduling",
      severity: "error",
      summary: "Gates, spread constraints or affinity terms of a Pod that repeat or contradict each other.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/",
    },
    function* (typed, { partial }) {
      if (typed.type === "core/v1.PodAffinityTerm") {
        yield* labelKeys(typed, partial);
        return;
      }
      yield* gates(typed);
      yield* spread(typed);
    },
  );
}

function* gates(spec: TypedNode): Generator<Problem> {
  const gate = itemsOf(spec.node, "schedulingGates");
  const names = gate.map((item) => stringOf(present(item, "name")));
  for (const [index, item] of gate.entries()) {
    if (names[index] !== undefined && names.indexOf(names[index]) < index)
      yield at(spec, ["schedulingGates", index], item, `duplicate gate \`${names[index]}\``, "FieldValueDuplicate");
  }
  const node = present(spec.node, "nodeName");
  // In a template the Pods come later, and their gates may be gone by then.
  if (gate.length > 0 && node !== undefined && stringOf(node) !== "" && spec.parent?.type === "core/v1.Pod")
    yield at(spec, "nodeName", node, "`nodeName` beside scheduling gates, which keep the Pod from any node", "FieldValueForbidden");
}

function* spread(spec: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(spec.node, "topologySpreadConstraints").entries()) {
    const topology = stringOf(present(item, "topologyKey"));
    const key = `${topology} ${stringOf(present(item, "whenUnsatisfiable"))}`;
    if (topology !== undefined && seen.has(key)) {
      const message = `second constraint for \`${topology}\` and the same \`whenUnsatisfiable\``;
      yield at(spec, ["topologySpreadConstraints", index], item, message, "FieldValueDuplicate");
    }
    seen.add(key);
  }
}

/** Keys whose values the Pod's own labels give; they need the selector that they are added to. */
function* labelKeys(term: TypedNode, partial: boolean): Generator<Problem> {
  const mismatched = new Set(itemsOf(term.node, "mismatchLabelKeys").map(stringOf));
  for (const name of ["matchLabelKeys", "mismatchLabelKeys"]) {
    if (!partial && itemsOf(term.node, name).length > 0 && present(term.node, "labelSelector") === undefined)
      yield atKey(term, name, `\`${name}\` needs \`labelSelector\` beside it`, "FieldValueForbidden");
  }
  for (const [index, item] of itemsOf(term.node, "matchLabelKeys").entries()) {
    const key = stringOf(item);
    if (key !== undefined && mismatched.has(key))
      yield at(term, ["matchLabelKeys", index], item, `\`${key}\` also stands in \`mismatchLabelKeys\``, "FieldValueInvalid");
  }
}
