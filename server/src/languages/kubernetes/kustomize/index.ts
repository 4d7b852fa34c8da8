import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import type { Histories } from "../history.js";
import { deprecatedKustomizationField } from "./deprecatedFields.js";
import type { KustomizationCatalogue } from "./fields.js";
import { kustomizationGenerator } from "./generators.js";
import { emptyKustomization, kustomizationVersion } from "./header.js";
import { inlinePatch } from "./inlinePatchRule.js";
import { reference } from "./kustomizationRule.js";
import { missingKustomizationFile } from "./missingFile.js";
import { kustomizationPatch } from "./patches.js";
import { kustomizationReplacement } from "./replacements.js";
import { ignoredKustomizationValue, kustomizationPart } from "./smallParts.js";
import { kustomizationStructure } from "./structure.js";

/** The rules for kustomization files; silent in all other documents. Errors are what `kustomize build` refuses. */
export function kustomizationRules(
  catalogue: KustomizationCatalogue,
  histories: Histories,
  kinds: Catalogue,
): readonly (Rule<KubernetesDocument> | RuleFamily<KubernetesDocument>)[] {
  return [
    kustomizationStructure(catalogue, histories),
    kustomizationVersion(),
    emptyKustomization(),
    deprecatedKustomizationField(catalogue),
    kustomizationPatch(),
    inlinePatch({ catalogue: kinds, histories }),
    missingKustomizationFile(),
    kustomizationGenerator(),
    kustomizationReplacement(),
    kustomizationPart(),
    ignoredKustomizationValue(catalogue),
  ];
}

/** What can be wrong with the text of a kustomization, besides what is wrong in any YAML. */
export const kustomizationSyntaxRules: Readonly<Record<string, RuleMeta>> = {
  "kustomization-duplicate-key": {
    id: "kubernetes/kustomization-duplicate-key",
    severity: "warning",
    summary: "A key that stands twice in one mapping of a kustomization: the later one counts.",
    source: reference,
  },
};
