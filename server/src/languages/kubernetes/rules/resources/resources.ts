import type { Fix, Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText } from "../../../../text/tree.js";
import { replaceValue } from "../../../../text/yamlEdits.js";
import { nanosOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { fix } from "../../fixes/fault.js";
import { containerResourceFault } from "../../resourceNames.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Requests and limits: known names, no negative amounts, no request above its limit. */
export function resources(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ResourceRequirements"],
    {
      id: "kubernetes/resources",
      severity: "error",
      summary: "A request above its limit, a negative amount, or a resource that does not exist.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (owner, { partial, text }) {
      for (const list of ["requests", "limits"]) yield* amounts(owner, list);
      yield* aboveLimit(owner, partial, text);
    },
  );
}

function* amounts(owner: TypedNode, list: string): Generator<Problem> {
  const map = present(owner.node, list);
  if (map?.kind !== "mapping") return;
  for (const { key, value } of map.entries) {
    const name = keyText(key);
    const amount = nanosOf(value);
    if (amount !== undefined && amount < 0n) yield at(owner, [list, name], value, `${list}.${name} is negative`);
    const inContainer = owner.parent?.type === "core/v1.Container";
    if (!inContainer) continue;
    const unknown = containerResourceFault(name);
    if (unknown !== undefined)
      yield { range: rangeFor(key), path: [...owner.path, list, name], message: `unknown resource \`${name}\`: ${unknown}` };
  }
}

function* aboveLimit(owner: TypedNode, partial: boolean, text: string): Generator<Problem> {
  const requests = present(owner.node, "requests");
  const limits = present(owner.node, "limits");
  if (requests?.kind !== "mapping" || owner.parent?.type !== "core/v1.Container") return;
  for (const { key, value } of requests.entries) {
    const name = keyText(key);
    // A limit of null is one of 0; in a patch it takes the limit away.
    const limit = entryOf(limits, name)?.value;
    const requested = nanosOf(value);
    const isNull = limit?.kind === "scalar" && limit.value === null;
    const limited = limit === undefined ? undefined : isNull && !partial ? 0n : nanosOf(limit);
    if (limit?.kind !== "scalar" || requested === undefined || limited === undefined || requested <= limited) continue;
    const message = `request ${value.kind === "scalar" ? value.text : ""} of ${name} is above its limit ${isNull ? "of nothing" : limit.text}`;
    yield { ...at(owner, ["requests", name], value, message), fixes: isNull ? [] : evened(text, name, value, limit) };
  }
}

/** Which of the two is right, only the author knows. */
function evened(text: string, name: string, request: DataNode, limit: DataNode): readonly Fix[] {
  if (request.kind !== "scalar" || limit.kind !== "scalar" || typeof request.value === "bigint" || typeof limit.value === "bigint")
    return [];
  return [
    ...fix(`Lower the request of ${name} to ${limit.text}`, replaceValue(text, request, limit.value)),
    ...fix(`Raise the limit of ${name} to ${request.text}`, replaceValue(text, limit, request.value)),
  ];
}
