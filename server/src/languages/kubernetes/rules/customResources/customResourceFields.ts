import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { schemaAt } from "../../definitionSchema/fieldPath.js";
import { textOf, wordsOf } from "../../definitionSchema/schemaNode.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** The most fields of a version by which its objects can be selected. */
const mostSelectable = 8;

/** The fields by which custom resources can be selected are scalar fields of their schema. */
export function customResourceFields(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/custom-resource-selectable-field",
      severity: "error",
      summary: "A selectable field of a custom resource that its schema does not have, or that is no scalar.",
      source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#crd-selectable-fields",
    },
    (version) => selectable(version),
  );
}

function* selectable(version: TypedNode): Generator<Problem> {
  const root = present(present(version.node, "schema"), "openAPIV3Schema");
  const list = itemsOf(version.node, "selectableFields");
  if (list.length === 0 || root?.kind !== "mapping") return;
  const words = wordsOf(root);
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const node = present(item, "jsonPath");
    const path = stringOf(node) ?? "";
    if (node === undefined || path === "") continue;
    const found = schemaAt(words, path, false);
    const fault = faultOf(found, path, seen);
    const reason = seen.has(path) ? "FieldValueDuplicate" : "FieldValueInvalid";
    if (fault !== undefined) yield at(version, ["selectableFields", index, "jsonPath"], node, `jsonPath \`${path}\`: ${fault}`, reason);
    if (found !== "nowhere") seen.add(path);
  }
  if (seen.size > mostSelectable)
    yield atKey(version, "selectableFields", `${seen.size} selectable fields, expected at most ${mostSelectable}`, "FieldValueTooMany");
}

function faultOf(found: ReturnType<typeof schemaAt>, path: string, seen: ReadonlySet<string>): string | undefined {
  if (found === "nowhere") return "there is no such field in the schema";
  if (path === ".metadata" || path.startsWith(".metadata.")) return "fields of `metadata` cannot be selected by";
  if (seen.has(path)) return "the same field stands twice";
  if (found === undefined || ["string", "boolean", "integer"].includes(textOf(found, "type"))) return undefined;
  return "a field of type string, boolean or integer is expected";
}
