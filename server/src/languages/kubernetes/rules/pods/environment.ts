import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { environmentNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** A variable has a possible name, and a value or one source of it, not both. */
export function environment(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.EnvVar", "core/v1.EnvVarSource", "core/v1.EnvFromSource"],
    {
      id: "kubernetes/environment",
      severity: "error",
      summary: "An environment variable with an impossible name, or with two values.",
      source: "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/",
      equivalents: ["FieldValueInvalid"],
    },
    (typed, { partial }) => (typed.type === "core/v1.EnvVar" ? variable(typed, partial) : oneSource(typed)),
  );
}

function* variable(typed: TypedNode, partial: boolean): Generator<Problem> {
  const name = present(typed.node, "name");
  const text = stringOf(name);
  const fault = text === undefined || text === "" ? undefined : environmentNameFault(text);
  if (name !== undefined && fault !== undefined) yield at(typed, "name", name, `variable name \`${text}\`: ${fault}`);
  const valueFrom = present(typed.node, "valueFrom");
  const value = stringOf(present(typed.node, "value"));
  if (valueFrom === undefined) return;
  if (value !== undefined && value !== "")
    yield at(typed, "valueFrom", entryOf(typed.node, "valueFrom")?.key ?? valueFrom, "a variable has `value` or `valueFrom`, not both");
  if (valueFrom.kind !== "mapping") return;
  // In a patch null takes a source away.
  const isEmpty = partial
    ? valueFrom.entries.length === 0
    : valueFrom.entries.every(({ key }) => present(valueFrom, keyText(key)) === undefined);
  if (isEmpty) yield at(typed, "valueFrom", valueFrom, "empty `valueFrom`; one source is expected");
}

/** `valueFrom` and items of `envFrom` name exactly one source. */
function* oneSource(typed: TypedNode): Generator<Problem> {
  const sources = typed.node.entries.filter(({ key }) => keyText(key) !== "prefix" && present(typed.node, keyText(key)) !== undefined);
  const second = sources[1];
  if (second !== undefined) {
    yield { range: rangeFor(second.key), path: typed.path, message: `second source \`${keyText(second.key)}\`; exactly one is expected` };
  }
  if (sources.length === 0 && typed.type === "core/v1.EnvFromSource") {
    yield { range: rangeFor(typed.anchor), path: typed.path, message: "no source; `configMapRef` or `secretRef` is expected" };
  }
}
