import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { type DataNode, keyText } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { isNull, type KustomizationCatalogue, listIn, rootType } from "./fields.js";
import { kustomizationRule, on, reference } from "./kustomizationRule.js";

/** Fields that kustomize still reads, most of them with a warning. */
export function deprecatedKustomizationField(catalogue: KustomizationCatalogue): Rule<KubernetesDocument> {
  return kustomizationRule(
    {
      id: "kubernetes/kustomization-deprecated-field",
      severity: "warning",
      summary: "A field of kustomizations that another took the place of.",
      source: reference,
    },
    function* (root) {
      yield* judge(root, rootType, []);
      for (const [list, type] of generators) {
        for (const [index, item] of listIn(root, list).entries()) yield* judge(item, type, [list, index]);
      }
    },
  );

  function* judge(node: DataNode, type: string, path: readonly (string | number)[]): Generator<Problem> {
    if (node.kind !== "mapping") return;
    for (const { key, value } of node.entries) {
      const name = keyText(key);
      const deprecated = isNull(value) ? undefined : catalogue.field(type, name)?.deprecated;
      if (deprecated === undefined) continue;
      const when = deprecated.since === undefined ? "" : ` since kustomize ${deprecated.since}`;
      // Of the old fields these alone hold what the new one holds; the others need other words.
      const same = ["bases", "imageTags"].includes(name) && !node.entries.some((entry) => keyText(entry.key) === deprecated.use);
      yield {
        ...on(key, [...path, name], `\`${name}\` is deprecated${when}; use \`${deprecated.use}\`, as \`kustomize edit fix\` writes it`),
        fixes:
          same && key.alias === undefined
            ? [{ title: `Rename to ${deprecated.use}`, edits: [{ range: key.range, newText: deprecated.use }], preferred: true }]
            : [],
      };
    }
  }
}

const generators = [
  ["configMapGenerator", "kustomize/v1beta1.ConfigMapArgs"],
  ["secretGenerator", "kustomize/v1beta1.SecretArgs"],
] as const;
