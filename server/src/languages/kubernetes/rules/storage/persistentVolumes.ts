import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Fields that say how a volume is claimed; the inline volume of an attachment is claimed by nobody. */
const claimed = ["claimRef", "capacity", "nodeAffinity", "storageClassName"];

/** The fields of a PersistentVolume go with its source. */
export function persistentVolume(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PersistentVolumeSpec"],
    {
      id: "kubernetes/persistent-volume",
      severity: "error",
      summary: "A PersistentVolume whose fields do not go with its source.",
      source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistent-volumes",
      equivalents: ["FieldValueForbidden", "FieldValueRequired"],
    },
    function* (spec, { partial }) {
      if (!partial && present(spec.node, "local") !== undefined && present(spec.node, "nodeAffinity") === undefined)
        yield lacks(spec, "nodeAffinity", "a local volume needs `nodeAffinity`: it exists on one node");
      yield* recycledRoot(spec);
      yield* mountOptions(spec);
      if (spec.parent?.type === "storage/v1.VolumeAttachmentSource") yield* inline(spec, partial);
      else if (!partial && present(spec.node, "csi") === undefined && present(spec.node, "volumeAttributesClassName") !== undefined)
        yield lacks(spec, "csi", "`volumeAttributesClassName` needs `csi` as the source");
    },
  );
}

function* recycledRoot(spec: TypedNode): Generator<Problem> {
  const policy = present(spec.node, "persistentVolumeReclaimPolicy");
  const path = stringOf(present(present(spec.node, "hostPath"), "path")) ?? "";
  if (policy === undefined || stringOf(policy) !== "Recycle" || !isRoot(path)) return;
  yield at(spec, "persistentVolumeReclaimPolicy", policy, `\`Recycle\` would empty the root of the node (hostPath \`${path}\`)`);
}

/** Sources that the annotation for mount options is for; the field `mountOptions` is taken with all. */
const withOptions = new Set([
  "gcePersistentDisk",
  "awsElasticBlockStore",
  "glusterfs",
  "nfs",
  "rbd",
  "quobyte",
  "iscsi",
  "cinder",
  "cephfs",
  "azureFile",
  "vsphereVolume",
  "azureDisk",
  "photonPersistentDisk",
]);
const optionsAnnotation = "volume.beta.kubernetes.io/mount-options";

function* mountOptions(spec: TypedNode): Generator<Problem> {
  if (spec.parent?.type !== "core/v1.PersistentVolume") return;
  const entry = entryOf(present(present(spec.parent.node, "metadata"), "annotations"), optionsAnnotation);
  if (entry === undefined || spec.node.entries.some(({ key }) => withOptions.has(keyText(key)))) return;
  const message = `annotation \`${optionsAnnotation}\` on a source that takes no options that way, expected \`spec.mountOptions\``;
  yield at(spec.parent, ["metadata", "annotations", optionsAnnotation], entry.key, message, "FieldValueForbidden");
}

/** Whether a path comes down to `/`: every step goes nowhere or back. */
function isRoot(path: string): boolean {
  if (!path.startsWith("/")) return false;
  let depth = 0;
  for (const step of path.split("/")) {
    if (step === "..") depth = Math.max(0, depth - 1);
    else if (step !== "" && step !== ".") depth++;
  }
  return depth === 0;
}

function* inline(spec: TypedNode, partial: boolean): Generator<Problem> {
  if (!partial && present(spec.node, "csi") === undefined) yield lacks(spec, "csi", "an inline volume needs `csi` as its source");
  for (const name of claimed) {
    const node = present(spec.node, name);
    const isNothing =
      node === undefined || (node.kind === "mapping" && node.entries.length === 0) || (node.kind === "scalar" && node.value === "");
    if (!isNothing) yield atKey(spec, name, `\`${name}\` in an inline volume, which nobody claims`, "FieldValueForbidden");
  }
  for (const [name, expected] of [
    ["persistentVolumeReclaimPolicy", "Retain"],
    ["volumeMode", "Filesystem"],
  ] as const) {
    const node = present(spec.node, name);
    const text = stringOf(node) ?? "";
    if (node !== undefined && text !== "" && text !== expected)
      yield at(spec, name, node, `${name} \`${text}\` of an inline volume, expected \`${expected}\``, "FieldValueForbidden");
  }
}
