import type { Problem } from "../../engine/finding.js";
import type { RuleMeta } from "../../engine/rule.js";
import type { DataNode, Entry, MappingNode } from "../../text/tree.js";
import { keyText } from "../../text/tree.js";
import { nearest } from "../../values/suggestion.js";
import { type Catalogue, type Field, reached, type TypeShape } from "./catalogue.js";
import { type Histories, inSpan, type Span } from "./history.js";
import { misplaced } from "./misplaced.js";
import { isMergeDirective } from "./partial.js";
import { scalarFault } from "./scalars.js";
import { typeWords } from "./words.js";

export type StructureProblem = Problem & { readonly rule: RuleMeta["id"] };

type Path = readonly (string | number)[];

/** What a walk needs to know everywhere. */
export interface Walk {
  readonly catalogue: Catalogue;
  readonly histories: Histories;
  /** The release for which fields are judged; undefined where the kind itself is not served there. */
  readonly target: string | undefined;
  /** False in documents that may be parts of an object: nothing is missing there. */
  readonly whole: boolean;
}

/** A walk under way. Problems go to a list, for it comes by every field of every document. */
interface Walking extends Walk {
  readonly out: StructureProblem[];
}

/** Judges an object against its type: unknown and missing fields, wrong types, values outside a closed set. */
export function judgeObject(around: Walk, node: MappingNode, type: string, path: Path): readonly StructureProblem[] {
  const walk: Walking = { ...around, out: [] };
  judgeType(walk, node, { type, path, anchor: undefined });
  const spec = node.entries.find(({ key }) => keyText(key) === "spec");
  if (walk.whole && (spec === undefined || isNull(spec.value))) walk.out.push(...missingSpec(walk, node, type, path, spec?.key));
  return walk.out;
}

/** An absent `spec` counts as an empty one, in which everything required is missing. */
function* missingSpec(walk: Walk, node: MappingNode, type: string, path: Path, written: DataNode | undefined): Generator<StructureProblem> {
  const spec = walk.catalogue.field(type, "spec");
  const shape = spec === undefined ? undefined : spec.shape;
  const fields = shape?.kind === "type" ? walk.catalogue.fields(shape.name) : undefined;
  if (shape?.kind !== "type" || fields === undefined || spec?.required === true) return;
  const anchor = written ?? node.entries[0]?.key ?? node;
  yield* missingFields(undefined, { type: shape.name, path: [...path, "spec"], anchor }, fields, new Set());
}

/** Where a node of a type stands. */
interface At {
  readonly type: string;
  readonly path: Path;
  /** The key or item whose value the node is; undefined at the root. */
  readonly anchor: DataNode | undefined;
}

function judgeType(walk: Walking, node: DataNode, at: At): void {
  if (isNull(node)) return;
  const fields = walk.catalogue.fields(at.type);
  if (fields === undefined) return;
  if (node.kind !== "mapping") {
    walk.out.push(wrongType(node, at, shortName(at.type), "a mapping"));
    return;
  }
  const present = new Set<string>();
  const { target, histories } = walk;
  for (const entry of node.entries) {
    const name = keyText(entry.key);
    const path = [...at.path, name];
    const field = fields.get(name);
    if (field === undefined) {
      if (!isMergeDirective(name)) walk.out.push(unknownField(walk, entry, at.type, path, fields));
      continue;
    }
    const span = target === undefined ? undefined : histories.span(field.key);
    if (target !== undefined && span !== undefined && !inSpan(span, target)) walk.out.push(notInTarget(entry, path, span, target));
    if (!isNull(entry.value) && !isEmptyText(entry.value)) present.add(name);
    const before = walk.out.length;
    judgeField(walk, entry.value, field, field.shape, { path, anchor: entry.key });
    if (walk.out.length > before && isUnjudged(field, walk)) soften(walk.out, before);
  }
  if (walk.whole && !at.path.includes("status")) walk.out.push(...missingFields(node, at, fields, present));
}

/** Whether the server decodes what stands in a field, but does not judge it: it drops the field, or bears words of newer clients. */
function isUnjudged({ key, shape }: Field, { target, histories }: Walk): boolean {
  if (shape.kind === "type" && key.endsWith("#status")) return true;
  if (leftToOthers.has(key)) return true;
  return target !== undefined && histories.dropped(key, target);
}

/** Selectors that other servers read: of metrics, and of clients that may be newer. */
const leftToOthers: ReadonlySet<string> = new Set([
  "authorization/v1.LabelSelectorAttributes#requirements",
  "autoscaling/v2.MetricIdentifier#selector",
]);

