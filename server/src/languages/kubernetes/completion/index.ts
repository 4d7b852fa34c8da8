import type { Completion, Completions } from "../../../engine/language.js";
import type { RuleContext } from "../../../engine/rule.js";
import { fillings, findFilled, replaced } from "../../../text/cursor.js";
import { plainText } from "../../../text/snippet.js";
import type { Tree } from "../../../text/tree.js";
import type { TypeShape } from "../catalogue.js";
import { type KubernetesDocument, parseDocument } from "../document.js";
import { shapeAt } from "../fixes/spot.js";
import { fieldNames, mapKeys } from "./names.js";
import { type Setting, targetsOf } from "./setting.js";
import { type CompletionSources, headType, subjectAt } from "./subject.js";
import { valuesFor } from "./values.js";

/** What may be written at an offset of a manifest or a kustomization. */
export function completionsIn(
  sources: CompletionSources,
  { text, kustomization, problems }: KubernetesDocument,
  offset: number,
  context: RuleContext,
  others: Iterable<Tree>,
): Completions | undefined {
  for (const filling of fillings(text, offset)) {
    const document = parseDocument({ text: filling.text, start: 0 }, sources.catalogue, true);
    const filled = findFilled(document);
    const subject = filled && subjectAt(sources, { document, kustomization: kustomization === true, filled, context });
    if (filled === undefined || subject === undefined) continue;
    const steps = filled.path.slice(subject.object.path.length);
    const siblings = context.companions?.["./"]?.split("\n") ?? [];
    const items = itemsAt({ ...sources, ...subject, filling, filled, steps, text, targets: targetsOf(context), siblings, others });
    const [first] = items;
    if (first === undefined) continue;
    const tail = filling.tail ?? "";
    const completions = { range: filling.range, items: items.map((item) => ({ ...item, snippet: item.snippet + tail })) };
    // Where one of them leaves the document unreadable, all would.
    const taken = replaced(text, filling.range, plainText(first.snippet + tail, "0"));
    if (parseDocument({ text: taken, start: 0 }, sources.catalogue, true).problems.length <= problems.length) return completions;
  }
  return undefined;
}

function itemsAt(setting: Setting): readonly Completion[] {
  const { type, steps, filled, catalogue, filling } = setting;
  const shape = shapeAt(catalogue, type, steps);
  if (shape === undefined) return [];
  if (filled.mapping === undefined) return valuesFor(setting, shape);
  if (shape.kind === "type") return fieldNames(setting, shape.name, false).filter(({ label }) => type !== headType || isHead(label));
  if (shape.kind === "map") return mapKeys(setting, shape);
  // The first item of a list, before its dash is written; or a scalar item, which looked like a name.
  if (shape.kind === "list" && filling.named !== true) return firstItem(setting, shape.items);
  return shape.kind === "scalar" && typeof steps.at(-1) === "number" && filling.named !== true ? valuesFor(setting, shape) : [];
}

function isHead(name: string): boolean {
  return name === "apiVersion" || name === "kind" || name === "metadata";
}

function firstItem(setting: Setting, items: TypeShape): readonly Completion[] {
  if (items.kind === "type") return fieldNames(setting, items.name, true);
  if (items.kind !== "scalar") return [];
  return valuesFor({ ...setting, steps: [...setting.steps, 0] }, items).map((item) => ({ ...item, snippet: `- ${item.snippet}` }));
}
