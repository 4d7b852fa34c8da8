import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { base64Length } from "../../../../values/base64.js";
import { utf8Length } from "../../../../values/utf8.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Most bytes of all values of a ConfigMap or Secret together; keys do not count. */
const most = 1024 * 1024;

/** Maps of plain text and of base64, by type. */
const maps: Readonly<Record<string, readonly { readonly field: string; readonly encoded: boolean }[]>> = {
  "core/v1.ConfigMap": [
    { field: "data", encoded: false },
    { field: "binaryData", encoded: true },
  ],
  "core/v1.Secret": [
    { field: "stringData", encoded: false },
    { field: "data", encoded: true },
  ],
};

/** ConfigMaps and Secrets are small, and a ConfigMap has each key once. */
export function configData(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    Object.keys(maps),
    {
      id: "kubernetes/config-data",
      severity: "error",
      summary: "A ConfigMap or Secret of more than 1 MiB, or a ConfigMap with a key in both of its maps.",
      source: "https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object",
    },
    function* (owner) {
      if (owner.type === "core/v1.ConfigMap") yield* twice(owner);
      yield* size(owner);
    },
  );
}

function* twice(owner: TypedNode): Generator<Problem> {
  const binary = present(owner.node, "binaryData");
  const data = present(owner.node, "data");
  if (binary === undefined || data?.kind !== "mapping") return;
  for (const { key } of data.entries) {
    const name = keyText(key);
    if (entryOf(binary, name) !== undefined)
      yield at(owner, ["data", name], key, `key \`${name}\` stands in \`binaryData\` too`, "FieldValueInvalid");
  }
}

function* size(owner: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  let bytes = 0;
  let first: string | undefined;
  for (const { field, encoded } of maps[owner.type] ?? []) {
    const map = present(owner.node, field);
    for (const { key, value } of map?.kind === "mapping" ? map.entries : []) {
      const name = keyText(key);
      const text = stringOf(value) ?? "";
      if (seen.has(name)) continue;
      seen.add(name);
      first ??= field;
      bytes += encoded ? base64Length(text) : utf8Length(text);
    }
  }
  if (bytes > most && first !== undefined)
    yield atKey(owner, first, `${bytes} bytes in all values together, expected at most ${most}`, "FieldValueTooLong");
}
