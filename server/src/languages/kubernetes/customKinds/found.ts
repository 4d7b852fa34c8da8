import type { Problem } from "../../../engine/finding.js";
import type { DataNode, MappingNode } from "../../../text/tree.js";
import { rangeFor } from "../typedNodes.js";
import type { Schema } from "./schema.js";

/** What can be wrong with an object of a declared kind. */
export type CustomRule =
  | "kubernetes/unknown-field"
  | "kubernetes/wrong-type"
  | "kubernetes/missing-required"
  | "kubernetes/unknown-value"
  | "kubernetes/custom-resource-value"
  | "kubernetes/custom-resource-expression";

/** A problem of a declared kind's object. `equivalents` holds the API server's reason. */
export type Found = Problem & { readonly rule: CustomRule };

/** Where a value stands. */
export interface Spot {
  readonly path: readonly (string | number)[];
  /** Its key, or the item itself in a list; at the root the object's first key. */
  readonly anchor: DataNode;
}

/** A regular expression in the syntax of Go, ready to be used. */
export type Matcher = (text: string) => boolean;

/** What judging needs to know everywhere. */
export interface Judging {
  /** How objects of the kind are called in messages. */
  readonly kind: string;
  /** False in documents that may be parts of an object: nothing is missing there. */
  readonly whole: boolean;
  /** The matcher of a schema's `pattern`; undefined where matchers are not at hand, or the pattern is none. */
  readonly matcher: (pattern: string) => Matcher | undefined;
  /** How many patterns were left out so far for want of a matcher. */
  readonly unmatched: { count: number };
}

export type Judge = (judging: Judging, node: DataNode, schema: Schema, spot: Spot, out: Found[]) => void;

/** Where the value under `name` of a mapping stands. */
export function below(spot: Spot, step: string | number, anchor: DataNode): Spot {
  return { path: [...spot.path, step], anchor };
}

/** A problem with a value: shown on a scalar itself, on the key of a collection. */
export function problemAt(rule: CustomRule, node: DataNode, spot: Spot, message: string, reason: string): Found {
  const range = node.kind === "scalar" && node.missing !== true ? rangeFor(node) : rangeFor(spot.anchor);
  return { rule, range, path: spot.path, message, equivalents: [reason] };
}

/** The first key of a mapping, to show what concerns all of it. */
export function firstKey(node: MappingNode): DataNode {
  return node.entries[0]?.key ?? node;
}

/** The start of a text, for messages. */
export function shorten(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 40 || line.length < text.length ? `${line.slice(0, 39)}…` : line;
}
