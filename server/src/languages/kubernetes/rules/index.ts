import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { apiVersion } from "./apiVersion.js";
import { objectName } from "./objectName.js";
import { structure } from "./structure.js";

/** All rules, in the order in which they run. */
export function rules(tables: Tables): readonly (Rule<KubernetesDocument> | RuleFamily<KubernetesDocument>)[] {
  return [apiVersion(tables), structure(tables), objectName(tables)];
}

const yaml = "https://yaml.org/spec/1.2.2/";

/** What can be wrong with the text itself. */
export const syntaxRules: Readonly<Record<string, RuleMeta>> = {
  syntax: { id: "kubernetes/syntax", severity: "error", summary: "Text that is no YAML or JSON.", source: yaml },
  "duplicate-key": {
    id: "kubernetes/duplicate-key",
    severity: "error",
    summary: "A key that stands twice in one mapping.",
    source: "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    equivalents: ["DuplicateKey"],
  },
};
