import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, type TypedNode } from "../../typedNodes.js";

/** Which requests a webhook or a policy is asked about: a star says everything, and nothing stands beside it. */
export function admissionRules(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["admissionregistration/v1.RuleWithOperations", "admissionregistration/v1.NamedRuleWithOperations"],
    {
      id: "kubernetes/admission-rule",
      severity: "error",
      summary: "A rule of a webhook or policy that lists what another entry of it says already, or what it cannot act on.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-rules",
    },
    function* (rule) {
      for (const name of ["operations", "apiGroups", "apiVersions"]) yield* starAlone(rule, name);
      yield* resources(rule);
      yield* resourceNames(rule);
      yield* mutating(rule);
    },
  );
}

function textsOf(rule: TypedNode, name: string): readonly string[] {
  return itemsOf(rule.node, name).map((item) => stringOf(item) ?? "");
}

function* starAlone(rule: TypedNode, name: string): Generator<Problem> {
  const list = textsOf(rule, name);
  if (list.length > 1 && list.includes("*")) yield atKey(rule, name, `\`*\` stands for all ${name}, expected alone`, "FieldValueInvalid");
}

function* resources(rule: TypedNode): Generator<Problem> {
  const list = textsOf(rule, "resources");
  const wholes = new Set<string>();
  const parts = new Set<string>();
  for (const [index, text] of list.entries()) {
    const node = itemsOf(rule.node, "resources")[index];
    const slash = text.indexOf("/");
    if (node === undefined || slash < 0) continue;
    const [resource, sub] = [text.slice(0, slash), text.slice(slash + 1)];
    const wider = wholes.has(resource) ? `${resource}/*` : parts.has(sub) ? `*/${sub}` : undefined;
    if (wider !== undefined)
      yield at(
        rule,
        ["resources", index],
        node,
        `\`${text}\` is part of \`${wider}\` in the same list, expected one of them`,
        "FieldValueInvalid",
      );
    if (sub === "*") wholes.add(resource);
    if (resource === "*") parts.add(sub);
  }
  if (list.length > 1 && list.includes("*/*"))
    yield atKey(rule, "resources", "`*/*` stands for all resources, expected alone", "FieldValueInvalid");
  // The last resource without a subresource decides.
  const last = list.findLast((text) => text !== "" && !text.includes("/"));
  if (list.includes("*") && last !== undefined && last !== "*")
    yield atKey(rule, "resources", `\`*\` stands for all resources, and \`${last}\` is one of them`, "FieldValueInvalid");
}

function* resourceNames(rule: TypedNode): Generator<Problem> {
  const names = textsOf(rule, "resourceNames");
  for (const [index, node] of itemsOf(rule.node, "resourceNames").entries()) {
    const name = names[index];
    if (name !== undefined && names.indexOf(name) < index)
      yield at(rule, ["resourceNames", index], node, `\`${name}\` stands twice`, "FieldValueDuplicate");
  }
}

/** What is deleted cannot be changed. */
function* mutating(rule: TypedNode): Generator<Problem> {
  if (!(rule.object.known?.kind.startsWith("MutatingAdmissionPolicy") ?? false) || !rule.path.includes("resourceRules")) return;
  for (const [index, node] of itemsOf(rule.node, "operations").entries()) {
    if (stringOf(node) === "DELETE")
      yield at(
        rule,
        ["operations", index],
        node,
        "`DELETE` in a policy that changes objects, expected `CREATE`, `UPDATE`, `CONNECT` or `*`",
        "FieldValueNotSupported",
      );
  }
}
