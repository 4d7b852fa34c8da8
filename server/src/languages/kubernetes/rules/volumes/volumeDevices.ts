import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, containerTypes, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";
import { claimTemplateNames, podSpecOf } from "./volumes.js";

/** A container takes a claim as a block device once, at a path of its own, and does not mount it too. */
export function volumeDevice(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    containerTypes,
    {
      id: "kubernetes/volume-device",
      severity: "error",
      summary: "A block device of a volume that cannot be one, or that the container uses twice.",
      source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support",
      equivalents: ["FieldValueInvalid"],
    },
    function* (container, { partial }) {
      const devices = itemsOf(container.node, "volumeDevices");
      if (devices.length === 0) return;
      if (!partial) yield* sources(container, devices);
      yield* unlike(container, devices, "name");
      yield* unlike(container, devices, "devicePath");
      const mounts = itemsOf(container.node, "volumeMounts");
      yield* overlap(container, ["volumeDevices", "name"], devices, ["volumeMounts", "name"], mounts);
      yield* overlap(container, ["volumeDevices", "devicePath"], devices, ["volumeMounts", "mountPath"], mounts);
      yield* overlap(container, ["volumeMounts", "name"], mounts, ["volumeDevices", "name"], devices);
      yield* overlap(container, ["volumeMounts", "mountPath"], mounts, ["volumeDevices", "devicePath"], devices);
    },
  );
}

/** Only claims can be block devices. */
function* sources(container: TypedNode, devices: readonly DataNode[]): Generator<Problem> {
  const spec = podSpecOf(container);
  if (spec === undefined) return;
  const templates = claimTemplateNames(spec);
  const volumes = new Map(itemsOf(spec.node, "volumes").map((volume) => [stringOf(present(volume, "name")), volume]));
  for (const [index, device] of devices.entries()) {
    const node = present(device, "name");
    const name = stringOf(node) ?? "";
    if (node === undefined || name === "" || templates.has(name)) continue;
    const volume = volumes.get(name);
    const path = ["volumeDevices", index, "name"];
    if (volume === undefined) yield at(container, path, node, `no volume \`${name}\` in this Pod`, "FieldValueNotFound");
    else if (present(volume, "persistentVolumeClaim") === undefined && present(volume, "ephemeral") === undefined)
      yield at(
        container,
        path,
        node,
        `volume \`${name}\` as a block device, which only \`persistentVolumeClaim\` and \`ephemeral\` can be`,
      );
  }
}

function* unlike(container: TypedNode, devices: readonly DataNode[], field: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, device] of devices.entries()) {
    const node = present(device, field);
    const text = stringOf(node) ?? "";
    if (node === undefined || text === "") continue;
    if (seen.has(text)) yield at(container, ["volumeDevices", index, field], node, `${field} \`${text}\` is used twice in this container`);
    seen.add(text);
  }
}

/** What stands in one list must not stand in the other. */
function* overlap(
  container: TypedNode,
  [list, field]: readonly [string, string],
  items: readonly DataNode[],
  [otherList, otherField]: readonly [string, string],
  others: readonly DataNode[],
): Generator<Problem> {
  const taken = new Set(others.map((other) => stringOf(present(other, otherField)) ?? ""));
  for (const [index, item] of items.entries()) {
    const node = present(item, field);
    const text = stringOf(node) ?? "";
    if (node !== undefined && text !== "" && taken.has(text))
      yield at(container, [list, index, field], node, `${field} \`${text}\` stands in \`${otherList}\` of this container too`);
  }
}
