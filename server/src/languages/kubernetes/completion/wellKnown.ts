import type { FieldKey } from "../../../knowledge/fieldKey.js";
import { stringOf } from "../../../text/tree.js";
import { isServed } from "../catalogue.js";
import { itemsOf } from "../typedNodes.js";
import { nodeAt } from "./references.js";
import type { Setting } from "./setting.js";

const levels = ["privileged", "baseline", "restricted"];

/** Values of well-known labels that take one of few. */
export const labelValues: Readonly<Record<string, readonly string[]>> = {
  "pod-security.kubernetes.io/enforce": levels,
  "pod-security.kubernetes.io/audit": levels,
  "pod-security.kubernetes.io/warn": levels,
  "istio-injection": ["enabled", "disabled"],
};

/** Rules that name groups and resources of the API. */
const rules = /^(?:rbac\/v1\.PolicyRule|admissionregistration\/v1\.(?:RuleWithOperations|NamedRuleWithOperations))#(apiGroups|resources)$/u;

/** The groups of the API that the targets serve, or the resources of the groups that a rule names; undefined for other fields. */
export function apiNames(setting: Setting, field: FieldKey): readonly string[] | undefined {
  const part = rules.exec(field)?.[1];
  if (part === undefined) return undefined;
  const served = setting.catalogue.kinds().filter((kind) => setting.targets.every((target) => isServed(kind, target)));
  if (part === "apiGroups") return [...new Set(["", ...served.map(({ group }) => group).sort(), "*"])];
  const wanted = groupsOf(setting);
  const fits = served.filter(({ group }) => wanted.size === 0 || wanted.has("*") || wanted.has(group));
  return [...new Set([...fits.flatMap(({ resource }) => resource ?? []).sort(), "*"])];
}

/** The groups that the rule around the cursor names. */
function groupsOf({ object, steps }: Setting): ReadonlySet<string> {
  const rule = nodeAt(object.node, steps.slice(0, steps.lastIndexOf("resources")));
  return new Set(itemsOf(rule, "apiGroups").flatMap((item) => stringOf(item) ?? []));
}
