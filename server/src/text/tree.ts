import type { Range } from "./range.js";

/** What parsing a slice gives in any language. Ranges are relative to the slice. */
export interface Tree {
  /** What could not be read. Parsing never throws. */
  readonly problems: readonly SyntaxProblem[];
  /** Parts that are deliberately not judged (a template hole, say), with a short reason in lower case. */
  readonly notChecked: readonly { readonly range: Range; readonly reason: string }[];
}

/** A fault of syntax at an exact place. */
export interface SyntaxProblem {
  readonly range: Range;
  /** Lower case, no full stop: what was found, what is expected. */
  readonly message: string;
  /** Stable kebab-case name of the fault without the language prefix, e.g. `syntax`, `duplicate-key`. */
  readonly code: string;
}

/** The tree of a YAML or JSON document. */
export interface DataTree extends Tree {
  /** Undefined for an empty document. */
  readonly root: DataNode | undefined;
}

export type DataNode = MappingNode | SequenceNode | ScalarNode;

export type ScalarValue = string | number | bigint | boolean | null;

interface NodeBase {
  /** From the first to behind the last character of the node, without comments, anchors and tags. */
  readonly range: Range;
  /** The alias (`*name`) through which this node is reached here, where it is: findings inside belong to this range. */
  readonly alias?: Range | undefined;
}

export interface MappingNode extends NodeBase {
  readonly kind: "mapping";
  readonly style: "block" | "flow";
  /** In text order. Duplicate keys stay in; entries pulled in by a merge key (`<<`) follow with `merged: true`, unless overridden. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: DataNode;
  readonly merged?: boolean | undefined;
}

export interface SequenceNode extends NodeBase {
  readonly kind: "sequence";
  readonly style: "block" | "flow";
  readonly items: readonly DataNode[];
}

export interface ScalarNode extends NodeBase {
  readonly kind: "scalar";
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
  /** What the format's reader makes of it (a dialect of YAML decides on plain scalars; JSON numbers above 2^53 are bigints). */
  readonly value: ScalarValue;
  /** The text as written: for plain scalars and JSON literals the characters themselves, else the decoded string. */
  readonly text: string;
  /** True where the source holds nothing at all (`key:`); the range is then empty and stands where a value would begin. */
  readonly missing?: boolean | undefined;
  /** An explicit tag such as `!!str`, where written. */
  readonly tag?: string | undefined;
}

/** The entries' first value under `key`, or undefined. Own entries win over merged ones by order. */
export function valueAt(node: DataNode | undefined, key: string): DataNode | undefined {
  return entryOf(node, key)?.value;
}

/** The first entry with this key (compared as text), or undefined. */
export function entryOf(node: DataNode | undefined, key: string): Entry | undefined {
  return node?.kind === "mapping" ? node.entries.find((entry) => keyText(entry.key) === key) : undefined;
}

/** The key as the reader sees it: a string, also where it is written as a number or a boolean. */
export function keyText(key: ScalarNode): string {
  return typeof key.value === "string" ? key.value : key.text;
}

/** The string value of a scalar, or undefined for every other node. */
export function stringOf(node: DataNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
