import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** Fields, or single values of fields, that the API server warns of wherever they stand. */
const deprecated: readonly { readonly type: string; readonly field: string; readonly value?: string; readonly why: string }[] = [
  { type: "core/v1.NodeSpec", field: "externalID", why: "nothing reads it" },
  { type: "discovery/v1.EndpointSlice", field: "addressType", value: "FQDN", why: "`IPv4` and `IPv6` stay" },
];

/** A field, or a value of one, that is going away. */
export function deprecatedFields(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [...new Set(deprecated.map(({ type }) => type))],
    {
      id: "kubernetes/deprecated-field",
      severity: "warning",
      summary: "A field, or a value of a field, that the API server calls deprecated.",
      source: "https://kubernetes.io/docs/reference/using-api/deprecation-policy/",
    },
    function* (typed) {
      for (const { type, field, value, why } of deprecated) {
        const node = type === typed.type ? present(typed.node, field) : undefined;
        const text = stringOf(node);
        if (node === undefined || text === "" || (value !== undefined && text !== value)) continue;
        const shown = value === undefined ? (entryOf(typed.node, field)?.key ?? node) : node;
        yield at(typed, field, shown, `\`${value ?? field}\` is deprecated; ${why}`);
      }
    },
  );
}
