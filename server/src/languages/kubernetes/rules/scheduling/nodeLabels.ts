import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Labels of nodes that the API server calls deprecated, and what to write instead. */
const deprecated: ReadonlyMap<string, string> = new Map([
  ["beta.kubernetes.io/arch", "`kubernetes.io/arch` takes its place since 1.14"],
  ["beta.kubernetes.io/os", "`kubernetes.io/os` takes its place since 1.14"],
  ["failure-domain.beta.kubernetes.io/region", "`topology.kubernetes.io/region` takes its place since 1.17"],
  ["failure-domain.beta.kubernetes.io/zone", "`topology.kubernetes.io/zone` takes its place since 1.17"],
  ["beta.kubernetes.io/instance-type", "`node.kubernetes.io/instance-type` takes its place since 1.17"],
  ["app.kubernetes.io/created-by", "nothing sets it since 1.9"],
  ["scheduler.alpha.kubernetes.io/preferAvoidPods", "taints take its place since 1.22"],
  ["node-role.kubernetes.io/master", "`node-role.kubernetes.io/control-plane` takes its place"],
]);

/** Fields that hold one label, by type. */
const fields: Readonly<Record<string, string>> = {
  "core/v1.NodeSelectorRequirement": "key",
  "core/v1.TopologySpreadConstraint": "topologyKey",
  "core/v1.TopologySelectorLabelRequirement": "key",
};

/** Nodes are selected by labels that they will keep. */
export function nodeLabels(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...Object.keys(fields), "core/v1.PodSpec", "node/v1.Scheduling", "storage/v1.CSIStorageCapacity"],
    {
      id: "kubernetes/deprecated-node-label",
      severity: "warning",
      summary: "A choice of nodes by a label that the API server calls deprecated.",
      source: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
    },
    function* (typed) {
      const field = fields[typed.type];
      if (field !== undefined) {
        if (typed.type !== "core/v1.NodeSelectorRequirement" || isAffinity(typed)) yield* label(typed, field);
      } else if (typed.type === "storage/v1.CSIStorageCapacity") yield* topology(typed);
      else yield* keys(typed, ["nodeSelector"]);
    },
  );
}

/** Terms about fields of nodes, and the ones of devices, are not warned of. */
function isAffinity(requirement: TypedNode): boolean {
  const owner = requirement.parent?.parent;
  const selector = owner?.type === "core/v1.NodeSelector" ? owner.parent?.type : owner?.type;
  const types = ["core/v1.NodeAffinity", "core/v1.VolumeNodeAffinity", "core/v1.PreferredSchedulingTerm"];
  return requirement.path.at(-2) === "matchExpressions" && types.includes(selector ?? "");
}

function* label(typed: TypedNode, field: string): Generator<Problem> {
  const node = present(typed.node, field);
  const text = stringOf(node) ?? "";
  const why = deprecated.get(text);
  if (node !== undefined && why !== undefined) yield at(typed, field, node, `node label \`${text}\` is deprecated; ${why}`);
}

function* keys(typed: TypedNode, path: readonly string[]): Generator<Problem> {
  const map = path.reduce<ReturnType<typeof present>>((node, name) => present(node, name), typed.node);
  for (const { key } of map?.kind === "mapping" ? map.entries : []) {
    const why = deprecated.get(keyText(key));
    if (why !== undefined) yield at(typed, [...path, keyText(key)], key, `node label \`${keyText(key)}\` is deprecated; ${why}`);
  }
}

function* topology(capacity: TypedNode): Generator<Problem> {
  yield* keys(capacity, ["nodeTopology", "matchLabels"]);
  for (const [index, expression] of itemsOf(present(capacity.node, "nodeTopology"), "matchExpressions").entries()) {
    const path = [...capacity.path, "nodeTopology", "matchExpressions", index];
    if (expression.kind === "mapping") yield* label({ ...capacity, node: expression, path }, "key");
  }
}
