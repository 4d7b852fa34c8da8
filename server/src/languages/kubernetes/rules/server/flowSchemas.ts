import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const schema = "flowcontrol/v1.FlowSchema";
const subject = "flowcontrol/v1.Subject";
const whole = "flowcontrol/v1.PolicyRulesWithSubjects";
const verbs = ["get", "list", "create", "update", "delete", "deletecollection", "patch", "watch", "proxy"];

/** Which requests a FlowSchema is about, and whose. */
export function flowSchemas(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [schema, whole, subject, "flowcontrol/v1.ResourcePolicyRule", "flowcontrol/v1.NonResourcePolicyRule"],
    {
      id: "kubernetes/flow-schema",
      severity: "error",
      summary: "A FlowSchema whose rules are about no request, or about a subject that is not said in one way.",
      source: "https://kubernetes.io/docs/concepts/cluster-administration/flow-control/#flowschema",
    },
    function* (typed, { partial }) {
      if (typed.type === schema) yield* precedence(typed);
      else if (typed.type === subject) yield* oneSubject(typed, partial);
      else if (typed.type === whole) {
        if (!partial && itemsOf(typed.node, "resourceRules").length + itemsOf(typed.node, "nonResourceRules").length === 0)
          yield { ...lacks(typed, "", "a rule needs `resourceRules` or `nonResourceRules`"), path: typed.path };
      } else yield* requests(typed, partial);
    },
  );
}

function* precedence(typed: TypedNode): Generator<Problem> {
  const node = present(present(typed.node, "spec"), "matchingPrecedence");
  const name = stringOf(present(present(typed.node, "metadata"), "name"));
  if (node?.kind === "scalar" && node.value === 1 && name !== undefined && name !== "exempt")
    yield at(
      typed,
      ["spec", "matchingPrecedence"],
      node,
      "precedence 1 belongs to the FlowSchema `exempt`, expected 2 to 10000",
      "FieldValueInvalid",
    );
}

const members: Readonly<Record<string, string>> = { User: "user", Group: "group", ServiceAccount: "serviceAccount" };

function* oneSubject(typed: TypedNode, partial: boolean): Generator<Problem> {
  const kind = stringOf(present(typed.node, "kind")) ?? "";
  const own = members[kind];
  if (own === undefined) return;
  if (present(typed.node, own) === undefined && !partial) yield lacks(typed, own, `a subject of kind \`${kind}\` needs \`${own}\``);
  for (const other of Object.values(members))
    if (other !== own && present(typed.node, other) !== undefined)
      yield atKey(typed, other, `\`${other}\` in a subject of kind \`${kind}\`, expected \`${own}\``, "FieldValueForbidden");
}

function* requests(rule: TypedNode, partial: boolean): Generator<Problem> {
  for (const name of ["verbs", "apiGroups", "resources", "namespaces", "nonResourceURLs"]) {
    const list = itemsOf(rule.node, name).map((item) => stringOf(item) ?? "");
    if (list.length > 1 && list.includes("*")) yield atKey(rule, name, `\`*\` stands for all ${name}, expected alone`, "FieldValueInvalid");
  }
  const known = itemsOf(rule.node, "verbs").map((item) => stringOf(item) ?? "");
  const odd = known.includes("*") ? undefined : itemsOf(rule.node, "verbs").find((item) => !verbs.includes(stringOf(item) ?? ""));
  if (odd !== undefined)
    yield at(rule, "verbs", odd, `verb \`${stringOf(odd) ?? ""}\`, expected one of: ${verbs.join(", ")}`, "FieldValueNotSupported");
  if (rule.type !== "flowcontrol/v1.ResourcePolicyRule" || partial) return;
  const cluster = present(rule.node, "clusterScope");
  if (!(cluster?.kind === "scalar" && cluster.value === true) && itemsOf(rule.node, "namespaces").length === 0)
    yield lacks(rule, "namespaces", "a rule about resources needs `namespaces` or `clusterScope: true`");
}
