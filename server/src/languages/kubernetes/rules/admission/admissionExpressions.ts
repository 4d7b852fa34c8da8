import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type * as Cel from "../../cel/index.js";
import type { KubernetesDocument } from "../../document.js";
import { type AdmissionScope, admissionScope } from "../../expressions/admissionScope.js";
import { compiled } from "../../expressions/compiled.js";
import { ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const versions = ["v1", "v1beta1", "v1alpha1"];
const names = ["ValidatingAdmissionPolicySpec", "MutatingAdmissionPolicySpec", "ValidatingWebhook", "MutatingWebhook"];

/** Expressions of admission policies, and match conditions of policies and webhooks, compile to the type that is wanted. */
export function admissionExpressions(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    names.flatMap((name) => versions.map((version) => `admissionregistration/${version}.${name}`)),
    {
      id: "kubernetes/admission-expression",
      severity: "error",
      summary: "An expression of an admission policy or webhook that does not compile, or gives another type than the wanted one.",
      source: "https://kubernetes.io/docs/reference/using-api/cel/",
    },
    function* (owner) {
      const cel = tables.cel.loaded();
      if (cel !== undefined) yield* judge(cel, owner);
    },
  );
}

function* judge(cel: typeof Cel, owner: TypedNode): Generator<Problem> {
  const params = present(owner.node, "paramKind") !== undefined;
  const each = function* (list: string, member: string, types: readonly string[], extra: Partial<AdmissionScope> = {}): Generator<Problem> {
    const scope = admissionScope({ params, authorizer: true, ...extra });
    for (const [index, item] of itemsOf(owner.node, list).entries()) {
      const inner = member.split(".");
      const holder = inner.slice(0, -1).reduce((node: typeof item | undefined, step) => present(node, step), item);
      const node = present(holder, inner.at(-1) ?? member);
      const { problem } = compiled(cel, { owner, path: [list, index, ...inner], node, scope, types });
      if (problem !== undefined) yield problem;
    }
  };
  yield* each("matchConditions", "expression", ["bool"]);
  if (owner.type.endsWith("Webhook")) return;
  const variables: Record<string, Cel.CelType> = {};
  yield* variablesOf(cel, owner, params, variables);
  // Without variables the word itself is unknown to expressions.
  const known = Object.keys(variables).length > 0 ? { variables } : {};
  yield* each("validations", "expression", ["bool"], known);
  yield* each("validations", "messageExpression", ["string"], { ...known, authorizer: false });
  yield* each("auditAnnotations", "valueExpression", ["string", "null_type"], known);
  yield* each("mutations", "applyConfiguration.expression", ["Object"], { ...known, patchTypes: true });
  yield* each("mutations", "jsonPatch.expression", ["list(JSONPatch)"], { ...known, patchTypes: true });
}

/** Compiles the variables in order, each of which sees those before it, and notes their types. */
function* variablesOf(cel: typeof Cel, owner: TypedNode, params: boolean, variables: Record<string, Cel.CelType>): Generator<Problem> {
  for (const [index, item] of itemsOf(owner.node, "variables").entries()) {
    const scope = admissionScope({ params, authorizer: true, variables: { ...variables } });
    const node = present(item, "expression");
    const { type = "dyn", problem } = compiled(cel, { owner, path: ["variables", index, "expression"], node, scope });
    if (problem !== undefined) yield problem;
    const name = stringOf(present(item, "name"));
    if (name !== undefined) variables[name] = type;
  }
}
