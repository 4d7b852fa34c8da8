import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const request = "resource/v1.DeviceRequest";
/** Before v1beta2, what is now under `exactly` stood in the request itself. */
const flatRequest = "resource/v1beta1.DeviceRequest";
const claim = "resource/v1.DeviceClaim";
const toleration = "resource/v1.DeviceToleration";

/** What a claim of devices asks for: each request in one way, under a name of its own. */
export function deviceRequests(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [claim, request, flatRequest, "resource/v1.ExactDeviceRequest", "resource/v1.DeviceSubRequest", toleration],
    {
      id: "kubernetes/device-request",
      severity: "error",
      summary: "A request for devices that asks in no way or in two, with a name twice, or with a count that its mode does not take.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (typed, { partial }) {
      if (typed.type === claim) yield* unique(typed, "requests");
      else if (typed.type === request || typed.type === flatRequest) {
        yield* unique(typed, "firstAvailable");
        if (!partial) yield* oneWay(typed);
        if (typed.type === flatRequest) yield* flat(typed, partial);
      } else if (typed.type === toleration) yield* tolerated(typed);
      else yield* count(typed);
    },
  );
}

function* unique(typed: TypedNode, list: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(typed.node, list).entries()) {
    const node = present(item, "name");
    const name = stringOf(node) ?? "";
    if (node !== undefined && seen.has(name) && name !== "")
      yield at(typed, [list, index], node, `name \`${name}\` stands twice`, "FieldValueDuplicate");
    seen.add(name);
  }
}

function* oneWay(typed: TypedNode): Generator<Problem> {
  const exactly = typed.type === flatRequest ? asksItself(typed) : present(typed.node, "exactly") !== undefined;
  const first = itemsOf(typed.node, "firstAvailable").length > 0;
  if (exactly === first)
    yield {
      ...lacks(
        typed,
        "",
        `a request needs ${typed.type === flatRequest ? "`deviceClassName`" : "`exactly`"} or \`firstAvailable\`, and not both`,
      ),
      path: typed.path,
      equivalents: [exactly ? "FieldValueInvalid" : "FieldValueRequired"],
    };
}

/** Whether a request says itself what it wants. */
function asksItself({ node }: TypedNode): boolean {
  const texts = ["deviceClassName", "allocationMode"].some((name) => (stringOf(present(node, name)) ?? "") !== "");
  const others = ["selectors", "adminAccess", "tolerations", "capacity"].some((name) => present(node, name) !== undefined);
  return texts || others || (numberOf(present(node, "count")) ?? 0) !== 0;
}

function* flat(typed: TypedNode, partial: boolean): Generator<Problem> {
  if (!asksItself(typed)) return;
  if ((stringOf(present(typed.node, "deviceClassName")) ?? "") === "" && !partial)
    yield lacks(typed, "deviceClassName", "missing `deviceClassName` in a request");
  yield* count(typed);
}

function* count(typed: TypedNode): Generator<Problem> {
  const node = present(typed.node, "count");
  const value = numberOf(node);
  if (node === undefined || value === undefined) return;
  const all = stringOf(present(typed.node, "allocationMode")) === "All";
  if (all && value !== 0) yield at(typed, "count", node, "a count with allocationMode `All`, expected none", "FieldValueInvalid");
  // A count of 0 is taken for none, and becomes 1.
  if (!all && value < 0) yield at(typed, "count", node, `count ${value}, expected at least 1`, "FieldValueInvalid");
}

function* tolerated(typed: TypedNode): Generator<Problem> {
  const value = present(typed.node, "value");
  if (value !== undefined && stringOf(value) !== "" && stringOf(present(typed.node, "operator")) === "Exists")
    yield atKey(typed, "value", "a value with operator `Exists`, expected none", "FieldValueInvalid");
}

function numberOf(node: DataNode | undefined): number | bigint | undefined {
  return node?.kind === "scalar" && (typeof node.value === "number" || typeof node.value === "bigint") ? node.value : undefined;
}
