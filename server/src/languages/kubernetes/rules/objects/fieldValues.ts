import type { Problem } from "../../../../engine/finding.js";
import type { RuleContext, RuleFamily } from "../../../../engine/rule.js";
import { fieldKey } from "../../../../knowledge/fieldKey.js";
import { type DataNode, keyText } from "../../../../text/tree.js";
import { configKeyFault } from "../../../../values/names.js";
import { utf8Length } from "../../../../values/utf8.js";
import type { Constraint } from "../../constraints.js";
import type { KubernetesDocument } from "../../document.js";
import { formFault } from "../../forms.js";
import { readsRanges } from "../../nodeRanges.js";
import { isFrom, withCertainty } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { constrainedAs } from "../../twins.js";
import { nodesByType, rangeFor, type TypedNode } from "../../typedNodes.js";

type Found = Problem & { readonly rule: "kubernetes/number-range" | "kubernetes/value-form" | "kubernetes/value-size" };
type Path = readonly (string | number)[];

const source = "https://kubernetes.io/docs/reference/kubernetes-api/";

/** Single values outside the range or the form that the API server demands of their field. */
export function fieldValues({ catalogue, constraints, customKinds, histories }: Tables): RuleFamily<KubernetesDocument> {
  const equivalents = ["FieldValueInvalid"];
  return {
    metas: [
      { id: "kubernetes/number-range", severity: "error", summary: "A number outside the range of its field.", source, equivalents },
      { id: "kubernetes/value-form", severity: "error", summary: "A text without the form that its field demands.", source, equivalents },
      {
        id: "kubernetes/value-size",
        severity: "error",
        summary: "A text, list or map that is shorter or longer than its field takes.",
        source,
        equivalents: ["FieldValueRequired", "FieldValueTooLong", "FieldValueTooMany", "FieldValueInvalid"],
      },
    ],
    *check(document, context) {
      const strict = isFrom(context, "1.36");
      for (const [type, nodes] of nodesByType(document, catalogue)) {
        const fields = constraints().get(type) ?? constraints().get(constrainedAs(type));
        for (const typed of fields === undefined ? [] : nodes) {
          for (const { key, value } of typed.node.entries) {
            const name = keyText(key);
            const constraint = fields?.get(name);
            if (constraint === undefined || isUnread(typed, name, context) || (value.kind === "scalar" && value.value === null)) continue;
            const path = [...typed.path, name];
            const found = [...judge(constraint, name, value, path, strict), ...size(constraint, name, value, path, document.partial)];
            if (found.length > 0 && !isDropped(histories, typed, name, context)) yield* withCertainty(customKinds, typed, context, found);
          }
        }
      }
    },
  };
}

/**
 * A StatefulSet names its Pods itself: what their template says of their host names is not read. How many of its Pods may be missing
 * is read by default since 1.37 only.
 */
function isUnread(typed: TypedNode, name: string, context: RuleContext): boolean {
  const { type, parent } = typed;
  if (name === "volumeAttributesClassName") return parent?.type === "storage/v1.VolumeAttachmentSource";
  if (name === "podCIDRs") return !readsRanges(typed);
  if (type === "apps/v1.RollingUpdateStatefulSetStrategy") return name === "maxUnavailable" && !isFrom(context, "1.37");
  return type === "core/v1.PodSpec" && (name === "hostname" || name === "subdomain") && parent?.parent?.type === "apps/v1.StatefulSetSpec";
}

/** Whether the field, or one on the way to it, is dropped by the servers judged for. */
function isDropped(histories: Tables["histories"], typed: TypedNode, name: string, { targets }: RuleContext): boolean {
  const release = targets["kubernetes"]?.at(-1);
  if (release === undefined) return false;
  for (let node: TypedNode | undefined = typed, field: string = name; node !== undefined; node = node.parent) {
    if (histories.dropped(fieldKey(node.type, field), release)) return true;
    field = String(node.path[node.parent?.path.length ?? 0]);
  }
  return false;
}

function* judge(constraint: Constraint, name: string, node: DataNode, path: Path, strict: boolean): Generator<Found> {
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) yield* judge(constraint, name, item, [...path, index], strict);
  } else if (node.kind === "mapping") {
    if (constraint.form === "configKeys") yield* configKeys(node.entries, path);
  } else if (typeof node.value === "number" || typeof node.value === "bigint") {
    const { min = constraint.form === "share" || constraint.form === "amount" ? 0 : undefined, max } = constraint;
    if ((min === undefined || node.value >= min) && (max === undefined || node.value <= max)) return;
    const expected = max === undefined ? `at least ${min}` : `${min} to ${max}`;
    const message = `${name} ${node.text}${asRead(node.text, node.value)}, expected ${expected}${modeHint(name)}`;
    yield { rule: "kubernetes/number-range", range: rangeFor(node), path, message };
  } else if (typeof node.value === "string" && constraint.form !== undefined) {
    if (node.value === "" && constraint.form !== "share" && constraint.form !== "amount") return;
    const fault = formFault(constraint.form, node.value, strict);
    if (fault !== undefined)
      yield { rule: "kubernetes/value-form", range: rangeFor(node), path, message: `${name} \`${node.value}\`: ${fault}` };
  }
}

function* size(constraint: Constraint, name: string, node: DataNode, path: Path, partial: boolean): Generator<Found> {
  const { minItems = 0, maxItems = Infinity, minLength = 0, maxLength = Infinity } = constraint;
  if (minItems === 0 && maxItems === Infinity && minLength === 0 && maxLength === Infinity) return;
  if (node.kind === "scalar") {
    // An item without a value is an empty text.
    const text = node.value ?? "";
    if (typeof text !== "string") return;
    const bytes = utf8Length(text);
    if ((bytes >= minLength || partial) && bytes <= maxLength) return;
    const message =
      bytes < minLength ? `${name} is empty, expected a text or nothing` : `${name} has ${bytes} bytes, expected at most ${maxLength}`;
    yield { rule: "kubernetes/value-size", range: rangeFor(node), path, message };
    return;
  }
  const [count, items] = node.kind === "sequence" ? [node.items.length, "items"] : [node.entries.length, "entries"];
  if ((count < minItems && !partial) || count > maxItems) {
    const expected = count < minItems ? `at least ${minItems}` : `at most ${maxItems}`;
    yield { rule: "kubernetes/value-size", range: rangeFor(node), path, message: `${name} has ${count} ${items}, expected ${expected}` };
  }
  if (node.kind !== "sequence") return;
  for (const [index, item] of node.items.entries()) {
    if (item.kind === "scalar") yield* size({ minLength, maxLength }, name, item, [...path, index], partial);
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
