import { type DataNode, entryOf, keyText, type MappingNode, stringOf } from "../../../text/tree.js";
import { dnsLabelFault, labelValueFault, pathSegmentFault, qualifiedNameFault } from "../../../values/names.js";
import { judgeObject, type Walk } from "../structure.js";
import { rangeFor } from "../typedNodes.js";
import { isNull } from "./effective.js";
import { below, type Found, problemAt, type Spot } from "./found.js";
import type { Schema } from "./schema.js";

/** Objects of the API inside of a custom resource (`x-kubernetes-embedded-resource`) say their kind, and have metadata as others do. */
export function judgeEmbedded(walk: Walk, node: DataNode, schema: Schema, spot: Spot, out: Found[]): void {
  if (node.kind === "scalar") return;
  if (node.kind === "sequence") {
    const { items } = schema;
    if (items === undefined) return;
    for (const [index, item] of node.items.entries()) judgeEmbedded(walk, item, items, below(spot, index, item), out);
    return;
  }
  if (schema["x-kubernetes-embedded-resource"] === true) judgeResource(walk, node, spot, out);
  const additional = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
  for (const { key, value } of node.entries) {
    const inside = schema.properties?.[keyText(key)] ?? additional;
    if (inside !== undefined) judgeEmbedded(walk, value, inside, below(spot, keyText(key), key), out);
  }
}

/** Whether some schema below demands an embedded object. */
export function hasEmbedded(schema: Schema): boolean {
  let known = embedding.get(schema);
  if (known === undefined) {
    const { items, additionalProperties, properties } = schema;
    known =
      schema["x-kubernetes-embedded-resource"] === true ||
      (items !== undefined && hasEmbedded(items)) ||
      (typeof additionalProperties === "object" && hasEmbedded(additionalProperties)) ||
      Object.values(properties ?? {}).some(hasEmbedded);
    embedding.set(schema, known);
  }
  return known;
}

const embedding = new WeakMap<Schema, boolean>();

function judgeResource(walk: Walk, node: MappingNode, spot: Spot, out: Found[]): void {
  for (const name of ["apiVersion", "kind"]) judgeTypeMeta(walk, node, name, spot, out);
  const metadata = entryOf(node, "metadata");
  if (metadata === undefined) return;
  if (metadata.value.kind === "mapping") {
    for (const problem of judgeObject(walk, metadata.value, "meta/v1.ObjectMeta", [...spot.path, "metadata"])) {
      const { rule } = problem;
      if (rule === "kubernetes/unknown-field" || rule === "kubernetes/wrong-type") out.push({ ...problem, rule });
    }
  } else if (!isNull(metadata.value)) {
    const message = "a value where a mapping is expected (ObjectMeta)";
    out.push(problemAt("kubernetes/wrong-type", metadata.value, below(spot, "metadata", metadata.key), message, "FieldValueInvalid"));
  }
  judgeNames(metadata.value, below(spot, "metadata", metadata.key), out);
}

/** Names, labels and annotations of an embedded object: its kind is unknown, so that any segment of a path may be its name. */
function judgeNames(metadata: DataNode, spot: Spot, out: Found[]): void {
  for (const [field, faultOf] of [
    ["name", pathSegmentFault],
    ["generateName", pathSegmentFault],
    ["namespace", dnsLabelFault],
  ] as const) {
    const entry = entryOf(metadata, field);
    const text = stringOf(entry?.value) ?? "";
    const fault = text === "" ? undefined : faultOf(text);
    if (entry !== undefined && fault !== undefined)
      out.push(invalid(entry.value, below(spot, field, entry.key), `${field} \`${text}\`: ${fault}`));
  }
  for (const field of ["labels", "annotations"]) {
    const map = entryOf(metadata, field);
    if (map?.value.kind !== "mapping") continue;
    for (const { key, value } of map.value.entries) {
      const name = keyText(key);
      const fault = qualifiedNameFault(field === "labels" ? name : name.toLowerCase());
      const valueFault = field === "labels" ? labelValueFault(stringOf(value) ?? "") : undefined;
      const at = below(below(spot, field, map.key), name, key);
      if (fault !== undefined) out.push(invalid(key, at, `key \`${name}\`: ${fault}`));
      else if (valueFault !== undefined) out.push(invalid(value, at, `value \`${stringOf(value)}\`: ${valueFault}`));
    }
  }
}

function judgeTypeMeta(walk: Walk, node: MappingNode, name: string, spot: Spot, out: Found[]): void {
  const entry = entryOf(node, name);
  if (entry === undefined) {
    if (walk.whole)
      out.push({
        rule: "kubernetes/missing-required",
        range: rangeFor(spot.anchor),
        path: [...spot.path, name],
        message: `missing \`${name}\` in an object inside of the resource`,
        equivalents: ["FieldValueRequired"],
      });
    return;
  }
  const text = stringOf(entry.value);
  const at = below(spot, name, entry.key);
  if (text === undefined)
    out.push(problemAt("kubernetes/wrong-type", entry.value, at, "a value where a string is expected", "FieldValueInvalid"));
  else if (text === "") out.push(invalid(entry.value, at, `empty \`${name}\`, expected the kind of an object`));
  else if (name === "kind" && !/^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/iu.test(text))
    out.push(invalid(entry.value, at, `kind \`${text}\`: letters and digits, at most 63, starting with a letter`));
  else if (name === "apiVersion" && text.split("/").length > 2)
    out.push(invalid(entry.value, at, `apiVersion \`${text}\` has more than one \`/\``));
}

function invalid(node: DataNode, spot: Spot, message: string): Found {
  return problemAt("kubernetes/custom-resource-value", node, spot, message, "FieldValueInvalid");
}
