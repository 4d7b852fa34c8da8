import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Addresses and pull secrets that stand twice in a Pod are merged to one by the next apply. */
export function repeatedEntries(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/repeated-entry",
      severity: "warning",
      summary: "An address of `hostAliases` or a name of `imagePullSecrets` that stands twice or is empty.",
      source: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/",
    },
    function* (spec, { partial }) {
      yield* repeated(spec, "hostAliases", "ip");
      yield* repeated(spec, "imagePullSecrets", "name");
      for (const [index, secret] of itemsOf(spec.node, "imagePullSecrets").entries()) {
        const name = present(secret, "name");
        if (secret.kind === "mapping" && (name === undefined || stringOf(name) === "") && !(partial && name === undefined))
          yield at(spec, ["imagePullSecrets", index, "name"], name ?? secret, "a pull secret without a name");
      }
    },
  );
}

function* repeated(spec: TypedNode, list: string, field: string): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(spec.node, list).entries()) {
    const node = present(item, field);
    const text = stringOf(node);
    if (node === undefined || text === undefined || text === "") continue;
    if (seen.has(text)) yield at(spec, [list, index, field], node, `\`${text}\` stands twice in \`${list}\``);
    seen.add(text);
  }
}
