import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** What drivers of storage say of themselves stands once, and goes together. */
export function csi(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["storage/v1.CSINodeSpec", "storage/v1.CSINodeDriver", "storage/v1.CSIDriverSpec", "storage/v1.VolumeAttachmentSource"],
    {
      id: "kubernetes/csi",
      severity: "error",
      summary: "A description of a CSI driver, or an attachment of its volume, that repeats or contradicts itself.",
      source: "https://kubernetes-csi.github.io/docs/csi-driver-object.html",
    },
    function* (typed, { partial }) {
      if (typed.type === "storage/v1.CSINodeSpec") yield* unlike(typed, "drivers", "name");
      else if (typed.type === "storage/v1.CSINodeDriver") yield* topologyKeys(typed);
      else if (typed.type === "storage/v1.CSIDriverSpec") yield* driver(typed, partial);
      else yield* attachment(typed, partial);
    },
  );
}

function* unlike(typed: TypedNode, list: string, field: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(typed.node, list).entries()) {
    const node = present(item, field);
    // An audience that is left out is the server's own.
    const text = node === undefined && field === "audience" ? "" : stringOf(node);
    if (text !== undefined && seen.has(text))
      yield at(typed, [list, index, field], node ?? item, `${field} \`${text}\` stands twice in \`${list}\``, "FieldValueDuplicate");
    if (text !== undefined) seen.add(text);
  }
}

function* topologyKeys(driver: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, node] of itemsOf(driver.node, "topologyKeys").entries()) {
    const text = stringOf(node) ?? "";
    if (text !== "" && seen.has(text))
      yield at(driver, ["topologyKeys", index], node, `key \`${text}\` stands twice`, "FieldValueDuplicate");
    seen.add(text);
  }
}

function* driver(spec: TypedNode, partial: boolean): Generator<Problem> {
  yield* unlike(spec, "tokenRequests", "audience");
  const inSecrets = present(spec.node, "serviceAccountTokenInSecrets");
  if (inSecrets !== undefined && itemsOf(spec.node, "tokenRequests").length === 0 && !partial)
    yield at(
      spec,
      "serviceAccountTokenInSecrets",
      inSecrets,
      "`serviceAccountTokenInSecrets` without `tokenRequests`",
      "FieldValueInvalid",
    );
}

function* attachment(source: TypedNode, partial: boolean): Generator<Problem> {
  const count = ["inlineVolumeSpec", "persistentVolumeName"].filter((name) => present(source.node, name) !== undefined).length;
  const whole = { range: rangeFor(source.anchor), path: source.path };
  if (count === 0 && !partial)
    yield { ...lacks(source, "persistentVolumeName", "an attachment needs `persistentVolumeName` or `inlineVolumeSpec`"), ...whole };
  if (count === 2)
    yield {
      ...atKey(
        source,
        "inlineVolumeSpec",
        "`inlineVolumeSpec` beside `persistentVolumeName`, of which one is expected",
        "FieldValueForbidden",
      ),
      ...whole,
    };
}
