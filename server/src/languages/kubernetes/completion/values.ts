import type { Completion } from "../../../engine/language.js";
import { type FieldKey, splitFieldKey } from "../../../knowledge/fieldKey.js";
import { escaped } from "../../../text/snippet.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import { inline, notationOf } from "../../../text/yamlWrite.js";
import { apiVersionOf, compareReleases, type Field, isServed, type Kind, reached, type TypeShape } from "../catalogue.js";
import { follow } from "../place.js";
import { referencesFor } from "./references.js";
import type { Setting } from "./setting.js";
import { apiNames, labelValues } from "./wellKnown.js";

/** What may stand as the scalar that the steps lead to. */
export function valuesFor(setting: Setting, shape: TypeShape): readonly Completion[] {
  const { steps, catalogue, type } = setting;
  if (steps.length === 1 && !type.startsWith("kustomize/") && (steps[0] === "apiVersion" || steps[0] === "kind"))
    return headValues(setting, steps[0]);
  const place = setting.place(steps);
  if (place === undefined || shape.kind !== "scalar") return [];
  const written = new Map<string, Completion>();
  const add = (value: string, more: Partial<Completion> = {}): void => {
    if (written.has(value)) return;
    written.set(value, {
      label: value === "" ? '""' : value,
      role: "value",
      snippet: escaped(asWritten(setting, value, shape)),
      order: "usual",
      place: { ...place, range: { start: 0, end: 0 }, path: "", value, onValue: true },
      ...more,
    });
  };
  for (const { name, detail } of referencesFor(setting, place.field)) add(name, { role: "reference", detail, place: undefined });
  const field = fieldAt(catalogue, type, steps);
  const taken = takenItems(setting);
  const standard = field?.default;
  if (isPlain(standard) && place.userKey !== true) add(String(standard), { detail: "default" });
  if (shape.name === "boolean") for (const value of ["true", "false"]) add(value);
  const said = place.declared?.values?.map(({ value }) => value);
  const free = place.userKey === true || shape.name !== "string" ? [] : knownValues(setting, place.field);
  const values = field?.enum ?? said ?? ofApi(setting, place.field, free) ?? labelValues[String(steps.at(-1))] ?? free;
  for (const value of values) if (!taken.has(value) && isInTargets(setting, place.field, value)) add(value);
  return [...written.values()];
}

/** Groups and resources of the API, with the parts of such resources that have a story. */
function ofApi(setting: Setting, field: FieldKey, known: readonly string[]): readonly string[] | undefined {
  const names = apiNames(setting, field);
  return names && [...names, ...known.filter((value) => value.includes("/") && names.includes(value.slice(0, value.indexOf("/"))))];
}

/** The field to which steps lead: of a list or map, the field that holds it. */
function fieldAt(catalogue: Setting["catalogue"], type: string, steps: Setting["steps"]): Field | undefined {
  const key = follow(catalogue, type, steps)?.field;
  const parts = key && splitFieldKey(key);
  return parts && catalogue.field(parts.type, parts.name);
}

function isPlain(value: unknown): value is string | number | boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean";
}

/** Values that have a story of their own, though others may stand there as well. */
function knownValues({ isolation }: Setting, field: Parameters<Setting["isolation"]>[0]): readonly string[] {
  return Object.keys(isolation(field)?.values ?? {}).filter((value) => value === "*" || !value.includes("*"));
}

function isInTargets({ histories, targets }: Setting, field: Parameters<Setting["isolation"]>[0], value: string): boolean {
  const since = histories.valueSince(field, value);
  return since === undefined || targets.every((target) => reached(target, since));
}

/** The other items of the list in which the value stands. */
function takenItems({ object, steps }: Setting): ReadonlySet<string> {
  if (typeof steps.at(-1) !== "number") return new Set();
  let node: DataNode | undefined = object.node;
  for (const step of steps.slice(0, -1)) node = child(node, step);
  return new Set(node?.kind === "sequence" ? node.items.map((item) => stringOf(item) ?? "") : []);
}

function child(node: DataNode | undefined, step: string | number): DataNode | undefined {
  if (node?.kind === "sequence" && typeof step === "number") return node.items[step];
  return node?.kind === "mapping" ? node.entries.find(({ key }) => key.text === step)?.value : undefined;
}

/** A value as the place takes it: in the quotes that are there, or in those that it needs. */
function asWritten({ filling, text }: Setting, value: string, shape: TypeShape): string {
  if (filling.quoted === true) return value;
  const isText = shape.kind === "scalar" && shape.name === "string";
  return isText ? inline(value, notationOf(text)) : value;
}

/** Kinds and versions that the target's API servers serve and that fit what the other of the two says. */
function headValues(setting: Setting, name: "apiVersion" | "kind"): readonly Completion[] {
  const { catalogue, object, targets, text, filling } = setting;
  const served = catalogue.kinds().filter((kind) => targets.every((target) => isServed(kind, target)) && !kind.kind.endsWith("List"));
  const other = name === "kind" ? stringOf(child(object.node, "apiVersion")) : stringOf(child(object.node, "kind"));
  const fits = served.filter((kind) => other === undefined || (name === "kind" ? apiVersionOf(kind) : kind.kind) === other);
  const made = new Map<string, Completion>();
  const order = other === undefined ? mostUsedFirst : newestFirst;
  for (const kind of [...fits].sort(order)) {
    const value = name === "kind" ? kind.kind : apiVersionOf(kind);
    if (made.has(value) || kind.resource?.includes("/") === true) continue;
    made.set(value, {
      label: value,
      role: "value",
      detail: name === "kind" ? apiVersionOf(kind) : other,
      snippet: escaped(filling.quoted === true ? value : inline(value, notationOf(text))),
      order: kind.optIn === true || kind.deprecated !== undefined ? "late" : "usual",
      ...(kind.deprecated !== undefined && { deprecated: true }),
      place: { field: `${kind.type}#`, trail: [`${kind.type}#`], title: kind.kind, range: { start: 0, end: 0 }, path: "", onValue: false },
    });
  }
  return [...made.values()];
}

/** Versions with which most manifests begin, then what is stable. */
function mostUsedFirst(a: Kind, b: Kind): number {
  const [first, second] = [a, b].map((kind) => mostUsed.indexOf(apiVersionOf(kind)) >>> 0);
  return (first ?? 0) - (second ?? 0) || Number(/[a-z]\d/u.test(a.version.slice(1))) - Number(/[a-z]\d/u.test(b.version.slice(1)));
}

const mostUsed = [
  "v1",
  "apps/v1",
  "batch/v1",
  "networking.k8s.io/v1",
  "rbac.authorization.k8s.io/v1",
  "autoscaling/v2",
  "policy/v1",
  "storage.k8s.io/v1",
  "apiextensions.k8s.io/v1",
];

function newestFirst(a: Kind, b: Kind): number {
  return Number(a.optIn === true) - Number(b.optIn === true) || compareReleases(b.since, a.since);
}
