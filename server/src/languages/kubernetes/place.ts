import type { Place } from "../../engine/language.js";
import type { RuleContext } from "../../engine/rule.js";
import { type FieldKey, fieldKey } from "../../knowledge/fieldKey.js";
import { dottedPath, locate, type PathStep } from "../../text/path.js";
import type { DataNode, DataTree } from "../../text/tree.js";
import type { Catalogue, TypeShape } from "./catalogue.js";
import type { CustomKinds } from "./customKinds/customKinds.js";
import { declaredField } from "./customKinds/fields.js";
import type { ApiObject, KubernetesDocument } from "./document.js";

/** Where fields are looked up: those of built-in kinds, and those that other documents declare. */
export interface FieldSources {
  readonly catalogue: Catalogue;
  readonly customKinds: CustomKinds;
}

/** The field at `offset` of the slice; undefined between fields and where the kind or a key is unknown. */
export function placeIn(
  document: KubernetesDocument,
  offset: number,
  sources: FieldSources,
  context: RuleContext = { targets: {} },
): Place | undefined {
  const found = locate(document, offset);
  if (found === undefined) return undefined;
  const object = objectAt(document.objects, found.path);
  if (object === undefined) return undefined;
  const steps = found.path.slice(object.path.length);
  const reached =
    object.known === undefined ? customField(sources, object, steps, context) : follow(sources.catalogue, object.known.type, steps);
  if (reached === undefined) return undefined;
  const value = scalarText(found.node);
  return {
    ...reached,
    range: found.onKey && found.entry !== undefined ? found.entry.key.range : (found.node.alias ?? found.node.range),
    path: dottedPath(steps),
    onValue: !found.onKey,
    ...(value !== undefined && { value }),
  };
}

type Reached = Pick<Place, "field" | "trail" | "title" | "userKey" | "declared">;

/** A field of a custom resource: metadata is that of every object, the rest is what the kind's definition says. */
function customField(
  { catalogue, customKinds }: FieldSources,
  object: ApiObject,
  steps: readonly PathStep[],
  context: RuleContext,
): Reached | undefined {
  if (!customKinds.isCustom(object)) return undefined;
  const [first, ...rest] = steps;
  if (first === "metadata" && rest.length > 0) return follow(catalogue, "meta/v1.ObjectMeta", rest);
  const declared = customKinds.declared(object, context).find(({ version }) => version !== undefined);
  return declared?.version && declaredField(declared.definition, declared.version, steps);
}

/** Steps from the root of the document to the innermost node at `offset`. */
export function pathIn(document: DataTree, offset: number): readonly PathStep[] | undefined {
  return locate(document, offset)?.path;
}

/** Walks from a kind's type along `steps`; undefined where a step leads nowhere. */
export function follow(
  catalogue: Catalogue,
  type: string,
  steps: readonly PathStep[],
): Pick<Place, "field" | "trail" | "title" | "userKey"> | undefined {
  let shape: TypeShape = { kind: "type", name: type };
  let trail: readonly FieldKey[] = [fieldKey(type, "")];
  let userKey = false;
  const names: string[] = [];
  for (const step of steps) {
    userKey = false;
    // An address may leave the brackets out, and half-typed text the dash: a name at a list is meant for its items.
    while (shape.kind === "list" && typeof step === "string") shape = shape.items;
    if (shape.kind === "list" && typeof step === "number") shape = shape.items;
    else if (shape.kind === "map" && typeof step === "string") {
      shape = shape.values;
      userKey = true;
      names.push(step);
    } else if (shape.kind === "type" && typeof step === "string") {
      const field = catalogue.field(shape.name, step);
      if (field === undefined) return undefined;
      trail = [...trail, fieldKey(shape.name, step)];
      shape = field.shape;
      names.push(step);
    } else if (shape.kind === "scalar" && (shape.name === "any" || shape.name === "object")) userKey = true;
    else return undefined;
  }
  const field = trail.at(-1);
  if (field === undefined) return undefined;
  return { field, trail, title: titleOf(names, userKey, type), ...(userKey && { userKey }) };
}

/** `limits.memory` for a key of a map, else the last name; the kind's name for the root. */
function titleOf(names: readonly string[], userKey: boolean, type: string): string {
  const last = names.at(-1);
  if (last === undefined) return type.slice(type.lastIndexOf(".") + 1);
  const owner = names.at(-2);
  return userKey && owner !== undefined ? `${owner}.${last}` : last;
}

function objectAt(objects: readonly ApiObject[], path: readonly PathStep[]): ApiObject | undefined {
  return objects.find((object) => object.path.every((step, index) => path[index] === step));
}

function scalarText(node: DataNode): string | undefined {
  if (node.kind !== "scalar" || node.missing === true) return undefined;
  return node.text.length > 200 ? undefined : node.text;
}
