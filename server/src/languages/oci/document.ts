import { parseJson } from "../../text/json.js";
import type { Slice } from "../../text/source.js";
import type { DataTree } from "../../text/tree.js";
import { isOciKind, type OciKind } from "./kinds.js";

/** A JSON document and what it is. */
export interface OciDocument extends DataTree {
  readonly kind: OciKind;
  readonly text: string;
}

/** Parses a whole file. */
export function parseDocument(slice: Slice, kind: string): OciDocument {
  return { ...parseJson(slice), text: slice.text, kind: isOciKind(kind) ? kind : "oci-runtime-config" };
}
