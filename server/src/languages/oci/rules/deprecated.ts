import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { itemSchema, type LocatedSchema, memberSchema } from "../../../schema/jsonSchema.js";
import type { PathStep } from "../../../text/path.js";
import { type DataNode, keyText, stringOf, valueAt } from "../../../text/tree.js";
import { isBefore } from "../../../values/release.js";
import type { OciDocument } from "../document.js";
import type { Schemas } from "../schemas.js";
import type { DescribedSchema } from "../spec.js";

/** Warns of members that the specification has deprecated. */
export function deprecated(schemas: Schemas): Rule<OciDocument> {
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
      for (const problem of walk(schemas, root, document.root, [])) {
        const name = String(problem.path?.at(-1));
        // A member that stands in every item of a list is said once. Docker's profiles of before 2016 have `name` throughout.
        if (said.has(name) || (version !== undefined && isBefore(version, sinceOf[name] ?? "1.0.2"))) continue;
        said.add(name);
        yield document.kind === "seccomp" ? { ...problem, severity: "information" } : problem;
      }
    },
  };
}

/** Releases of the runtime specification that deprecated a member, where not 1.0.2. */
const sinceOf: Readonly<Record<string, string>> = { kernel: "1.1.0", kernelTCP: "1.1.0" };

function* walk(schemas: Schemas, located: LocatedSchema, node: DataNode, path: readonly PathStep[]): Generator<Problem> {
  if (node.kind === "sequence") {
    const item = itemSchema(schemas.read, located);
    if (item !== undefined) for (const [index, child] of node.items.entries()) yield* walk(schemas, item, child, [...path, index]);
  }
  if (node.kind !== "mapping") return;
  for (const { key, value } of node.entries) {
    const name = keyText(key);
    const member = memberSchema(schemas.read, located, name);
    if (member === undefined) continue;
    const own: DescribedSchema = member.owner.schema.properties?.[name] ?? {};
    const empty = value.kind === "scalar" && (value.value === null || value.value === false || value.value === "");
    if (!member.userKey && own.deprecated === true && !empty) {
      yield { range: key.range, path: [...path, name], message: `\`${name}\` is deprecated${own.deprecationMessage === undefined ? "" : `: ${own.deprecationMessage}`}` };
    }
    yield* walk(schemas, member.value, value, [...path, name]);
  }
}
