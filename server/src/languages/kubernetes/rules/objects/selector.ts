import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** A workload selects the Pods of its own template, and nothing less. */
export function selector(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apps/v1.DeploymentSpec", "apps/v1.ReplicaSetSpec", "apps/v1.StatefulSetSpec", "apps/v1.DaemonSetSpec"],
    {
      id: "kubernetes/selector-mismatch",
      severity: "error",
      summary: "A selector that is empty or does not match the labels of its own template.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
      equivalents: ["FieldValueInvalid"],
    },
    function* (spec, document) {
      const wanted = present(spec.node, "selector");
      if (wanted?.kind !== "mapping" || document.partial) return;
      const matchLabels = present(wanted, "matchLabels");
      const expressions = present(wanted, "matchExpressions");
      if (isEmpty(matchLabels) && isEmpty(expressions)) {
        const key = entryOf(spec.node, "selector")?.key ?? wanted;
        if (wanted.entries.every(({ key: { text } }) => text === "matchLabels" || text === "matchExpressions"))
          yield { range: rangeFor(key), path: [...spec.path, "selector"], message: "empty selector, which would match every Pod" };
      } else yield* mismatch(spec, wanted);
    },
  );
}

function isEmpty(node: ReturnType<typeof present>): boolean {
  if (node?.kind === "mapping") return node.entries.length === 0;
  return node === undefined || (node.kind === "sequence" && node.items.length === 0);
}

/** What the `selector` of a `spec` wants and the labels of its template do not have. `reason` as for `at`. */
export function* mismatch(spec: TypedNode, selector: DataNode, reason?: string): Generator<Problem> {
  const template = present(spec.node, "template");
  if (template?.kind !== "mapping") return;
  const labels = present(present(template, "metadata"), "labels");
  const unmet = wishesOf(selector).find((wish) => !isMet(wish, labels));
  if (unmet === undefined) return;
  const anchor =
    entryOf(present(template, "metadata"), "labels")?.key ??
    entryOf(template, "metadata")?.key ??
    entryOf(spec.node, "template")?.key ??
    template;
  const message =
    unmet.operator === "="
      ? `the template's labels lack \`${unmet.name}: ${unmet.values[0]}\`, which the selector wants`
      : `the template's labels do not meet the selector's \`${unmet.name} ${unmet.operator}${unmet.values.length > 0 ? ` (${unmet.values.join(", ")})` : ""}\``;
  yield at(spec, ["template", "metadata", "labels"], anchor, message, reason);
}

/** Something that a selector wants of one label; `=` stands for an entry of `matchLabels`. */
export interface Wish {
  readonly name: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** What of a selector can be read; faults in the rest are reported by themselves. */
export function wishesOf(selector: DataNode): readonly Wish[] {
  const wishes: Wish[] = [];
  const matchLabels = present(selector, "matchLabels");
  for (const { key, value } of matchLabels?.kind === "mapping" ? matchLabels.entries : []) {
    const text = textOf(value);
    if (text !== undefined) wishes.push({ name: keyText(key), operator: "=", values: [text] });
  }
  for (const expression of itemsOf(selector, "matchExpressions")) {
    const name = stringOf(present(expression, "key"));
    const operator = stringOf(present(expression, "operator"));
    const values = itemsOf(expression, "values").map(textOf);
    if (name !== undefined && operator !== undefined && values.every((value) => value !== undefined))
      wishes.push({ name, operator, values });
  }
  return wishes;
}

function isMet({ name, operator, values }: Wish, labels: DataNode | undefined): boolean {
  const entry = entryOf(labels, name);
  const label = entry === undefined ? undefined : textOf(entry.value);
  // What is there and cannot be read is a fault of its own.
  if (entry !== undefined && label === undefined) return true;
  switch (operator) {
    case "=":
    case "In":
      return values.length === 0 || (label !== undefined && values.includes(label));
    case "NotIn":
      return label === undefined || !values.includes(label);
    case "Exists":
      return label !== undefined;
    case "DoesNotExist":
      return label === undefined;
    default:
      return true;
  }
}

/** The text of a scalar; nothing at all counts as an empty text. */
function textOf(node: DataNode): string | undefined {
  return node.kind === "scalar" && node.value === null ? "" : stringOf(node);
}
