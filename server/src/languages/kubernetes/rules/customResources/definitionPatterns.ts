import type { Rule } from "../../../../engine/rule.js";
import { onWord, textOf } from "../../definitionSchema/schemaNode.js";
import { schemasOf } from "../../definitionSchema/walk.js";
import type { KubernetesDocument } from "../../document.js";
import { ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";

/** The patterns of a custom resource's schema are regular expressions as Go reads them: without looking around and looking back. */
export function definitionPatterns(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/definition-pattern",
      severity: "error",
      summary: "A `pattern` in a custom resource's schema that is no regular expression of the server's kind.",
      source: "https://github.com/google/re2/wiki/Syntax",
      equivalents: ["FieldValueInvalid"],
    },
    function* (version) {
      const cel = tables.cel.loaded();
      if (cel === undefined) return;
      for (const schema of schemasOf(version)) {
        const text = textOf(schema.words, "pattern");
        const read = text === "" ? undefined : cel.pattern(text);
        if (read !== undefined && "message" in read)
          yield onWord(schema, "pattern", `the pattern is no regular expression: ${read.message}`);
      }
    },
  );
}
