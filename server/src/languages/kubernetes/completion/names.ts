import type { Completion } from "../../../engine/language.js";
import { type FieldKey, fieldKey } from "../../../knowledge/fieldKey.js";
import { escaped } from "../../../text/snippet.js";
import { keyText } from "../../../text/tree.js";
import { inline } from "../../../text/yamlWrite.js";
import type { Field, TypeShape } from "../catalogue.js";
import { typeWords } from "../words.js";
import { isUsual, layoutOf, SnippetWriter } from "./layout.js";
import { isThere, type Setting } from "./setting.js";
import { labelValues } from "./wellKnown.js";

/** The fields of a type that a mapping of it does not have yet, as they are written at the cursor. */
export function fieldNames(setting: Setting, type: string, asItem: boolean): readonly Completion[] {
  const taken = takenNames(setting, asItem);
  const items: Completion[] = [];
  for (const [name, field] of setting.catalogue.fields(type) ?? []) {
    // Reports are written by controllers, never by hand.
    if (name === "status" && setting.steps.length === 0) continue;
    if (setting.filling.named === true && !fits(setting, field.shape)) continue;
    if (!taken.has(name) && isThere(setting, field.key)) items.push(fieldName(setting, { type, name, field, asItem }));
  }
  return items;
}

/** Whether what stands behind the colon may be a value of this shape. */
function fits({ filled }: Setting, shape: TypeShape): boolean {
  const value = filled.mapping?.entries.find(({ key }) => key === filled.node)?.value;
  if (value === undefined || (value.kind === "scalar" && value.missing === true)) return true;
  if (shape.kind === "list") return value.kind === "sequence";
  return (value.kind === "mapping") === (shape.kind === "type" || shape.kind === "map");
}

interface Named {
  readonly type: string;
  readonly name: string;
  readonly field: Field;
  readonly asItem: boolean;
}

function fieldName(setting: Setting, { type, name, field, asItem }: Named): Completion {
  const layout = layoutOf(setting, asItem);
  const written =
    setting.filling.named === true ? escaped(inline(name, layout.notation)) : new SnippetWriter(setting, layout).entry(name, field);
  const deprecated = setting.histories.deprecated(field.key) !== undefined;
  const stage = stageOf(setting, field.key);
  return {
    label: name,
    role: "field",
    detail: [typeWords(field.type), ...(field.required ? ["required"] : []), ...(stage === undefined ? [] : [stage])].join(" · "),
    snippet: asItem ? `- ${written}` : written,
    order: field.required || isUsual(setting, type, name) ? "required" : deprecated || stage !== undefined ? "late" : "usual",
    ...(deprecated && { deprecated }),
    place: placeOf(setting, type, name),
  };
}

/** The stage of a field that the target's API server ignores unless told to heed it. */
function stageOf({ histories, targets }: Setting, key: FieldKey): string | undefined {
  const target = targets[0] ?? "";
  const reached = histories.stages(key).filter(({ version }) => comparable(version) <= comparable(target));
  const last = reached.at(-1);
  return last !== undefined && last.default === false ? last.stage : undefined;
}

function comparable(release: string): number {
  const [major = 0, minor = 0] = release.replace("<=", "").split(".").map(Number);
  return major * 1000 + minor;
}

/** The place of a field below the object at the cursor, for its card. */
function placeOf({ place, steps }: Setting, type: string, name: string): Completion["place"] {
  const key = fieldKey(type, name);
  return {
    ...(place([...steps, name]) ?? { field: key, trail: [key], title: name }),
    range: { start: 0, end: 0 },
    path: name,
    onValue: false,
  };
}

/** Names that stand in the mapping already. */
function takenNames({ filled }: Setting, asItem: boolean): ReadonlySet<string> {
  return new Set(asItem ? [] : filled.mapping?.entries.filter(({ merged }) => merged !== true).map(({ key }) => keyText(key)));
}

/** Well-known keys of a map that the user fills (`limits`: `cpu`, `memory`), by what is known of the field's values. */
export function mapKeys(setting: Setting, shape: TypeShape & { kind: "map" }): readonly Completion[] {
  const reached = setting.place(setting.steps);
  const known = reached && setting.isolation(reached.field)?.values;
  const taken = takenNames(setting, false);
  const layout = layoutOf(setting, false);
  const writer = (name: string): string =>
    setting.filling.named
      ? escaped(inline(name, layout.notation))
      : new SnippetWriter(setting, layout).entry(inline(name, layout.notation), {
          shape: shape.values,
          enum: labelValues[name],
          key: reached?.field ?? "core/v1.ConfigMap#data",
        });
  return Object.keys(known ?? {})
    .filter((name) => !name.includes("*") && !taken.has(name) && /^[\w./-]+$/u.test(name))
    .map((name) => ({
      label: name,
      role: "value",
      snippet: writer(name),
      order: "usual",
      place: reached && { ...reached, range: { start: 0, end: 0 }, path: name, userKey: true, value: name, onValue: false },
    }));
}
