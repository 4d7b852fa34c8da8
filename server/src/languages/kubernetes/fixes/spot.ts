import { type DataNode, type Entry, entryOf, type MappingNode } from "../../../text/tree.js";
import type { Catalogue, TypeShape } from "../catalogue.js";
import type { ApiObject, KubernetesDocument } from "../document.js";

type Path = readonly (string | number)[];

/** A place in a document, reached by a path. */
export interface Spot {
  /** The object it lies in; undefined in documents without objects. */
  readonly object: ApiObject | undefined;
  /** Steps from the object's root. */
  readonly path: Path;
  /** The collections on the way, from the root to the one that holds the place. */
  readonly holders: readonly DataNode[];
  /** The entry that the path names, where its last step is a key. */
  readonly entry: Entry | undefined;
  /** The node that the path names; undefined where nothing is written there. */
  readonly node: DataNode | undefined;
}

/** The spot at `path` of the document; undefined where the path leads nowhere before its last step. */
export function spotAt(document: KubernetesDocument, path: Path): Spot | undefined {
  const object = document.objects.find((candidate) => candidate.path.every((step, index) => path[index] === step));
  const rest = object === undefined ? path : path.slice(object.path.length);
  const holders: DataNode[] = [];
  let node: DataNode | undefined = object?.node ?? document.root;
  let entry: Entry | undefined;
  for (const step of rest) {
    if (node === undefined) return undefined;
    holders.push(node);
    entry = typeof step === "string" ? entryOf(node, step) : undefined;
    node = typeof step === "number" ? itemOf(node, step) : entry?.value;
  }
  return { object, path: rest, holders, entry, node };
}

/** The mapping that holds the entry of a spot, where it is written in it. */
export function holderOf({ holders, entry }: Spot): MappingNode | undefined {
  const holder = holders.at(-1);
  return holder?.kind === "mapping" && entry?.merged !== true ? holder : undefined;
}

/** What the tables expect at a path below a type. */
export function shapeAt(catalogue: Catalogue, type: string, path: Path): TypeShape | undefined {
  let shape: TypeShape | undefined = { kind: "type", name: type };
  for (const step of path) {
    if (shape?.kind === "list" && typeof step === "number") shape = shape.items;
    else if (shape?.kind === "map" && typeof step === "string") shape = shape.values;
    else if (shape?.kind === "type" && typeof step === "string") shape = catalogue.field(shape.name, step)?.shape;
    else return undefined;
  }
  return shape;
}

function itemOf(node: DataNode, index: number): DataNode | undefined {
  return node.kind === "sequence" ? node.items[index] : undefined;
}
