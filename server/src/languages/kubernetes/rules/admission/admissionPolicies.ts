import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const validating = "admissionregistration/v1.ValidatingAdmissionPolicySpec";
const mutating = "admissionregistration/v1.MutatingAdmissionPolicySpec";

/** A policy says which resources it is about and what it does with them. */
export function admissionPolicies(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [validating, mutating, "admissionregistration/v1.Mutation"],
    {
      id: "kubernetes/admission-policy",
      severity: "error",
      summary: "An admission policy about no resource, without anything that it does, or with parts that do not fit together.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/",
    },
    function* (typed, { partial }) {
      if (typed.type !== validating && typed.type !== mutating) yield* mutation(typed, partial);
      else {
        if (!partial) yield* constraints(typed);
        if (typed.type === validating) yield* annotations(typed, partial);
      }
    },
  );
}

function* constraints(spec: TypedNode): Generator<Problem> {
  const entry = entryOf(spec.node, "matchConstraints");
  if (entry?.value.kind === "mapping" && itemsOf(entry.value, "resourceRules").length === 0)
    yield at(
      spec,
      ["matchConstraints", "resourceRules"],
      entryOf(entry.value, "resourceRules")?.key ?? entry.key,
      "a policy needs at least one rule that says which resources it is about",
      "FieldValueRequired",
    );
}

function* annotations(spec: TypedNode, partial: boolean): Generator<Problem> {
  const list = itemsOf(spec.node, "auditAnnotations");
  if (list.length === 0 && itemsOf(spec.node, "validations").length === 0 && !partial) {
    yield lacks(spec, "validations", "a policy needs at least one entry in `validations` or `auditAnnotations`");
    return;
  }
  const name = stringOf(present(present(spec.object.node, "metadata"), "name"));
  const keys = list.map((item) => stringOf(present(item, "key")));
  for (const [index, item] of list.entries()) {
    const node = present(item, "key");
    const key = keys[index];
    if (node === undefined || key === undefined || key === "") continue;
    const path = ["auditAnnotations", index, "key"];
    const fault = qualifiedNameFault(`${name ?? "a"}/${key}`);
    if (keys.indexOf(key) < index) yield at(spec, path, node, `key \`${key}\` stands twice`, "FieldValueDuplicate");
    else if (fault !== undefined) yield at(spec, path, node, `annotation \`${name ?? ""}/${key}\`: ${fault}`, "FieldValueInvalid");
  }
}

const patches = [
  { type: "JSONPatch", own: "jsonPatch", other: "applyConfiguration" },
  { type: "ApplyConfiguration", own: "applyConfiguration", other: "jsonPatch" },
] as const;

function* mutation(typed: TypedNode, partial: boolean): Generator<Problem> {
  const type = stringOf(present(typed.node, "patchType"));
  const patch = patches.find((one) => one.type === type);
  if (patch === undefined) return;
  const { own, other } = patch;
  if (present(typed.node, own) === undefined && !partial) yield lacks(typed, own, `patchType \`${type}\` needs \`${own}\``);
  else if (present(typed.node, own)?.kind === "mapping" && (stringOf(present(present(typed.node, own), "expression")) ?? "").trim() === "")
    yield at(
      typed,
      [own, "expression"],
      present(present(typed.node, own), "expression") ?? entryOf(typed.node, own)?.key ?? typed.anchor,
      `\`${own}\` needs an \`expression\``,
      "FieldValueRequired",
    );
  if (present(typed.node, other) !== undefined)
    yield atKey(typed, other, `\`${other}\` with patchType \`${type}\`, expected \`${own}\` alone`, "FieldValueInvalid");
}
