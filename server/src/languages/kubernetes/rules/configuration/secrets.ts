import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** Keys that a Secret of a type must have. */
const needed: ReadonlyMap<string, readonly string[]> = new Map([
  ["kubernetes.io/tls", ["tls.crt", "tls.key"]],
  ["kubernetes.io/dockercfg", [".dockercfg"]],
  ["kubernetes.io/dockerconfigjson", [".dockerconfigjson"]],
  ["kubernetes.io/ssh-auth", ["ssh-privatekey"]],
]);

/** A Secret of a built-in type has the keys of that type. */
export function secrets(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Secret"],
    {
      id: "kubernetes/secret-data",
      severity: "error",
      summary: "A Secret of a built-in type without the keys of that type.",
      source: "https://kubernetes.io/docs/concepts/configuration/secret/#secret-types",
    },
    function* (secret, { partial }) {
      if (partial) return;
      const type = stringOf(present(secret.node, "type")) ?? "Opaque";
      // The key counts, even with nothing behind it.
      const has = (key: string): boolean => ["data", "stringData"].some((field) => entryOf(present(secret.node, field), key) !== undefined);
      const missing = (keys: string): Problem => {
        const message = `a Secret of type \`${type}\` needs the key ${keys}`;
        return entryOf(secret.node, "data") === undefined
          ? lacks(secret, "data", message)
          : atKey(secret, "data", message, "FieldValueRequired");
      };
      for (const key of needed.get(type) ?? []) if (!has(key)) yield missing(`\`${key}\``);
      if (type === "kubernetes.io/basic-auth" && !has("username") && !has("password")) yield missing("`username` or `password`");
    },
  );
}
