import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf } from "../../../../text/tree.js";
import type * as Cel from "../../cel/index.js";
import { isBelow, localFaults, structuralFaults } from "../../definitionSchema/faults.js";
import type { KubernetesDocument } from "../../document.js";
import { ruleScope, schemaOf } from "../../expressions/definitionRules.js";
import { type RuledSchema, ruledSchemas } from "../../expressions/ruledSchemas.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** What one expression may cost, and all of a schema together (apiextensions, pkg/apis/apiextensions/validation). */
const limits = { expression: 10_000_000, schema: 100_000_000 };

/** The rules of a custom resource's schema stay within what the server is ready to spend on them. */
export function definitionCosts(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/definition-cost",
      severity: "error",
      summary:
        "A rule in CEL of a custom resource's schema that could cost more than the server spends: mostly lists, maps or strings without `maxItems`, `maxProperties` or `maxLength`.",
      source:
        "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#resource-use-by-validation-functions",
    },
    function* (version, { partial }) {
      const cel = tables.cel.loaded();
      if (cel === undefined || partial === true) return;
      const costs = costsOf(cel, version);
      const total = costs.reduce((sum, { cost }) => sum + cost, 0);
      if (total <= limits.expression || !structuralFaults(version).next().done) return;
      const others = [...localFaults(version)];
      const read = costs.filter(({ schema }) => !others.some((other) => isBelow(other, [...version.path, ...schema])));
      yield* overspent(version, read);
    },
  );
}

/** An expression and what it can cost in one object. */
interface Cost {
  readonly cost: number;
  readonly node: DataNode;
  readonly path: readonly (string | number)[];
  /** The schema it stands in. */
  readonly schema: readonly (string | number)[];
}

function* overspent(version: TypedNode, costs: readonly Cost[]): Generator<Problem> {
  for (const { cost, node, path } of costs) {
    if (cost <= limits.expression) continue;
    const message = `the expression can cost ${timesOf(cost, limits.expression)} of what the server spends on one; ${advice}`;
    yield at(version, path, node, message, "FieldValueForbidden");
  }
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  if (total <= limits.schema) return;
  const anchor = entryOf(present(version.node, "schema"), "openAPIV3Schema")?.key;
  const message = `the rules of the schema can cost ${timesOf(total, limits.schema)} of what the server spends on all together; ${advice}`;
  if (anchor !== undefined) yield at(version, ["schema", "openAPIV3Schema"], anchor, message, "FieldValueForbidden");
}

const advice = "expected `maxItems`, `maxProperties` and `maxLength` on what it goes over, and around it";

function timesOf(cost: number, limit: number): string {
  const times = cost / limit;
  if (times > 100) return "more than 100 times";
  return `${times < 1.5 ? times.toFixed(2) : times.toFixed(1)} times`;
}

/** What the expressions cost whose cost is known. */
function costsOf(cel: typeof Cel, version: TypedNode): readonly Cost[] {
  const read = schemaOf(version);
  if (read === undefined) return [];
  return ruledSchemas(cel, read.node, read.schema).flatMap((ruled) => costsIn(cel, ruled));
}

function costsIn(cel: typeof Cel, { node, schema, type, measure, most, path }: RuledSchema): readonly Cost[] {
  const name = "x-kubernetes-validations";
  if (type === undefined || measure === undefined) return [];
  const sizes = cel.sizesUnder(measure);
  const times = most ?? Math.floor(cel.longestRequest / (measure.least + 1));
  const place = ["schema", "openAPIV3Schema", ...path];
  return itemsOf(node, name).flatMap((item, index) => {
    const rule = schema[name]?.[index];
    if (rule === undefined || rule.rule.trim() === "") return [];
    const scope = ruleScope(type, rule);
    const costOf = (word: "rule" | "messageExpression", text: string, wanted: string, count: number): readonly Cost[] => {
      const compiled = cel.compile(text, scope);
      const cost = compiled.ok && cel.showType(compiled.type) === wanted ? compiled.cost(sizes) : undefined;
      const written = present(item, word);
      return cost === undefined || written === undefined
        ? []
        : [{ cost: cost * count, node: written, path: [...place, name, index, word], schema: place }];
    };
    const own = costOf("rule", rule.rule, "bool", times);
    const { messageExpression } = rule;
    if (own.length === 0 || messageExpression === undefined || messageExpression === "") return own;
    return [...own, ...costOf("messageExpression", messageExpression, "string", 1)];
  });
}
