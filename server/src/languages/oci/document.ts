import { parseJson } from "../../text/json.js";
import type { Slice } from "../../text/source.js";
import { type DataTree, valueAt } from "../../text/tree.js";
import { isOciKind, type OciKind } from "./kinds.js";

/** A JSON document and what it is. */
export interface OciDocument extends DataTree {
  readonly kind: OciKind;
  readonly text: string;
}

/** Parses a whole file. Who names a kind by hand calls both forms of a state one. */
export function parseDocument(slice: Slice, kind: string): OciDocument {
  const tree = parseJson(slice);
  const named = isOciKind(kind) ? kind : "oci-runtime-config";
  return { ...tree, text: slice.text, kind: named === "oci-state" && holds(tree, "state", "pid") ? "oci-process-state" : named };
}

function holds({ root }: DataTree, ...names: readonly string[]): boolean {
  return names.every((name) => valueAt(root, name) !== undefined);
}
