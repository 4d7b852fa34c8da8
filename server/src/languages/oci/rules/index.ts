import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { OciDocument } from "../document.js";
import type { Schemas } from "../schemas.js";
import { validators } from "../validators.js";
import { structure } from "./structure.js";

const json = "https://www.rfc-editor.org/rfc/rfc8259";

/** Metas of what the JSON reader finds. */
export const syntaxRules: Readonly<Record<string, RuleMeta>> = {
  syntax: { id: "oci/syntax", severity: "error", summary: "The text is not JSON.", source: json },
  "duplicate-key": {
    id: "oci/duplicate-key",
    severity: "warning",
    summary: "An object holds a key twice; readers keep the last value without a word.",
    source: `${json}#section-4`,
  },
};

/** All rules of the language. */
export function rules(schemas: Schemas): readonly (Rule<OciDocument> | RuleFamily<OciDocument>)[] {
  return [structure(schemas, validators)];
}
