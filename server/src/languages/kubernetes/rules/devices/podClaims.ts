import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** A Pod's claims of devices have one source each, and containers refer to them by name. */
export function podClaims(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/pod-claim",
      severity: "error",
      summary: "A claim of devices without a source or with two, or a reference to a claim that the Pod does not have.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (spec, { partial }) {
      yield* claims(spec, partial);
      if (!partial) yield* references(spec);
    },
  );
}

function* claims(spec: TypedNode, partial: boolean): Generator<Problem> {
  const items = itemsOf(spec.node, "resourceClaims");
  const names = items.map((item) => stringOf(present(item, "name")));
  for (const [index, item] of items.entries()) {
    const path = ["resourceClaims", index];
    const name = present(item, "name");
    if (name !== undefined && names.indexOf(names[index]) < index)
      yield at(spec, [...path, "name"], name, `duplicate claim \`${names[index]}\``, "FieldValueDuplicate");
    const sources = ["resourceClaimName", "resourceClaimTemplateName"].filter((source) => present(item, source) !== undefined);
    // Before 1.31 the two stood in `source`.
    if (present(item, "source") !== undefined || item.kind !== "mapping") continue;
    if (sources.length === 2)
      yield at(spec, path, item, "`resourceClaimName` and `resourceClaimTemplateName`, expected one of them", "FieldValueInvalid");
    if (sources.length === 0 && !partial)
      yield at(spec, path, item, "no source; `resourceClaimName` or `resourceClaimTemplateName` is expected", "FieldValueInvalid");
  }
}

function* references(spec: TypedNode): Generator<Problem> {
  const names = new Set(itemsOf(spec.node, "resourceClaims").map((item) => stringOf(present(item, "name"))));
  for (const list of ["initContainers", "containers"]) {
    for (const [index, container] of itemsOf(spec.node, list).entries()) {
      const seen = new Set<string>();
      for (const [position, claim] of itemsOf(present(container, "resources"), "claims").entries()) {
        const path = [list, index, "resources", "claims", position];
        const name = stringOf(present(claim, "name"));
        if (name === undefined || name === "") continue;
        if (!names.has(name)) yield at(spec, path, claim, `no claim \`${name}\` in this Pod's \`resourceClaims\``, "FieldValueNotFound");
        const key = `${name} ${stringOf(present(claim, "request")) ?? ""}`;
        // A claim as a whole takes in each of its requests.
        if (seen.has(key) || seen.has(`${name} `) || (key === `${name} ` && [...seen].some((one) => one.startsWith(key))))
          yield at(spec, path, claim, `claim \`${name}\` stands here twice`, "FieldValueDuplicate");
        seen.add(key);
      }
    }
  }
}
