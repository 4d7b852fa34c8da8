import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import { dnsLabelFault, dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** What a claim is filled from says its group and kind, and both of its fields say the same. */
export function dataSource(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PersistentVolumeClaimSpec"],
    {
      id: "kubernetes/data-source",
      severity: "error",
      summary: "A claim's data source that cannot be one, or two of them that differ.",
      source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#volume-populators-and-data-sources",
      equivalents: ["FieldValueInvalid"],
    },
    function* (spec, { partial }) {
      const source = present(spec.node, "dataSource");
      const isClaim = spec.parent?.type === "core/v1.PersistentVolumeClaim" && spec.parent.parent === undefined;
      const written = present(spec.node, "dataSourceRef");
      // A claim's reference into another namespace is dropped by default; a template's is read.
      const reference = isClaim && (stringOf(present(written, "namespace")) ?? "") !== "" ? undefined : written;
      if (source !== undefined && !(isClaim && reference === undefined && isDropped(source)))
        yield* judge(spec, "dataSource", source, partial);
      if (reference === undefined) return;
      yield* judge(spec, "dataSourceRef", reference, partial);
      yield* namespace(spec, reference);
      if (source?.kind === "mapping" && reference.kind === "mapping") yield* same(spec, source, reference);
    },
  );
}

function* judge(spec: TypedNode, field: string, source: DataNode, partial: boolean): Generator<Problem> {
  for (const name of partial || source.kind !== "mapping" ? [] : ["kind", "name"]) {
    const written = present(source, name);
    if (written !== undefined && stringOf(written) !== "") continue;
    const anchor = entryOf(source, name)?.key ?? entryOf(spec.node, field)?.key ?? spec.anchor;
    yield at(spec, [field, name], anchor, `missing \`${name}\` in \`${field}\``, "FieldValueRequired");
  }
  const kind = present(source, "kind");
  const group = present(source, "apiGroup");
  const text = stringOf(group) ?? "";
  if (kind !== undefined && text === "" && (stringOf(kind) ?? "") !== "" && stringOf(kind) !== "PersistentVolumeClaim")
    yield at(
      spec,
      [field, "kind"],
      kind,
      `kind \`${stringOf(kind)}\` without \`apiGroup\`, expected \`PersistentVolumeClaim\` or the group of the kind`,
    );
  const fault = text === "" ? undefined : dnsSubdomainFault(text);
  if (group !== undefined && fault !== undefined) yield at(spec, [field, "apiGroup"], group, `apiGroup \`${text}\`: ${fault}`);
}

function* namespace(spec: TypedNode, reference: DataNode): Generator<Problem> {
  const node = present(reference, "namespace");
  const text = stringOf(node) ?? "";
  const fault = text === "" ? undefined : dnsLabelFault(text);
  if (node !== undefined && fault !== undefined) yield at(spec, ["dataSourceRef", "namespace"], node, `namespace \`${text}\`: ${fault}`);
}

function* same(spec: TypedNode, source: DataNode, reference: DataNode): Generator<Problem> {
  if ((stringOf(present(reference, "namespace")) ?? "") !== "")
    yield atKey(spec, "dataSource", "`dataSource` beside `dataSourceRef.namespace`, which excludes it", "FieldValueInvalid");
  else {
    const different = ["kind", "name", "apiGroup"].find((name) => stringOf(present(source, name)) !== stringOf(present(reference, name)));
    if (different !== undefined)
      yield atKey(
        spec,
        "dataSource",
        `\`dataSource\` and \`dataSourceRef\` differ in \`${different}\`; one of them is enough`,
        "FieldValueInvalid",
      );
  }
}

/** In a claim, sources other than claims and snapshots are dropped unread, as they always were. */
function isDropped(source: DataNode): boolean {
  const kind = stringOf(present(source, "kind"));
  const group = stringOf(present(source, "apiGroup")) ?? "";
  return !(kind === "PersistentVolumeClaim" && group === "") && !(kind === "VolumeSnapshot" && group === "snapshot.storage.k8s.io");
}
