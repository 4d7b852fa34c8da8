import type { Completion, Completions } from "../../../engine/language.js";
import type { RuleContext } from "../../../engine/rule.js";
import { fillings, findFilled, replaced } from "../../../text/cursor.js";
import { plainText } from "../../../text/snippet.js";
import type { Tree } from "../../../text/tree.js";
import type { TypeShape } from "../catalogue.js";
import { type ApiObject, type KubernetesDocument, parseDocument } from "../document.js";
import { shapeAt } from "../fixes/spot.js";
import { fieldNames, mapKeys } from "./names.js";
import { type CompletionTables, type Setting, targetsOf } from "./setting.js";
import { valuesFor } from "./values.js";

/** What may be written at an offset of a manifest. */
export function completionsIn(
  tables: CompletionTables,
  { text, kustomization, problems }: KubernetesDocument,
  offset: number,
  context: RuleContext,
  others: Iterable<Tree>,
): Completions | undefined {
  if (kustomization === true) return undefined;
  for (const filling of fillings(text, offset)) {
    const document = parseDocument({ text: filling.text, start: 0 }, tables.catalogue, true);
    const filled = findFilled(document);
    const object = filled && document.objects.find((candidate) => candidate.path.every((step, index) => filled.path[index] === step));
    if (filled === undefined || object === undefined) continue;
    const steps = filled.path.slice(object.path.length);
    const items = itemsAt({ ...tables, filling, filled, object, steps, text, targets: targetsOf(context), others });
    const [first] = items;
    if (first === undefined) continue;
    const tail = filling.tail ?? "";
    const completions = { range: filling.range, items: items.map((item) => ({ ...item, snippet: item.snippet + tail })) };
    // Where one of them leaves the document unreadable, all would.
    const taken = replaced(text, filling.range, plainText(first.snippet + tail, "0"));
    if (parseDocument({ text: taken, start: 0 }, tables.catalogue, true).problems.length <= problems.length) return completions;
  }
  return undefined;
}

function itemsAt(setting: Setting): readonly Completion[] {
  const { object, steps, filled, catalogue, filling } = setting;
  const type = object.known?.type ?? headType(object, steps);
  if (type === undefined) return [];
  const shape = shapeAt(catalogue, type, steps);
  if (shape === undefined) return [];
  if (filled.mapping === undefined) return valuesFor(setting, shape);
  if (shape.kind === "type")
    return fieldNames(setting, shape.name, false).filter(({ label }) => object.known !== undefined || isHead(label));
  if (shape.kind === "map") return mapKeys(setting, shape);
  // The first item of a list, before its dash is written; or a scalar item, which looked like a name.
  if (shape.kind === "list" && filling.named !== true) return firstItem(setting, shape.items);
  return shape.kind === "scalar" && typeof steps.at(-1) === "number" && filling.named !== true ? valuesFor(setting, shape) : [];
}

function isHead(name: string): boolean {
  return name === "apiVersion" || name === "kind" || name === "metadata";
}

/** The root of an object whose kind is not written yet has the head of every object. */
function headType({ kind, apiVersion }: ApiObject, steps: Setting["steps"]): string | undefined {
  const inHead = steps.length === 0 || (steps.length === 1 && (steps[0] === "kind" || steps[0] === "apiVersion"));
  return inHead && (kind === undefined || apiVersion === undefined || steps.length === 1) ? "core/v1.ConfigMap" : undefined;
}

function firstItem(setting: Setting, items: TypeShape): readonly Completion[] {
  if (items.kind === "type") return fieldNames(setting, items.name, true);
  if (items.kind !== "scalar") return [];
  return valuesFor({ ...setting, steps: [...setting.steps, 0] }, items).map((item) => ({ ...item, snippet: `- ${item.snippet}` }));
}
