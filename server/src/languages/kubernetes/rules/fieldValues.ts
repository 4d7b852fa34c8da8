import type { Problem } from "../../../engine/finding.js";
import type { RuleFamily } from "../../../engine/rule.js";
import type { DataNode } from "../../../text/tree.js";
import { configKeyFault } from "../../../values/names.js";
import type { Constraint } from "../constraints.js";
import type { KubernetesDocument } from "../document.js";
import { formFault } from "../forms.js";
import type { Tables } from "../tables.js";
import { nodesByType, present, rangeFor } from "../typedNodes.js";

type Found = Problem & { readonly rule: "kubernetes/number-range" | "kubernetes/value-form" };
type Path = readonly (string | number)[];

const source = "https://kubernetes.io/docs/reference/kubernetes-api/";

/** Single values outside the range or the form that the API server demands of their field. */
export function fieldValues({ catalogue, constraints }: Tables): RuleFamily<KubernetesDocument> {
  const equivalents = ["FieldValueInvalid"];
  return {
    metas: [
      { id: "kubernetes/number-range", severity: "error", summary: "A number outside the range of its field.", source, equivalents },
      { id: "kubernetes/value-form", severity: "error", summary: "A text without the form that its field demands.", source, equivalents },
    ],
    *check(document) {
      for (const [type, nodes] of nodesByType(document, catalogue)) {
        for (const [name, constraint] of constraints().get(type) ?? []) {
          for (const typed of nodes) yield* judge(constraint, name, present(typed.node, name), [...typed.path, name]);
        }
      }
    },
  };
}

function* judge(constraint: Constraint, name: string, node: DataNode | undefined, path: Path): Generator<Found> {
  if (node === undefined) return;
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) yield* judge(constraint, name, item, [...path, index]);
  } else if (node.kind === "mapping") {
    if (constraint.form === "configKeys") yield* configKeys(node.entries, path);
  } else if (typeof node.value === "number" || typeof node.value === "bigint") {
    const { min = constraint.form === "share" || constraint.form === "amount" ? 0 : undefined, max } = constraint;
    if ((min === undefined || node.value >= min) && (max === undefined || node.value <= max)) return;
    const expected = max === undefined ? `at least ${min}` : `${min} to ${max}`;
    const message = `${name} ${node.text}${asRead(node.text, node.value)}, expected ${expected}${modeHint(name)}`;
    yield { rule: "kubernetes/number-range", range: rangeFor(node), path, message };
  } else if (typeof node.value === "string" && node.value !== "" && constraint.form !== undefined) {
    const fault = formFault(constraint.form, node.value);
    if (fault !== undefined)
      yield { rule: "kubernetes/value-form", range: rangeFor(node), path, message: `${name} \`${node.value}\`: ${fault}` };
  }
}

function* configKeys(entries: readonly { readonly key: DataNode & { readonly text: string } }[], path: Path): Generator<Found> {
  for (const { key } of entries) {
    const fault = configKeyFault(key.text);
    if (fault !== undefined)
      yield { rule: "kubernetes/value-form", range: rangeFor(key), path: [...path, key.text], message: `key \`${key.text}\`: ${fault}` };
  }
}

function asRead(text: string, value: number | bigint): string {
  return text === String(value) ? "" : ` (read as ${value})`;
}

/** The usual slip: permissions written in octal without the leading zero. */
function modeHint(name: string): string {
  return name === "mode" || name === "defaultMode" ? "; permissions in octal begin with `0`: `0644`" : "";
}
