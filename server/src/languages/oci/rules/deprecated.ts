import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { itemSchema, type LocatedSchema, type MemberSchema, memberSchema } from "../../../schema/jsonSchema.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, keyText, stringOf, valueAt } from "../../../text/tree.js";
import { isBefore } from "../../../values/release.js";
import type { OciDocument } from "../document.js";
import type { Histories } from "../history.js";
import { keyOf, type Schemas } from "../schemas.js";
import type { DescribedSchema } from "../spec.js";

/** Warns of members that the specification has deprecated. */
export function deprecated(schemas: Schemas, histories: Histories): Rule<OciDocument> {
  return {
    meta: {
      id: "oci/deprecated",
      severity: "warning",
      summary: "A member is deprecated by its specification.",
      source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md",
    },
    *check(document) {
      const root = schemas.root(document.kind);
      if (root === undefined || document.root === undefined) return;
      const version = stringOf(valueAt(document.root, "ociVersion"));
      const said = new Set<string>();
      for (const { problem, member } of walk(schemas, root, document.root, [])) {
        const history = histories.field(keyOf(member))?.deprecated;
        const { name } = member;
        // A member that stands in every item of a list is said once. Docker's profiles of before 2016 have `name` throughout.
        if (said.has(name) || (version !== undefined && isBefore(version, history?.since ?? "1.0.0"))) continue;
        said.add(name);
        const message = history?.note === undefined ? problem.message : `${problem.message}: ${history.note}`;
        yield { ...problem, message, ...(document.kind === "seccomp" && { severity: "information" as const }) };
      }
    },
  };
}

interface Deprecated {
  readonly problem: Problem;
  readonly member: MemberSchema;
}

function* walk(schemas: Schemas, located: LocatedSchema, node: DataNode, path: readonly PathStep[]): Generator<Deprecated> {
  if (node.kind === "sequence") {
    const item = itemSchema(schemas.read, located);
    if (item === undefined) return;
    for (const [index, child] of node.items.entries()) if (child.kind !== "scalar") yield* walk(schemas, item, child, [...path, index]);
  }
  if (node.kind !== "mapping") return;
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    const member = memberSchema(schemas.read, located, name, node);
    if (member === undefined) continue;
    const own: DescribedSchema = member.owner.schema.properties?.[name] ?? {};
    const empty = value.kind === "scalar" && (value.value === null || value.value === false || value.value === "");
    if (!member.userKey && own.deprecated === true && !empty) {
      yield { member, problem: { range: key.range, path: [...path, name], message: `\`${name}\` is deprecated` } };
    }
    if (value.kind !== "scalar") yield* walk(schemas, member.value, value, [...path, name]);
  }
}
