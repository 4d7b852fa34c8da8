import type { Problem } from "../../../engine/finding.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, entryOf, type MappingNode, type SequenceNode, stringOf } from "../../../text/tree.js";
import { nearest } from "../../../values/suggestion.js";
import type { Kind, TypeShape } from "../catalogue.js";
import { scalarFault } from "../scalars.js";
import { judgeObject, type Walk } from "../structure.js";
import { on } from "./kustomizationRule.js";

type Path = readonly PathStep[];

const operations: ReadonlySet<string> = new Set(["add", "remove", "replace", "move", "copy", "test"]);

/** Judges the operations of a JSON patch (RFC 6902), and where the kind of the target is known, their paths and values. */
export function* judgeOperations(list: SequenceNode, path: Path, kind: Kind | undefined, walk: Walk): Generator<Problem> {
  for (const [index, item] of list.items.entries()) {
    const here = [...path, index];
    if (item.kind !== "mapping") {
      yield on(item, here, "no operation of a JSON patch; expected a mapping with `op` and `path`");
      continue;
    }
    const op = stringOf(entryOf(item, "op")?.value);
    yield* judgeForm(item, op, here);
    if (kind !== undefined && op !== undefined && operations.has(op)) yield* judgeFit(item, op, here, kind, walk);
  }
}

function* judgeForm(item: MappingNode, op: string | undefined, path: Path): Generator<Problem> {
  const written = entryOf(item, "op");
  if (op === undefined || !operations.has(op)) {
    const meant = op === undefined ? undefined : nearest(op, operations);
    const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
    const message =
      op === undefined
        ? "an operation without `op`"
        : `unknown operation \`${op}\`, expected one of \`${[...operations].join("`, `")}\`${hint}`;
    yield {
      ...on(written?.value ?? item, [...path, "op"], message),
      ...(meant !== undefined && { fixes: wordFix(written?.value, meant) }),
    };
  }
  const needed = op === "move" || op === "copy" ? ["path", "from"] : ["path"];
  for (const name of needed) {
    const pointer = entryOf(item, name)?.value;
    const text = stringOf(pointer);
    if (pointer === undefined || (pointer.kind === "scalar" && pointer.value === null))
      yield on(item, [...path, name], `an operation without \`${name}\``);
    else if (text === undefined) yield on(pointer, [...path, name], `\`${name}\` is no text`);
    else if (text !== "" && !text.startsWith("/"))
      yield {
        ...on(pointer, [...path, name], `\`${text}\` does not begin with \`/\`: what stands before the first \`/\` is not read`),
        severity: "warning",
        fixes: wordFix(pointer, `/${text}`),
      };
  }
}

function wordFix(node: DataNode | undefined, word: string): Problem["fixes"] {
  if (node?.kind !== "scalar" || node.alias !== undefined) return [];
  return [{ title: `Replace with ${word}`, edits: [{ range: node.range, newText: word }] }];
}

/** The path must lead to a field, and the value must be of its type. What leads into what takes any data, nobody knows. */
function* judgeFit(item: MappingNode, op: string, path: Path, kind: Kind, walk: Walk): Generator<Problem> {
  const pointer = entryOf(item, "path")?.value;
  const [before, ...steps] = stringOf(pointer)?.split("/") ?? [];
  if (pointer === undefined || before !== "" || steps.length === 0) return;
  let shape: TypeShape | undefined = { kind: "type", name: kind.type };
  for (const step of steps.map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    const owner: TypeShape = shape;
    if (owner.kind === "union" || (owner.kind === "scalar" && (owner.name === "any" || owner.name === "object"))) return;
    shape = below(owner, step, walk);
    if (shape === undefined) {
      const message = owner.kind === "type" ? unknownField(owner.name, step, walk) : `\`${step}\` leads nowhere`;
      yield on(pointer, [...path, "path"], `${message} (${kind.kind})`);
      return;
    }
  }
  const value = entryOf(item, "value")?.value;
  if (value !== undefined && (op === "add" || op === "replace" || op === "test")) yield* judgeValue(value, shape, [...path, "value"], walk);
}

function below(owner: TypeShape, step: string, { catalogue }: Walk): TypeShape | undefined {
  if (owner.kind === "type") return catalogue.field(owner.name, step)?.shape;
  if (owner.kind === "map") return owner.values;
  return owner.kind === "list" && /^(?:-|\d+)$/u.test(step) ? owner.items : undefined;
}

function unknownField(type: string, name: string, { catalogue }: Walk): string {
  const meant = nearest(name, catalogue.fields(type)?.keys() ?? []);
  const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
  return `unknown field \`${name}\` in ${type.slice(type.lastIndexOf(".") + 1)}${hint}`;
}

function* judgeValue(node: DataNode, shape: TypeShape, path: Path, walk: Walk): Generator<Problem> {
  if (node.kind === "scalar" && node.value === null) return;
  if (shape.kind === "type" && node.kind === "mapping") {
    for (const { range, message, path: inner, fixes } of judgeObject(walk, node, shape.name, path))
      yield { range, message, ...(inner && { path: inner }), ...(fixes && { fixes }) };
  } else if (shape.kind === "list" && node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) yield* judgeValue(item, shape.items, [...path, index], walk);
  } else if (shape.kind === "map" && node.kind === "mapping") {
    for (const { key, value } of node.entries) yield* judgeValue(value, shape.values, [...path, key.text], walk);
  } else if (shape.kind === "scalar") {
    const fault = scalarFault(node, shape.name);
    if (fault !== undefined) yield on(node, path, fault);
  } else if (shape.kind !== "union") {
    const expected = shape.kind === "list" ? "a list" : "a mapping";
    const found = node.kind === "sequence" ? "a list" : node.kind === "mapping" ? "a mapping" : `\`${node.text.slice(0, 40)}\``;
    yield on(node, path, `${found} where ${expected} is expected`);
  }
}
