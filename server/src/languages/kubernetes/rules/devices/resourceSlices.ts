import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import { counterNames } from "../../counterNames.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** The most devices of a slice: fewer where a device has taints or draws on counters. */
const mostDevices = 128;
const mostTaintedDevices = 64;

/** What a driver says of its devices: which nodes reach them, and each under a name of its own. */
export function resourceSlices(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["resource/v1.ResourceSliceSpec"],
    {
      id: "kubernetes/resource-slice",
      severity: "error",
      summary: "A slice of devices whose nodes are not clear, or in which a name stands twice.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (spec, { partial }) {
      yield* whole(spec, partial);
    },
  );
}

function* whole(spec: TypedNode, partial: boolean): Generator<Problem> {
  const perDevice = isTrue(present(spec.node, "perDeviceNodeSelection"));
  for (const name of ["allNodes", "perDeviceNodeSelection"]) {
    const node = present(spec.node, name);
    // In v1beta1 the field is no pointer: nothing and `false` are the same.
    if (name === "allNodes" && spec.object.known?.version === "v1beta1") continue;
    if (node?.kind === "scalar" && node.value === false)
      yield at(spec, name, node, "`false`, expected `true` or nothing", "FieldValueInvalid");
  }
  const chosen = nodeChoices(spec.node) + (perDevice ? 1 : 0);
  if (chosen !== 1 && !partial)
    yield {
      ...lacks(spec, "", "exactly one of `nodeName`, `nodeSelector`, `allNodes` and `perDeviceNodeSelection` is expected"),
      path: spec.path,
      equivalents: [chosen === 0 ? "FieldValueRequired" : "FieldValueInvalid"],
    };
  const terms = present(present(spec.node, "nodeSelector"), "nodeSelectorTerms");
  if (terms?.kind === "sequence" && terms.items.length !== 1)
    yield at(spec, ["nodeSelector", "nodeSelectorTerms"], terms, `${terms.items.length} terms, expected exactly one`, "FieldValueInvalid");
  if (present(spec.node, "sharedCounters") !== undefined && present(spec.node, "devices") !== undefined)
    yield {
      ...atKey(spec, "sharedCounters", "`sharedCounters` beside `devices`, expected in a slice of their own", "FieldValueInvalid"),
      path: spec.path,
    };
  for (const list of ["devices", "sharedCounters"]) yield* unique(spec, list);
  yield* devices(spec, perDevice);
  for (const [index, set] of itemsOf(spec.node, "sharedCounters").entries()) {
    yield* counterNames(spec, ["sharedCounters", index], set);
  }
}

function* devices(spec: TypedNode, perDevice: boolean): Generator<Problem> {
  const list = itemsOf(spec.node, "devices");
  const special = list.map(inner).some((item) => itemsOf(item, "taints").length > 0 || itemsOf(item, "consumesCounters").length > 0);
  const most = special ? mostTaintedDevices : mostDevices;
  if (list.length > most) yield atKey(spec, "devices", `${list.length} devices, expected at most ${most}`, "FieldValueTooMany");
  for (const [index, item] of list.entries()) {
    const told = inner(item);
    const choices = nodeChoices(told);
    const path = ["devices", index];
    if (perDevice && choices !== 1)
      yield at(
        spec,
        path,
        item,
        "with `perDeviceNodeSelection` a device needs exactly one of `nodeName`, `nodeSelector` and `allNodes`",
        choices === 0 ? "FieldValueRequired" : "FieldValueInvalid",
      );
    const all = present(told, "allNodes");
    if (perDevice && all?.kind === "scalar" && all.value === false)
      yield at(spec, [...path, "allNodes"], all, "`false`, expected `true` or nothing", "FieldValueInvalid");
    if (!perDevice && ["nodeName", "nodeSelector", "allNodes"].some((name) => present(told, name) !== undefined))
      yield at(spec, path, item, "a device says which nodes reach it only with `perDeviceNodeSelection: true`", "FieldValueInvalid");
  }
}

/** Before v1beta2, what is said of a device stood under `basic`. */
function inner(device: DataNode): DataNode {
  return present(device, "basic") ?? device;
}

function* unique(spec: TypedNode, list: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(spec.node, list).entries()) {
    const node = present(item, "name");
    const name = stringOf(node) ?? "";
    if (node !== undefined && name !== "" && seen.has(name))
      yield at(spec, [list, index], node, `name \`${name}\` stands twice`, "FieldValueDuplicate");
    seen.add(name);
  }
}

function nodeChoices(node: DataNode): number {
  const named = stringOf(present(node, "nodeName")) ?? "";
  return (named === "" ? 0 : 1) + (present(node, "nodeSelector") === undefined ? 0 : 1) + (isTrue(present(node, "allNodes")) ? 1 : 0);
}
