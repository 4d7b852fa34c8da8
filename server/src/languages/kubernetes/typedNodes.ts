import type { DataNode, MappingNode } from "../../text/tree.js";
import { entryOf, keyText } from "../../text/tree.js";
import type { Catalogue, TypeShape } from "./catalogue.js";
import type { ApiObject, KubernetesDocument } from "./document.js";
import { hasOwnParts, judgedAs } from "./twins.js";

/** A mapping whose type is known, wherever it stands: a Container in a Pod, in a Deployment's template, in a CronJob's. */
export interface TypedNode {
  readonly type: string;
  readonly node: MappingNode;
  readonly path: readonly (string | number)[];
  /** The key (or, in a list, the item) under which it stands; the object's first key for the object itself. */
  readonly anchor: DataNode;
  /** The object it belongs to. */
  readonly object: ApiObject;
  readonly parent: TypedNode | undefined;
}

/** All mappings of known type in a document, by type name. Walked once per document. */
export function nodesByType(document: KubernetesDocument, catalogue: Catalogue): ReadonlyMap<string, readonly TypedNode[]> {
  let found = known.get(document);
  if (found === undefined) {
    const collected = new Map<string, TypedNode[]>();
    for (const object of document.objects) {
      const anchor = object.node.entries[0]?.key ?? object.node;
      if (object.known === undefined) {
        collectMetadata(catalogue, object, anchor, collected);
        continue;
      }
      const { type } = object.known;
      collect(catalogue, { type, node: object.node, path: object.path, anchor, object, parent: undefined }, collected);
    }
    found = collected;
    known.set(document, found);
  }
  return found;
}

const known = new WeakMap<KubernetesDocument, ReadonlyMap<string, readonly TypedNode[]>>();

/**
 * Of an object of a custom kind the metadata is known: kinds of definitions have a group with a dot in it. What has other members
 * than metadata has is something else that shares the form.
 */
function collectMetadata(catalogue: Catalogue, object: ApiObject, anchor: DataNode, into: Map<string, TypedNode[]>): void {
  const entry = /^[\w-]+\.[\w.-]+\/v\d/u.test(object.apiVersion ?? "") ? entryOf(object.node, "metadata") : undefined;
  if (object.kind === undefined || entry?.value.kind !== "mapping") return;
  if (entry.value.entries.some(({ key }) => catalogue.field(metadataType, keyText(key)) === undefined)) return;
  const owner: TypedNode = { type: "", node: object.node, path: object.path, anchor, object, parent: undefined };
  const path = [...object.path, "metadata"];
  collect(catalogue, { type: metadataType, node: entry.value, path, anchor: entry.key, object, parent: owner }, into);
}

const metadataType = "meta/v1.ObjectMeta";

/** Collects a mapping, as which type the server judges it, and those below. */
function collect(catalogue: Catalogue, own: TypedNode, into: Map<string, TypedNode[]>): void {
  const judged = judgedAs(own.type);
  const typed = judged === own.type ? own : { ...own, type: judged };
  const reader = hasOwnParts(own.type) ? own.type : judged;
  const list = into.get(typed.type);
  if (list === undefined) into.set(typed.type, [typed]);
  else list.push(typed);
  for (const { key, value } of typed.node.entries) {
    const name = keyText(key);
    // What a manifest says of status is not read when an object is made.
    if (name === "status" && typed.parent === undefined) continue;
    // The server leaves it to the metrics' own servers what a selector of metrics may say.
    if (name === "selector" && typed.type === "autoscaling/v2.MetricIdentifier") continue;
    const shape = catalogue.field(reader, name)?.shape;
    if (shape !== undefined && leadsToTypes(shape))
      descend(catalogue, shape, value, { path: [...typed.path, name], anchor: key, object: typed.object, parent: typed }, into);
  }
}

/** Whether mappings of known type can stand under a field: not under most, which hold scalars. */
function leadsToTypes(shape: TypeShape): boolean {
  let inner = shape;
  while (inner.kind === "list" || inner.kind === "map") inner = inner.kind === "list" ? inner.items : inner.values;
  return inner.kind === "type";
}

/** Where a node stands that may be, or hold, mappings of known type. */
type Position = Omit<TypedNode, "type" | "node">;

function descend(catalogue: Catalogue, shape: TypeShape, node: DataNode, at: Position, into: Map<string, TypedNode[]>): void {
  const { object, parent, path, anchor } = at;
  if (shape.kind === "type" && node.kind === "mapping") collect(catalogue, { type: shape.name, node, path, anchor, object, parent }, into);
  else if (shape.kind === "list" && node.kind === "sequence") {
    for (const [index, item] of node.items.entries())
      descend(
        catalogue,
        shape.items,
        shape.items.kind === "type" ? emptied(item) : item,
        { path: [...path, index], anchor: item, object, parent },
        into,
      );
  } else if (shape.kind === "map" && node.kind === "mapping") {
    for (const { key, value } of node.entries)
      descend(catalogue, shape.values, value, { path: [...path, keyText(key)], anchor: key, object, parent }, into);
  }
}

/** An item of a list that is null counts as an object with nothing in it. */
function emptied(item: DataNode): DataNode {
  const isNull = item.kind === "scalar" && item.value === null && item.tag === undefined;
  return isNull ? { kind: "mapping", style: "flow", entries: [], range: item.range, alias: item.alias } : item;
}

/** The value under `name`, unless it is missing or null. */
export function present(node: DataNode | undefined, name: string): DataNode | undefined {
  const value = entryOf(node, name)?.value;
  return value === undefined || (value.kind === "scalar" && value.value === null) ? undefined : value;
}

/** The items of a list under `name`; none where it is no list. */
export function itemsOf(node: DataNode | undefined, name: string): readonly DataNode[] {
  const value = present(node, name);
  return value?.kind === "sequence" ? value.items : [];
}

/** Whether a node is the boolean `true`. */
export function isTrue(node: DataNode | undefined): boolean {
  return node?.kind === "scalar" && node.value === true;
}

/** Whether metadata belongs to a question to the server (a review), which is answered and never stored: nobody reads its metadata. */
export function isQuestion(metadata: TypedNode): boolean {
  return metadata.parent?.parent === undefined && (metadata.object.known?.kind.endsWith("Review") ?? false);
}

/** Where a finding about `node` is shown: the first key of a block mapping, the alias through which it is reached, else all of it. */
export function rangeFor(node: DataNode): { readonly start: number; readonly end: number } {
  if (node.alias !== undefined) return node.alias;
  if (node.kind === "mapping" && node.style === "block") return node.entries[0]?.key.range ?? node.range;
  if (node.kind === "sequence" && node.style === "block" && node.items[0] !== undefined) return rangeFor(node.items[0]);
  return node.range;
}
