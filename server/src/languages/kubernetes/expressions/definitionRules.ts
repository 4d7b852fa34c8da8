import type { MappingNode } from "../../../text/tree.js";
import type * as Cel from "../cel/index.js";
import { jsonOf, withoutNulls } from "../customKinds/plainJson.js";
import { isSchema, isStructural, type Schema, type ValidationRule } from "../customKinds/schema.js";
import { present, type TypedNode } from "../typedNodes.js";

/** The schema of a version of a definition, as it is written and as it is read; undefined where it cannot be read. */
export function schemaOf(version: TypedNode): { readonly node: MappingNode; readonly schema: Schema } | undefined {
  const node = present(present(version.node, "schema"), "openAPIV3Schema");
  if (node?.kind !== "mapping") return undefined;
  const schema = withoutNulls(jsonOf(node), values);
  return isSchema(schema) && isStructural(schema) ? { node, schema } : undefined;
}

/** Members of a schema in which null is a value like others. */
const values: ReadonlySet<string> = new Set(["default", "enum", "example"]);

/** What a rule may refer to: the value, and the one that stood there before. */
export function ruleScope(type: Cel.CelType, rule: ValidationRule): Cel.Scope {
  const older: Cel.CelType = rule.optionalOldSelf === true ? { optional: type } : type;
  return { variables: { self: type, oldSelf: older }, bindings: false };
}
