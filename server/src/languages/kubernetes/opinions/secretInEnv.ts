import type { Fix } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { entryOf, stringOf } from "../../../text/tree.js";
import { renameKey, replaceValue } from "../../../text/yamlEdits.js";
import type { KubernetesDocument } from "../document.js";
import { fix } from "../fixes/fault.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present, type TypedNode } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";

/** A secret in a manifest is a secret in its repository. */
export function secretInEnv(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.EnvVar"],
    {
      id: "kubernetes/secret-in-env",
      severity: "hint",
      summary: "An environment variable that is named like a secret and holds its value in the manifest.",
      source: "https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-environment-variables",
    },
    function* (variable, document) {
      const name = stringOf(present(variable.node, "name")) ?? "";
      const node = present(variable.node, "value");
      const value = stringOf(node) ?? "";
      if (node !== undefined && secretName.test(name) && looksSecret(value))
        yield {
          ...at(
            variable,
            "value",
            node,
            `\`${name}\` stands in the manifest for everyone to read; take it from a Secret with \`valueFrom.secretKeyRef\``,
          ),
          fixes: fromSecret(document, variable, name),
        };
    },
  );
}

/** The value moves to a Secret that is named after the object; making it is left to its author. */
function fromSecret({ text }: KubernetesDocument, { node, object }: TypedNode, name: string): readonly Fix[] {
  const entry = entryOf(node, "value");
  const owner = stringOf(present(present(object.node, "metadata"), "name"));
  if (entry?.value.kind !== "scalar" || owner === undefined || entryOf(node, "valueFrom") !== undefined) return [];
  const key = renameKey(text, entry, "valueFrom");
  const value = replaceValue(text, entry.value, { secretKeyRef: { name: owner, key: name } });
  return fix(`Take ${name} from the Secret ${owner}`, key && value && [...key, ...value]);
}

/** Only the end of a name says what it holds: `TOKEN_PATH` and `SECRET_NAME` are no secrets. */
const secretName = /(?:^|_)(?:PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/iu;

/** Files, addresses, switches, numbers and what refers to another variable are no secrets. */
function looksSecret(value: string): boolean {
  return value !== "" && !/^(?:\/|[a-z]+:\/\/|\.{1,2}\/)|\$\(|^(?:true|false|yes|no|none|null|\d{1,3})$|^<[^>]*>$/iu.test(value);
}
