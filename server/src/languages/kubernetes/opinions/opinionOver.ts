import type { Problem } from "../../../engine/finding.js";
import type { Rule, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { rangeFor, type TypedNode } from "../typedNodes.js";

/**
 * A rule of advice about every mapping of the given types. What may be a part of an object is left in peace: the rest may
 * stand elsewhere.
 */
export function opinionOver(
  tables: Tables,
  types: readonly string[],
  meta: Omit<RuleMeta, "opinion" | "severity"> & { readonly severity: "hint" | "off" },
  judge: (typed: TypedNode, document: KubernetesDocument) => Iterable<Problem>,
): Rule<KubernetesDocument> {
  return ruleOver(tables, types, { ...meta, opinion: true }, function* (typed, document) {
    if (!document.partial) yield* judge(typed, document);
  });
}

/** A problem about a field that `typed` lacks, shown where `typed` begins. */
export function without(typed: TypedNode, names: readonly string[], message: string): Problem {
  return { range: rangeFor(typed.anchor), path: [...typed.path, ...names], message };
}