/** What is not judged but decoded: its faults are worth a warning, save those of its types. */
function soften(out: StructureProblem[], from: number): void {
  for (const [index, problem] of out.entries()) {
    const judged = problem.rule === "kubernetes/missing-required" || problem.rule === "kubernetes/unknown-value";
    if (index >= from && judged) out[index] = { ...problem, severity: "warning" };
  }
}

function judgeField(walk: Walking, node: DataNode, field: Field, shape: TypeShape, at: { path: Path; anchor: DataNode }): void {
  if (isNull(node)) return;
  switch (shape.kind) {
    case "type":
      judgeType(walk, node, { path: at.path, anchor: at.anchor, type: shape.name });
      return;
    case "list":
      if (node.kind !== "sequence") {
        walk.out.push(wrongType(node, at, typeWords(field.type), "a list"));
        return;
      }
      for (const [index, item] of node.items.entries()) {
        const path = [...at.path, index];
        if (isNull(item)) walk.out.push(...missingInNull(walk, item, shape.items, path));
        else judgeField(walk, item, field, shape.items, { path, anchor: item });
      }
      return;
    case "map":
      if (node.kind !== "mapping") {
        walk.out.push(wrongType(node, at, typeWords(field.type), "a mapping"));
        return;
      }
      for (const entry of node.entries) {
        if (isNull(entry.key)) walk.out.push(nullKey(entry, at.path));
        judgeField(walk, entry.value, field, shape.values, { path: [...at.path, keyText(entry.key)], anchor: entry.key });
      }
      return;
    case "union":
      judgeUnion(walk, node, field, shape.of, at);
      return;
    case "scalar": {
      const fault = scalarFault(node, shape.name);
      if (fault !== undefined) {
        walk.out.push({ rule: "kubernetes/wrong-type", range: rangeIn(node), path: at.path, message: fault, equivalents: ["WrongType"] });
      } else if (
        field.enum !== undefined &&
        node.kind === "scalar" &&
        typeof node.value === "string" &&
        !field.enum.includes(node.value) &&
        node.value !== ""
      ) {
        walk.out.push(unknownValue(node, node.value, field.enum, at.path));
      }
    }
  }
}

/** Of several forms the one counts that the node has; the reader of such fields looks for no unknown names inside. */
function judgeUnion(walk: Walking, node: DataNode, field: Field, forms: readonly TypeShape[], at: { path: Path; anchor: DataNode }): void {
  const [form] = forms.filter(({ kind }) => kind === (node.kind === "mapping" ? "type" : node.kind === "sequence" ? "list" : "scalar"));
  if (form !== undefined) {
    const out: StructureProblem[] = [];
    judgeField({ ...walk, out }, node, field, form, at);
    walk.out.push(...out.filter(({ rule }) => rule !== "kubernetes/unknown-field"));
  } else if (forms.some(({ kind }) => kind === "scalar")) walk.out.push(wrongType(node, at, "this field", typeWords(field.type)));
}

/** The reader can make no name of null. */
function nullKey({ key }: Entry, path: Path): StructureProblem {
  return {
    rule: "kubernetes/wrong-type",
    range: rangeIn(key),
    path: [...path, keyText(key)],
    message: `${key.text === "" ? "no key" : `the key \`${key.text}\`, which is null`} where a name is expected; put it in quotes`,
    equivalents: ["WrongType"],
  };
}

/** An item that is null counts as an object in which everything required is missing. */
function* missingInNull(walk: Walk, item: DataNode, shape: TypeShape, path: Path): Generator<StructureProblem> {
  const fields = shape.kind === "type" && walk.whole && path[0] !== "status" ? walk.catalogue.fields(shape.name) : undefined;
  if (fields !== undefined && shape.kind === "type")
    yield* missingFields(undefined, { type: shape.name, path, anchor: item }, fields, new Set());
}

function unknownField(walk: Walk, entry: Entry, type: string, path: Path, fields: ReadonlyMap<string, Field>): StructureProblem {
  const name = keyText(entry.key);
  const sameButCase = [...fields.keys()].find((field) => field.toLowerCase() === name.toLowerCase());
  const suggestion = sameButCase ?? nearest(name, fields.keys());
  const elsewhere = suggestion === undefined ? misplaced(walk.catalogue, type, name, path) : undefined;
  const hint = suggestion !== undefined ? `; did you mean \`${suggestion}\`?` : elsewhere !== undefined ? `; ${elsewhere}` : "";
  return {
    rule: "kubernetes/unknown-field",
    range: rangeIn(entry.key),
    path,
    message: `unknown field \`${name}\` in ${shortName(type)}${hint}`,
    equivalents: ["UnknownField"],
    ...(suggestion !== undefined && {
      fixes: [{ title: `Replace with ${suggestion}`, edits: [{ range: entry.key.range, newText: suggestion }], preferred: true }],
    }),
  };
}

