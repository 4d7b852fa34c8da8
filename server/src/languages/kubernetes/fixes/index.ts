import type { Fix, Problem } from "../../../engine/finding.js";
import type { RuleContext, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { otherApiVersion } from "./apiVersion.js";
import { duplicateKey } from "./duplicateKey.js";
import type { Fault } from "./fault.js";
import { addRequired } from "./missingRequired.js";
import { nearKind, nearName, nearValue } from "./nearWord.js";
import { otherType } from "./otherType.js";
import { spotAt } from "./spot.js";
import { removeField } from "./unknownField.js";

type Fixer = (fault: Fault) => readonly Fix[];

/** Fixers for faults that the type tables find, by rule; what a rule knows better it says itself. */
const fixers: Readonly<Partial<Record<RuleMeta["id"], Fixer>>> = {
  "kubernetes/unknown-field": (fault) => nearName(fault) ?? removeField(fault),
  "kubernetes/field-not-in-target": removeField,
  "kubernetes/missing-required": addRequired,
  "kubernetes/missing-name": addRequired,
  "kubernetes/container-required": addRequired,
  "kubernetes/unknown-value": nearValue,
  "kubernetes/wrong-type": otherType,
  "kubernetes/duplicate-key": duplicateKey,
  "kubernetes/kustomization-duplicate-key": duplicateKey,
  "kubernetes/unknown-kind": nearKind,
  "kubernetes/removed-api": otherApiVersion,
  "kubernetes/deprecated-api": otherApiVersion,
};

/** The fixes for a problem; undefined where its rule's own stand. */
export function fixesFor(
  tables: Tables,
  document: KubernetesDocument,
  rule: RuleMeta["id"],
  problem: Problem,
  context: RuleContext,
): readonly Fix[] | undefined {
  const fixer = fixers[rule];
  const spot = fixer === undefined || problem.path === undefined ? undefined : spotAt(document, problem.path);
  return fixer === undefined || spot === undefined ? undefined : fixer({ document, problem, spot, tables, context });
}
