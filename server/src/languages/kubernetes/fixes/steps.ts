import type { TextEdit } from "../../../text/edit.js";
import { entryOf, type MappingNode } from "../../../text/tree.js";
import { insertEntry, moveEntry, removeEntry, renameKey } from "../../../text/yamlEdits.js";
import type { Plain } from "../../../text/yamlWrite.js";
import type { KubernetesDocument } from "../document.js";
import type { Step } from "./inTurn.js";
import { spotAt } from "./spot.js";

/** Steps from a document's root. */
export type Path = readonly (string | number)[];

/** Writes a member that the mapping at a path lacks. */
export function insert(at: Path, name: string, value: Plain): Step {
  return withMapping(at, ({ text }, mapping) => insertEntry(text, mapping, name, value));
}

/** Takes a member out of the mapping at a path. */
export function remove(at: Path, name: string): Step {
  return withMapping(at, ({ text }, mapping) => {
    const entry = entryOf(mapping, name);
    return entry && removeEntry(text, mapping, entry);
  });
}

/** Gives a member of the mapping at a path another key. */
export function rename(at: Path, from: string, to: string): Step {
  return withMapping(at, ({ text }, mapping) => {
    const entry = entryOf(mapping, from);
    return entry && renameKey(text, entry, to);
  });
}

/** Moves a member of the mapping at `from`, as it is written, into the mapping at `to`, below the keys `through` that are made for it. */
export function move(from: Path, name: string, to: Path, through: readonly string[] = []): Step {
  return withMapping(from, (document, mapping) => {
    const entry = entryOf(mapping, name);
    const target = spotAt(document, to)?.node;
    if (entry === undefined || target?.kind !== "mapping" || target.alias !== undefined) return undefined;
    return moveEntry(document.text, mapping, entry, { mapping: target, through });
  });
}

function withMapping(at: Path, change: (document: KubernetesDocument, mapping: MappingNode) => readonly TextEdit[] | undefined): Step {
  return (document) => {
    const node = spotAt(document, at)?.node;
    return node?.kind === "mapping" && node.alias === undefined ? change(document, node) : undefined;
  };
}
