import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const reviews = ["SubjectAccessReview", "SelfSubjectAccessReview", "LocalSubjectAccessReview"].map((kind) => `authorization/v1.${kind}`);
const selectors = ["authorization/v1.FieldSelectorAttributes", "authorization/v1.LabelSelectorAttributes"];

/** Metadata that the server empties, or leaves aside, before it looks. */
const unread = ["managedFields", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "uid", "selfLink", "namespace"];

/** A question about access is asked about one thing, for somebody, and has no metadata of its own. */
export function accessReview(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...reviews, ...selectors],
    {
      id: "kubernetes/access-review",
      severity: "error",
      summary: "A question about access that asks about nothing, about two things, or for nobody.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access",
      equivalents: ["FieldValueInvalid"],
    },
    function* (typed, { partial }) {
      if (partial) return;
      if (selectors.includes(typed.type)) yield* oneForm(typed);
      else yield* review(typed);
    },
  );
}

function* review(typed: TypedNode): Generator<Problem> {
  const spec = entryOf(typed.node, "spec");
  const kind = typed.object.known?.kind;
  yield* metadata(typed);
  if (spec?.value.kind !== "mapping") return;
  const resource = present(spec.value, "resourceAttributes");
  const other = present(spec.value, "nonResourceAttributes");
  const otherKey = entryOf(spec.value, "nonResourceAttributes")?.key ?? spec.key;
  if (other !== undefined && kind === "LocalSubjectAccessReview")
    yield at(
      typed,
      ["spec", "nonResourceAttributes"],
      otherKey,
      "a question about a namespace is about resources; expected `resourceAttributes` alone",
    );
  else if (other !== undefined && resource !== undefined)
    yield at(
      typed,
      ["spec", "nonResourceAttributes"],
      otherKey,
      "`nonResourceAttributes` beside `resourceAttributes`, expected one of them",
    );
  if (resource === undefined && other === undefined)
    yield at(typed, ["spec", "resourceAttributes"], spec.key, "`resourceAttributes` or `nonResourceAttributes` is expected");
  if (
    kind !== "SelfSubjectAccessReview" &&
    (stringOf(present(spec.value, "user")) ?? "") === "" &&
    itemsOf(spec.value, "groups").length === 0
  )
    yield at(typed, ["spec", "user"], spec.key, "`user` or `groups` is expected");
  const namespace = stringOf(present(present(typed.node, "metadata"), "namespace"));
  const asked = present(resource, "namespace");
  if (kind === "LocalSubjectAccessReview" && (namespace ?? "") !== "" && resource !== undefined && (stringOf(asked) ?? "") !== namespace) {
    const node = asked ?? entryOf(spec.value, "resourceAttributes")?.key ?? spec.key;
    yield at(
      typed,
      ["spec", "resourceAttributes", "namespace"],
      node,
      `namespace \`${stringOf(asked) ?? ""}\`, expected \`${namespace}\` from \`metadata\``,
    );
  }
}

function* metadata(typed: TypedNode): Generator<Problem> {
  const node = present(typed.node, "metadata");
  if (node?.kind !== "mapping") return;
  const extra = node.entries.find(({ key, value }) => !unread.includes(key.text) && !isNothing(value));
  if (extra !== undefined)
    yield at(typed, "metadata", extra.key, `\`${extra.key.text}\` in the metadata of a question about access, which has none`);
}

function isNothing(node: DataNode): boolean {
  if (node.kind === "scalar") return node.value === null || node.value === "" || node.value === 0;
  return (node.kind === "mapping" ? node.entries : node.items).length === 0;
}

function* oneForm(typed: TypedNode): Generator<Problem> {
  const raw = (stringOf(present(typed.node, "rawSelector")) ?? "") !== "";
  const listed = itemsOf(typed.node, "requirements").length > 0;
  if (raw && listed) yield atKey(typed, "rawSelector", "`rawSelector` beside `requirements`, expected one of them", "FieldValueInvalid");
  if (!raw && !listed) yield lacks(typed, "requirements", "`requirements` or `rawSelector` is expected");
}
