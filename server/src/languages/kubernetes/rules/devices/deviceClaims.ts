import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { formFault } from "../../forms.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const claim = "resource/v1.DeviceClaim";
const constraint = "resource/v1.DeviceConstraint";

/** Constraints and configurations of a claim of devices speak of the claim's own requests. */
export function deviceClaims(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [claim, constraint, "resource/v1.OpaqueDeviceConfiguration"],
    {
      id: "kubernetes/device-claim",
      severity: "error",
      summary: "A constraint or configuration of a claim of devices for a request that the claim does not have, or that says nothing.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (typed, { partial }) {
      if (typed.type === claim) yield* references(typed);
      else if (typed.type === constraint) {
        yield* distinct(typed);
        if (partial || present(typed.node, "matchAttribute") !== undefined || present(typed.node, "distinctAttribute") !== undefined)
          return;
        yield { ...lacks(typed, "", "a constraint needs `matchAttribute` or `distinctAttribute`"), path: typed.path };
      } else {
        const parameters = present(typed.node, "parameters");
        if (parameters !== undefined && parameters.kind !== "mapping")
          yield at(typed, "parameters", parameters, "parameters are an object", "FieldValueInvalid");
      }
    },
  );
}

/** The attribute in which devices differ is read where none is named in which they are alike. */
function* distinct(typed: TypedNode): Generator<Problem> {
  const node = present(typed.node, "distinctAttribute");
  const name = stringOf(node);
  if (node === undefined || name === undefined || present(typed.node, "matchAttribute") !== undefined) return;
  const fault = formFault("deviceAttribute", name);
  if (fault !== undefined) yield at(typed, "distinctAttribute", node, `distinctAttribute \`${name}\`: ${fault}`, "FieldValueInvalid");
}

function* references(typed: TypedNode): Generator<Problem> {
  const names = requestNames(typed);
  for (const list of ["constraints", "config"]) {
    for (const [index, item] of itemsOf(typed.node, list).entries()) {
      const seen = new Set<string>();
      for (const [position, node] of itemsOf(item, "requests").entries()) {
        const name = stringOf(node);
        if (name === undefined) continue;
        const path = [list, index, "requests", position];
        if (seen.has(name)) yield at(typed, path, node, `\`${name}\` stands twice`, "FieldValueDuplicate");
        else if (!names.has(name))
          yield at(typed, path, node, `\`${name}\` is no request of this claim${known(names)}`, "FieldValueInvalid");
        seen.add(name);
      }
    }
  }
}

/** Names of requests, and `request/alternative` where a request has alternatives. */
function requestNames(typed: TypedNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const item of itemsOf(typed.node, "requests")) {
    const name = stringOf(present(item, "name")) ?? "";
    names.add(name);
    for (const alternative of itemsOf(item, "firstAvailable")) names.add(`${name}/${stringOf(present(alternative, "name")) ?? ""}`);
  }
  return names;
}

function known(names: ReadonlySet<string>): string {
  return names.size === 0 || names.size > 8 ? "" : `, expected one of: ${[...names].join(", ")}`;
}
