import type { Rule } from "../../../../engine/rule.js";
import { formatOf } from "../../customKinds/formats.js";
import { onWord, textOf } from "../../definitionSchema/schemaNode.js";
import { schemasOf } from "../../definitionSchema/walk.js";
import type { KubernetesDocument } from "../../document.js";
import { ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";

const numbers = ["int32", "int64"];
const fractions = ["float", "double"];

/** A format in the schema of a custom resource that the server leaves out of account. */
export function customResourceFormat(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["apiextensions/v1.CustomResourceDefinitionVersion"],
    {
      id: "kubernetes/custom-resource-format",
      severity: "warning",
      summary: "A `format` in the schema of a custom resource that the server does not know, and does not check.",
      source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation",
    },
    function* (version) {
      for (const schema of schemasOf(version)) {
        const format = textOf(schema.words, "format");
        if (format === "") continue;
        const type = textOf(schema.words, "type");
        const known =
          type === "" || type === "string"
            ? formatOf({ format }) !== undefined
            : type === "integer"
              ? numbers.includes(format)
              : type === "number" && fractions.includes(format);
        if (!known)
          yield onWord(schema, "format", `format \`${format}\`${type === "" ? "" : ` of type \`${type}\``} is not known and not checked`);
      }
    },
  );
}
