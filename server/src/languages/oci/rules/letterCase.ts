import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { branches, itemSchema, type LocatedSchema, memberSchema } from "../../../schema/jsonSchema.js";
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
  if (node.kind === "scalar") {
    if (typeof node.value !== "string") return;
    const value = node.value;
    const known = branches(schemas.read, located).flatMap(({ schema }: { readonly schema: DescribedSchema }) => schema["x-values"] ?? []);
    const meant = known.includes(value) ? undefined : known.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
    if (meant === undefined) return;
    const fixes = [{ title: `Replace with ${meant}`, edits: [{ range: node.range, newText: JSON.stringify(meant) }], preferred: true }];
    yield { range: node.range, path, message: `\`${shorten(value)}\` is written \`${meant}\`; readers compare exactly`, fixes };
  } else if (node.kind === "sequence") {
    const item = itemSchema(schemas.read, located);
    if (item !== undefined) for (const [index, child] of node.items.entries()) yield* walk(schemas, item, child, [...path, index]);
  } else {
    for (const { key, value } of node.entries) {
      const name = keyText(key);
      const member = memberSchema(schemas.read, located, name, node);
      if (member !== undefined && !covered.has(name)) yield* walk(schemas, member.value, value, [...path, name]);
    }
  }
}

/** Members with a rule of their own that says more. */
const covered = new Set(["os", "architecture", "variant", "mediaType", "options"]);
