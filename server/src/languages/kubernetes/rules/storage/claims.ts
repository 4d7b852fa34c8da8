import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import { quantityNanos } from "../../../../values/quantity.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Fields of a PersistentVolume's spec that are no source of the volume. */
const otherFields = new Set([
  "accessModes",
  "capacity",
  "claimRef",
  "mountOptions",
  "nodeAffinity",
  "persistentVolumeReclaimPolicy",
  "storageClassName",
  "volumeAttributesClassName",
  "volumeMode",
]);

/** Sources that the server looks at after a flexVolume. */
const afterFlex = new Set([
  "azureFile",
  "vsphereVolume",
  "photonPersistentDisk",
  "portworxVolume",
  "azureDisk",
  "scaleIO",
  "local",
  "storageos",
  "csi",
]);

/** A volume has a size, one source and modes of access; a claim asks for a size and modes. */
export function claims(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PersistentVolumeClaimSpec", "core/v1.PersistentVolumeSpec"],
    {
      id: "kubernetes/volume-claim",
      severity: "error",
      summary: "A PersistentVolume or a claim without size or modes of access, or with more than one source.",
      source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/",
    },
    function* (spec, { partial }) {
      yield* modes(spec, partial);
      if (spec.type === "core/v1.PersistentVolumeClaimSpec") yield* request(spec, partial);
      else {
        yield* capacity(spec, partial);
        yield* sources(spec, partial, tables);
      }
    },
  );
}

function* modes(spec: TypedNode, partial: boolean): Generator<Problem> {
  const list = present(spec.node, "accessModes");
  if (list?.kind !== "sequence") return;
  if (list.items.length === 0 && !partial) yield atKey(spec, "accessModes", "at least one access mode is expected", "FieldValueRequired");
  const only = list.items.filter((mode) => stringOf(mode) === "ReadWriteOncePod").length;
  if (only > 0 && only < list.items.length)
    yield atKey(spec, "accessModes", "`ReadWriteOncePod` goes with no other access mode", "FieldValueForbidden");
}

function* request(spec: TypedNode, partial: boolean): Generator<Problem> {
  const resources = present(spec.node, "resources");
  if (resources?.kind !== "mapping") return;
  const storage = present(present(resources, "requests"), "storage");
  if (storage === undefined && !partial)
    yield { ...atKey(spec, "resources", "a claim needs `resources.requests.storage`", "FieldValueRequired") };
  if (storage?.kind === "scalar" && isNotPositive(storage.text))
    yield at(spec, ["resources", "requests", "storage"], storage, `storage ${storage.text}, expected more than 0`, "FieldValueInvalid");
}

function* capacity(spec: TypedNode, partial: boolean): Generator<Problem> {
  const map = present(spec.node, "capacity");
  const isInline = spec.parent?.type === "storage/v1.VolumeAttachmentSource";
  if (map === undefined && !isInline && !partial) yield lacks(spec, "capacity", "a PersistentVolume needs `capacity.storage`");
  if (map?.kind !== "mapping" || isInline) return;
  if (present(map, "storage") === undefined && !partial)
    yield atKey(spec, "capacity", "a PersistentVolume needs `capacity.storage`", "FieldValueRequired");
  for (const { key, value } of map.entries) {
    if (keyText(key) !== "storage")
      yield at(
        spec,
        ["capacity", keyText(key)],
        key,
        `capacity of \`${keyText(key)}\`, expected \`storage\` alone`,
        "FieldValueNotSupported",
      );
    else if (value.kind === "scalar" && isNotPositive(value.text))
      yield at(spec, ["capacity", "storage"], value, `storage ${value.text}, expected more than 0`, "FieldValueInvalid");
  }
}

function* sources(spec: TypedNode, partial: boolean, { catalogue }: Tables): Generator<Problem> {
  const found = spec.node.entries.filter(({ key }) => {
    const name = keyText(key);
    return !otherFields.has(name) && catalogue.field(spec.type, name) !== undefined && present(spec.node, name) !== undefined;
  });
  if (found.length === 0 && !partial) yield lacks(spec, "hostPath", "a PersistentVolume needs a source such as `csi`, `nfs` or `hostPath`");
  const names = found.map(({ key }) => `\`${keyText(key)}\``).join(" and ");
  // The server forgets to ask of a flexVolume whether it is the first, after which come those of few clouds only.
  const counted = found.filter(({ key }) => keyText(key) !== "flexVolume" || found.some((other) => afterFlex.has(keyText(other.key))));
  for (const { key } of counted.length > 1 ? found : []) {
    yield at(spec, keyText(key), key, `${names} in one PersistentVolume, which has exactly one source`, "FieldValueForbidden");
  }
}

function isNotPositive(text: string): boolean {
  const nanos = quantityNanos(text);
  return nanos !== undefined && nanos <= 0n;
}
