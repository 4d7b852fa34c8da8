import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, keyText, stringOf } from "../../../../text/tree.js";
import { quantityNanos } from "../../../../values/quantity.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** What a whole Pod is given is enough for its containers together. */
export function podTotals(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/pod-total",
      severity: "error",
      summary: "Resources of a whole Pod that are less than its containers need together.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification",
      equivalents: ["FieldValueInvalid"],
    },
    function* (spec, { partial }) {
      const resources = present(spec.node, "resources");
      if (resources === undefined || partial || stringOf(present(present(spec.node, "os"), "name")) === "windows") return;
      for (const list of ["requests", "limits"] as const) {
        const map = present(resources, list);
        for (const { key, value } of map?.kind === "mapping" ? map.entries : []) {
          const name = keyText(key);
          // Limits of processor and memory may add up to more.
          if (list === "limits" && !name.startsWith("hugepages-")) continue;
          const [given, needed] = [amountOf(value), total(spec, list, name)];
          if (given !== undefined && needed !== undefined && needed > given)
            yield at(spec, ["resources", list, name], value, `${list} of ${name} that are less than those of the containers together`);
        }
      }
    },
  );
}

/** What all containers need at the busiest time: beside the sidecars either one init container or all others; undefined if unclear. */
function total(spec: TypedNode, list: "requests" | "limits", name: string): bigint | undefined {
  let [sidecars, starting] = [0n, 0n];
  for (const container of itemsOf(spec.node, "initContainers")) {
    const own = ofContainer(spec, container, list, name);
    if (own === undefined) return undefined;
    if (stringOf(present(container, "restartPolicy")) === "Always") sidecars += own;
    const now = stringOf(present(container, "restartPolicy")) === "Always" ? sidecars : sidecars + own;
    if (now > starting) starting = now;
  }
  let running = sidecars;
  for (const container of itemsOf(spec.node, "containers")) {
    const own = ofContainer(spec, container, list, name);
    if (own === undefined) return undefined;
    running += own;
  }
  return running > starting ? running : starting;
}

function ofContainer(spec: TypedNode, container: DataNode, list: "requests" | "limits", name: string): bigint | undefined {
  const resources = present(container, "resources");
  const own = present(present(resources, list), name);
  // In a Pod, not in templates, a limit stands for the request that is missing.
  const node = own ?? (spec.parent?.type === "core/v1.Pod" ? present(present(resources, "limits"), name) : undefined);
  return node === undefined ? 0n : amountOf(node);
}

function amountOf(node: DataNode): bigint | undefined {
  return node.kind === "scalar" ? quantityNanos(typeof node.value === "string" ? node.value : node.text) : undefined;
}
