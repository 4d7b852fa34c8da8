import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { branches, itemSchema, type JsonSchema, type LocatedSchema, memberSchema } from "../../../schema/jsonSchema.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, keyText } from "../../../text/tree.js";
import type { OciDocument } from "../document.js";
import type { Schemas } from "../schemas.js";
import type { DescribedSchema } from "../spec.js";
import { shorten } from "../words.js";

/** Warns of a value that differs from a well-known one in letter case alone, where others are allowed too. */
export function letterCase(schemas: Schemas): Rule<OciDocument> {
  return {
    meta: {
      id: "oci/letter-case",
      severity: "warning",
      summary: "A value differs from a well-known one in letter case alone; readers compare exactly.",
      source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/features.md",
    },
    *check(document) {
      const root = schemas.root(document.kind);
      if (root !== undefined && document.root !== undefined) yield* walk(schemas, root, document.root, []);
    },
  };
}

function* walk(schemas: Schemas, located: LocatedSchema, node: DataNode, path: readonly PathStep[]): Generator<Problem> {
  if (node.kind === "sequence") {
    const item = itemSchema(schemas.read, located);
    if (item !== undefined) for (const [index, child] of node.items.entries()) yield* below(schemas, item, child, path, index);
  } else if (node.kind === "mapping") {
    for (const { key, value } of node.entries) {
      const name = keyText(key);
      const member = memberSchema(schemas.read, located, name, node);
      if (member !== undefined && !covered.has(name)) yield* below(schemas, member.value, value, path, name);
    }
  }
}

/** Nearly all values are texts with nothing to say: they cost no walk of their own. */
function below(schemas: Schemas, located: LocatedSchema, node: DataNode, path: readonly PathStep[], step: PathStep): Iterable<Problem> {
  if (node.kind !== "scalar") return walk(schemas, located, node, [...path, step]);
  const meant = typeof node.value === "string" ? meantBy(wellKnown(schemas, located), node.value) : undefined;
  if (meant === undefined) return nothing;
  const fixes = [{ title: `Replace with ${meant}`, edits: [{ range: node.range, newText: JSON.stringify(meant) }], preferred: true }];
  const message = `\`${shorten(String(node.value))}\` is written \`${meant}\`; readers compare exactly`;
  return [{ range: node.range, path: [...path, step], message, fixes }];
}

const nothing: readonly never[] = [];

interface WellKnown {
  readonly values: ReadonlySet<string>;
  /** The values by their form in small letters. */
  readonly folded: ReadonlyMap<string, string>;
}

function meantBy({ values, folded }: WellKnown, value: string): string | undefined {
  return values.size === 0 || values.has(value) ? undefined : folded.get(value.toLowerCase());
}

const bySchema = new WeakMap<JsonSchema, WellKnown>();

function wellKnown(schemas: Schemas, located: LocatedSchema): WellKnown {
  const found = bySchema.get(located.schema);
  if (found !== undefined) return found;
  const values = branches(schemas.read, located).flatMap(({ schema }: { readonly schema: DescribedSchema }) => schema["x-values"] ?? []);
  const made = { values: new Set(values), folded: new Map(values.toReversed().map((value) => [value.toLowerCase(), value])) };
  bySchema.set(located.schema, made);
  return made;
}

/** Members with a rule of their own that says more. */
const covered = new Set(["os", "architecture", "variant", "mediaType", "options"]);