function notInTarget({ key }: Entry, path: Path, span: Span, target: string): StructureProblem {
  const why = reached(target, span.since) ? `its last release was ${span.until}` : `it came with ${span.since}`;
  return {
    rule: "kubernetes/field-not-in-target",
    range: rangeIn(key),
    path,
    message: `field \`${keyText(key)}\` is not in Kubernetes ${target}; ${why}`,
    equivalents: ["UnknownField"],
  };
}

function* missingFields(
  node: MappingNode | undefined,
  at: At,
  fields: ReadonlyMap<string, Field>,
  present: ReadonlySet<string>,
): Generator<StructureProblem> {
  for (const [name, field] of fields) {
    if (!field.required || present.has(name) || field.default !== undefined) continue;
    const written = node?.entries.find(({ key }) => keyText(key) === name);
    const range = written?.key.range ?? anchorRange(node, at.anchor);
    yield {
      rule: "kubernetes/missing-required",
      range,
      path: [...at.path, name],
      message: `missing \`${name}\` in ${shortName(at.type)}, which requires it`,
      equivalents: ["FieldValueRequired"],
    };
  }
}

/** Where something missing is shown: at the key or item that should hold it, else where the object begins. */
function anchorRange(node: DataNode | undefined, anchor: DataNode | undefined): Problem["range"] {
  if (anchor !== undefined && anchor !== node) return rangeIn(anchor);
  return node === undefined ? { start: 0, end: 0 } : firstLine(node);
}

function unknownValue(node: DataNode, value: string, allowed: readonly string[], path: Path): StructureProblem {
  const suggestion = allowed.find((known) => known.toLowerCase() === value.toLowerCase()) ?? nearest(value, allowed);
  const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  return {
    rule: "kubernetes/unknown-value",
    range: rangeIn(node),
    path,
    message: `unknown value \`${value}\`, expected ${oneOf(allowed)}${hint}`,
    equivalents: ["FieldValueNotSupported"],
    ...(suggestion !== undefined &&
      node.alias === undefined && {
        fixes: [{ title: `Replace with ${suggestion}`, edits: [{ range: node.range, newText: suggestion }] }],
      }),
  };
}

/** A collection of the wrong form is shown at its key, a scalar in its own place. */
function wrongType(node: DataNode, at: Omit<At, "type">, owner: string, expected: string): StructureProblem {
  const found =
    node.kind === "scalar"
      ? node.text === ""
        ? "an empty string"
        : `\`${shorten(node.text)}\``
      : node.kind === "sequence"
        ? "a list"
        : "a mapping";
  return {
    rule: "kubernetes/wrong-type",
    range: node.kind === "scalar" || at.anchor === undefined ? firstLine(node) : firstLine(at.anchor),
    path: at.path,
    message: `${found} where ${expected} is expected (${owner})`,
    equivalents: ["WrongType"],
  };
}

function oneOf(values: readonly string[]): string {
  // An empty text stands for the default; nobody would write it.
  const shown = values.filter((value) => value !== "").map((value) => `\`${value}\``);
  return shown.length === 1 ? `${shown[0]}` : `one of ${shown.join(", ")}`;
}

/** `PodSpec` of `core/v1.PodSpec`. */
function shortName(type: string): string {
  return type.slice(type.lastIndexOf(".") + 1);
}

function shorten(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function isNull(node: DataNode): boolean {
  return node.kind === "scalar" && node.value === null && node.tag === undefined;
}

function isEmptyText(node: DataNode): boolean {
  return node.kind === "scalar" && node.value === "";
}

function rangeIn(node: DataNode): Problem["range"] {
  return node.alias ?? node.range;
}

/** The first key of a block mapping, so that a finding about a whole object does not paint all of its lines. */
function firstLine(node: DataNode): Problem["range"] {
  if (node.alias !== undefined) return node.alias;
  if (node.kind === "mapping" && node.style === "block") return node.entries[0]?.key.range ?? node.range;
  if (node.kind === "sequence" && node.style === "block" && node.items[0] !== undefined) return firstLine(node.items[0]);
  return node.range;
}
