import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf } from "../../../../text/tree.js";
import type * as Cel from "../../cel/index.js";
import type { ValidationRule } from "../../customKinds/schema.js";
import { isBelow, localFaults, structuralFaults } from "../../definitionSchema/faults.js";
import type { KubernetesDocument } from "../../document.js";
import { compiled } from "../../expressions/compiled.js";
import { ruleScope, schemaOf } from "../../expressions/definitionRules.js";
import { ruledDefaults } from "../../expressions/ruledDefaults.js";
import { type RuledSchema, ruledSchemas } from "../../expressions/ruledSchemas.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const root = ["schema", "openAPIV3Schema"];

/** The rules of a custom resource's schema compile to true or false, their messages to a text (apiextensions, pkg/apis/apiextensions/validation). */
export function definitionExpressions(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/definition-expression",
      severity: "error",
      summary:
        "A rule in CEL of a custom resource's schema that does not compile, gives another type than the wanted one, or asks for an older value that cannot be found; a default that breaks such a rule.",
      source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules",
    },
    function* (version, { partial }) {
      const cel = tables.cel.loaded();
      if (cel === undefined || partial === true) return;
      const problems = [...judge(cel, version)];
      if (problems.length === 0) return;
      if (!structuralFaults(version).next().done) return;
      // The server reads the expressions of a schema only where nothing else is wrong with it.
      const others = [...localFaults(version)];
      for (const { problem, path } of problems) {
        const schema = [...version.path, ...path];
        if (!others.some((other) => isBelow(other, schema))) yield problem;
      }
    },
  );
}

interface Placed {
  readonly problem: Problem;
  /** The schema it is about, seen from the version. */
  readonly path: readonly (string | number)[];
}

function* judge(cel: typeof Cel, version: TypedNode): Generator<Placed> {
  const read = schemaOf(version);
  if (read === undefined) return;
  const { node, schema } = read;
  for (const ruled of ruledSchemas(cel, node, schema)) {
    const path = [...root, ...ruled.path];
    for (const problem of rulesOf(cel, version, ruled, path)) yield { problem, path };
  }
  for (const problem of ruledDefaults(cel, node, schema, [...version.path, ...root])) yield { problem, path: root };
}

function* rulesOf(cel: typeof Cel, owner: TypedNode, ruled: RuledSchema, schema: readonly (string | number)[]): Generator<Problem> {
  const name = "x-kubernetes-validations";
  if (ruled.type === undefined) {
    const anchor = entryOf(ruled.node, name)?.key ?? ruled.node;
    yield at(owner, [...schema, name], anchor, "rules on a value of no `type`, which expressions cannot see", "InternalError");
    return;
  }
  for (const [index, node] of itemsOf(ruled.node, name).entries()) {
    const rule = ruled.schema[name]?.[index];
    if (rule !== undefined) yield* judgeRule(cel, { owner, ruled, type: ruled.type, rule, node, path: [...schema, name, index] });
  }
}

interface OneRule {
  readonly owner: TypedNode;
  readonly ruled: RuledSchema;
  readonly type: Cel.CelType;
  readonly rule: ValidationRule;
  readonly node: DataNode;
  readonly path: readonly (string | number)[];
}

function* judgeRule(cel: typeof Cel, { owner, ruled, type, rule, node, path }: OneRule): Generator<Problem> {
  const scope = ruleScope(type, rule);
  const text = present(node, "rule");
  const { problem } = compiled(cel, { owner, path: [...path, "rule"], node: text, scope, types: ["bool"] });
  if (problem !== undefined) yield problem;
  const comparing = problem === undefined && comparesWithOlder(cel, rule.rule, type);
  if (comparing && ruled.uncorrelated !== undefined && text !== undefined) {
    const message = `\`oldSelf\` below \`${ruled.uncorrelated}\`, where older values cannot be told apart`;
    yield at(owner, [...path, "rule"], text, message, "FieldValueInvalid");
  }
  const set = present(node, "optionalOldSelf");
  if (set !== undefined && (problem !== undefined || !rule.rule.includes("oldSelf")))
    yield at(owner, [...path, "optionalOldSelf"], set, "`optionalOldSelf` beside a rule that does not use `oldSelf`", "FieldValueInvalid");
  if (problem !== undefined) return;
  const message = present(node, "messageExpression");
  const said = compiled(cel, { owner, path: [...path, "messageExpression"], node: message, scope, types: ["string"] });
  if (said.problem !== undefined) yield said.problem;
}

/** Whether an expression that compiles refers to the older value: without it, it does not compile. */
function comparesWithOlder(cel: typeof Cel, expression: string, self: Cel.CelType): boolean {
  return expression.includes("oldSelf") && !cel.compile(expression, { variables: { self }, bindings: false }).ok;
}
