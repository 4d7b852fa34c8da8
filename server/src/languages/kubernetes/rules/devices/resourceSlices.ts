import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { dnsLabelFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { formFault } from "../../forms.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, itemsOf, present, type TypedNode } from "../../typedNodes.js";

const slice = "resource/v1.ResourceSliceSpec";
const device = "resource/v1.Device";
/** The most devices of a slice: fewer where a device has taints or draws on counters. */
const mostDevices = 128;
const mostTaintedDevices = 64;
/** The most attributes and capacities of a device, together. */
const mostFacts = 32;

/** What a driver says of its devices: which nodes reach them, and each under a name of its own. */
export function resourceSlices(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [slice, device, "resource/v1.DeviceAttribute"],
    {
      id: "kubernetes/resource-slice",
      severity: "error",
      summary: "A slice of devices whose nodes are not clear, or with a device that is not described in one way.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (typed, { partial }) {
      if (typed.type === slice) yield* whole(typed, partial);
      else if (typed.type === device) yield* facts(typed);
      else if (!partial && isUnclear(typed))
        yield {
          ...lacks(typed, "", "an attribute needs exactly one value: `bool`, `int`, `string` or `version`"),
          path: typed.path,
          equivalents: ["FieldValueInvalid"],
        };
    },
  );
}

/** Lists of values are dropped by servers that do not know them yet: beside one they are nothing, and alone perhaps everything. */
function isUnclear({ node }: TypedNode): boolean {
  const count = (names: readonly string[]): number => names.filter((name) => present(node, name) !== undefined).length;
  const single = count(["bool", "int", "string", "version"]);
  return single > 1 || (single === 0 && count(["bools", "ints", "strings", "versions"]) !== 1);
}

function* whole(spec: TypedNode, partial: boolean): Generator<Problem> {
  const perDevice = isTrue(present(spec.node, "perDeviceNodeSelection"));
  for (const name of ["allNodes", "perDeviceNodeSelection"]) {
    const node = present(spec.node, name);
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
    const counters = present(set, "counters");
    for (const { key } of counters?.kind === "mapping" ? counters.entries : []) {
      const fault = dnsLabelFault(keyText(key));
      const path = ["sharedCounters", index, "counters", keyText(key)];
      if (fault !== undefined) yield at(spec, path, key, `counter \`${keyText(key)}\`: ${fault}`, "FieldValueInvalid");
    }
  }
}

function* devices(spec: TypedNode, perDevice: boolean): Generator<Problem> {
  const list = itemsOf(spec.node, "devices");
  const special = list.some((item) => itemsOf(item, "taints").length > 0 || itemsOf(item, "consumesCounters").length > 0);
  const most = special ? mostTaintedDevices : mostDevices;
  if (list.length > most) yield atKey(spec, "devices", `${list.length} devices, expected at most ${most}`, "FieldValueTooMany");
  for (const [index, item] of list.entries()) {
    const choices = nodeChoices(item);
    const path = ["devices", index];
    if (perDevice && choices !== 1)
      yield at(
        spec,
        path,
        item,
        "with `perDeviceNodeSelection` a device needs exactly one of `nodeName`, `nodeSelector` and `allNodes`",
        choices === 0 ? "FieldValueRequired" : "FieldValueInvalid",
      );
    if (!perDevice && ["nodeName", "nodeSelector", "allNodes"].some((name) => present(item, name) !== undefined))
      yield at(spec, path, item, "a device says which nodes reach it only with `perDeviceNodeSelection: true`", "FieldValueInvalid");
  }
}

function* facts(typed: TypedNode): Generator<Problem> {
  const maps = ["attributes", "capacity"].map((name) => [name, present(typed.node, name)] as const);
  const total = maps.reduce((sum, [, node]) => sum + (node?.kind === "mapping" ? node.entries.length : 0), 0);
  if (total > mostFacts)
    yield {
      ...lacks(typed, "", `${total} attributes and capacities, expected at most ${mostFacts}`),
      path: typed.path,
      equivalents: ["FieldValueInvalid"],
    };
  for (const [name, node] of maps) {
    for (const { key } of node?.kind === "mapping" ? node.entries : []) {
      const fault = formFault("deviceFact", keyText(key));
      if (fault !== undefined) yield at(typed, [name, keyText(key)], key, `\`${keyText(key)}\`: ${fault}`, "FieldValueInvalid");
    }
  }
  const several = isTrue(present(typed.node, "allowMultipleAllocations"));
  const capacity = present(typed.node, "capacity");
  for (const { key, value } of !several && capacity?.kind === "mapping" ? capacity.entries : []) {
    const policy = entryOf(value, "requestPolicy");
    if (policy !== undefined && present(value, "requestPolicy") !== undefined)
      yield at(
        typed,
        ["capacity", keyText(key), "requestPolicy"],
        policy.key,
        "a `requestPolicy` needs `allowMultipleAllocations: true`",
        "FieldValueForbidden",
      );
  }
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
