import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import { quantityNanos } from "../../../../values/quantity.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** The member of a metric that goes with each type, and which targets it takes: one of two, both at once or not; the last is the usual one. */
const sources: readonly { readonly type: string; readonly member: string; readonly targets: readonly string[]; readonly both: boolean }[] =
  [
    { type: "Object", member: "object", targets: ["value", "averageValue"], both: true },
    { type: "External", member: "external", targets: ["value", "averageValue"], both: false },
    { type: "Pods", member: "pods", targets: ["averageValue"], both: true },
    { type: "Resource", member: "resource", targets: ["averageValue", "averageUtilization"], both: false },
    { type: "ContainerResource", member: "containerResource", targets: ["averageValue", "averageUtilization"], both: false },
  ];

/** A metric of an autoscaler says what it measures in the member that its type names, and aims at one positive target. */
export function metrics(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["autoscaling/v2.MetricSpec", "autoscaling/v2.MetricTarget", "autoscaling/v2.ContainerResourceMetricSource"],
    {
      id: "kubernetes/metric",
      severity: "error",
      summary: "A metric of an autoscaler without its source or target, or with one of another kind.",
      source:
        "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics",
    },
    function* (typed, { partial }) {
      if (typed.type.endsWith(".MetricTarget")) yield* amounts(typed);
      else if (typed.type.endsWith(".ContainerResourceMetricSource")) yield* resourceName(typed);
      else {
        yield* members(typed, partial);
        yield* targets(typed, partial);
      }
    },
  );
}

function* members(metric: TypedNode, partial: boolean): Generator<Problem> {
  const type = stringOf(present(metric.node, "type"));
  const expected = sources.find((source) => source.type === type)?.member;
  const found = sources.map(({ member }) => member).filter((member) => present(metric.node, member) !== undefined);
  if (expected === undefined) return;
  if (!found.includes(expected) && !partial)
    yield {
      range: rangeFor(metric.anchor),
      path: [...metric.path, expected],
      message: `a metric of type \`${type}\` needs \`${expected}\``,
      equivalents: ["FieldValueRequired"],
    };
  for (const member of found.length > 1 ? found : []) {
    if (member !== expected)
      yield atKey(metric, member, `\`${member}\` in a metric of type \`${type}\`, which has \`${expected}\` alone`, "FieldValueForbidden");
  }
}

function* targets(metric: TypedNode, partial: boolean): Generator<Problem> {
  const named = sources.filter(({ member }) => present(metric.node, member) !== undefined);
  const [source] = named;
  if (source === undefined || named.length > 1) return;
  const target = present(present(metric.node, source.member), "target");
  if (target?.kind !== "mapping") return;
  const found = source.targets.filter((name) => present(target, name) !== undefined);
  const words = source.targets.map((name) => `\`${name}\``).join(" or ");
  const path = [source.member, "target"];
  // The API server names one of the two where both are missing, and where both stand.
  const usual = source.member === "object" || source.member === "external" ? "averageValue" : (source.targets.at(-1) ?? "");
  if (found.length === 0 && !partial)
    yield at(metric, [...path, usual], target, `a target of this metric needs ${words}`, "FieldValueRequired");
  const surplus = found.length > 1 && !source.both ? found[0] : undefined;
  const node = surplus === undefined ? undefined : present(target, surplus);
  if (surplus !== undefined && node !== undefined)
    yield at(metric, [...path, surplus], node, `a target of this metric has ${words}, not both`, "FieldValueForbidden");
}

function* amounts(target: TypedNode): Generator<Problem> {
  for (const name of ["value", "averageValue"]) {
    const node = present(target.node, name);
    const nanos = node?.kind === "scalar" ? quantityNanos(stringOf(node) ?? node.text) : undefined;
    if (node?.kind === "scalar" && nanos !== undefined && nanos <= 0n)
      yield at(target, name, node, `${name} ${node.text}, expected more than 0`, "FieldValueInvalid");
  }
}

function* resourceName(source: TypedNode): Generator<Problem> {
  const node = present(source.node, "name");
  const name = stringOf(node) ?? "";
  if (node === undefined || name === "") return;
  const fault = name.includes("/")
    ? qualifiedNameFault(name)
    : /^(?:cpu|memory|ephemeral-storage|hugepages-.*)$/u.test(name)
      ? undefined
      : "`cpu`, `memory`, `ephemeral-storage` or a name such as `example.com/gpu` is expected";
  if (fault !== undefined) yield at(source, "name", node, `resource \`${name}\`: ${fault}`, "FieldValueInvalid");
}
