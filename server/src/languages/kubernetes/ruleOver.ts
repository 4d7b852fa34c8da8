import type { Problem } from "../../engine/finding.js";
import type { Rule, RuleContext, RuleMeta } from "../../engine/rule.js";
import { type DataNode, entryOf } from "../../text/tree.js";
import { reached } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import type { Tables } from "./tables.js";
import { nodesByType, rangeFor, type TypedNode } from "./typedNodes.js";

/** A rule about every mapping of the given types, in whatever kind they stand. */
export function ruleOver(
  { catalogue, customKinds }: Tables,
  types: readonly string[],
  meta: RuleMeta,
  judge: (typed: TypedNode, document: KubernetesDocument, context: RuleContext) => Iterable<Problem>,
): Rule<KubernetesDocument> {
  return {
    meta,
    subjects: types,
    // A list and no generator: this runs for each rule on each document, nearly always to find nothing.
    check(document, context) {
      const byType = nodesByType(document, catalogue);
      let found: Problem[] | undefined;
      for (const type of types) {
        for (const typed of byType.get(type) ?? nothing) {
          const problems = judge(typed, document, context);
          const certain = typed.object.known === undefined ? withCertainty(customKinds, typed, context, problems) : problems;
          for (const problem of certain) {
            found ??= [];
            found.push(problem);
          }
        }
      }
      return found ?? nothing;
    },
  };
}

const nothing: readonly never[] = [];

/** Of an object that nobody defines it is not certain that it is meant for an API server: what is wrong with it is worth a warning. */
export function* withCertainty<Found extends Problem>(
  customKinds: Tables["customKinds"],
  { object }: TypedNode,
  context: RuleContext,
  problems: Iterable<Found>,
): Generator<Found> {
  if (object.known !== undefined) yield* problems;
  else
    for (const problem of problems)
      yield customKinds.declared(object, context).length > 0 ? problem : { ...problem, severity: "warning" as const };
}

/** Whether the release that is judged for is `release` or later: for checks that the API server learned, or dropped, at some time. */
export function isFrom(context: RuleContext, release: string): boolean {
  return (context.targets["kubernetes"] ?? []).every((target) => reached(target, release));
}

/** A problem on the value of a field of `typed`. `reason` is the API server's, where the rule's meta does not name it for all. */
export function at(
  typed: TypedNode,
  name: string | readonly (string | number)[],
  node: DataNode,
  message: string,
  reason?: string,
): Problem {
  const path = [...typed.path, ...(typeof name === "string" ? [name] : name)];
  return { range: rangeFor(node), path, message, equivalents: reason === undefined ? [] : [reason] };
}

/** A problem on the key of a field of `typed`. */
export function atKey(typed: TypedNode, name: string, message: string, reason: string): Problem {
  return at(typed, name, entryOf(typed.node, name)?.key ?? typed.anchor, message, reason);
}

/** A problem about something that `typed` lacks, shown where `typed` begins. */
export function lacks(typed: TypedNode, name: string, message: string): Problem {
  return { range: rangeFor(typed.anchor), path: [...typed.path, name], message, equivalents: ["FieldValueRequired"] };
}

/** All kinds of containers. */
export const containerTypes = ["core/v1.Container", "core/v1.EphemeralContainer"] as const;
