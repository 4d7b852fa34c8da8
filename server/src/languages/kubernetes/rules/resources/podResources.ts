import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { nanosOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Resources of a whole Pod: few kinds of them, and no container's limit above the Pod's. */
export function podResources(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/pod-resources",
      severity: "error",
      summary: "A resource that a whole Pod cannot be given, or one that does not fit its containers.",
      source: "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification",
    },
    function* (spec) {
      const resources = entryOf(spec.node, "resources");
      if (resources?.value.kind !== "mapping") return;
      if (stringOf(present(present(spec.node, "os"), "name")) === "windows") {
        yield at(
          spec,
          "resources",
          resources.key,
          "`resources` of a whole Pod on Windows, where only containers have them",
          "FieldValueForbidden",
        );
        return;
      }
      const claims = entryOf(resources.value, "claims");
      if (claims !== undefined && claims.value.kind === "sequence")
        yield at(
          spec,
          ["resources", "claims"],
          claims.key,
          "`claims` of a whole Pod; they belong to its containers",
          "FieldValueForbidden",
        );
      for (const list of ["limits", "requests"]) yield* kinds(spec, resources.value, list);
      yield* aboveLimit(spec, resources.value);
      yield* containerLimits(spec, resources.value);
    },
  );
}

function* kinds(spec: TypedNode, resources: DataNode, list: string): Generator<Problem> {
  const map = present(resources, list);
  for (const { key } of map?.kind === "mapping" ? map.entries : []) {
    const name = keyText(key);
    if (/^(?:cpu|memory|hugepages-.+)$/u.test(name)) continue;
    const path = [...spec.path, "resources", list, name];
    const message = `\`${name}\` of a whole Pod, expected \`cpu\`, \`memory\` or \`hugepages-…\``;
    yield { range: rangeFor(key), path, message, equivalents: ["FieldValueNotSupported"] };
  }
}

function* aboveLimit(spec: TypedNode, resources: DataNode): Generator<Problem> {
  const requests = present(resources, "requests");
  for (const { key, value } of requests?.kind === "mapping" ? requests.entries : []) {
    const name = keyText(key);
    const limit = present(present(resources, "limits"), name);
    const [requested, limited] = [nanosOf(value), nanosOf(limit)];
    if (requested !== undefined && limited !== undefined && requested > limited)
      yield at(spec, ["resources", "requests", name], value, `request of ${name} is above the Pod's limit`, "FieldValueInvalid");
  }
}

function* containerLimits(spec: TypedNode, resources: DataNode): Generator<Problem> {
  for (const [index, container] of itemsOf(spec.node, "containers").entries()) {
    const limits = present(present(container, "resources"), "limits");
    for (const { key, value } of limits?.kind === "mapping" ? limits.entries : []) {
      const name = keyText(key);
      if (name !== "cpu" && name !== "memory") continue;
      const [own, all] = [nanosOf(value), nanosOf(present(present(resources, "limits"), name))];
      if (own === undefined || all === undefined || own <= all) continue;
      const path = ["containers", index, "resources", "limits", name];
      yield at(spec, path, value, `limit of ${name} is above the Pod's`, "FieldValueInvalid");
    }
  }
}
