import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, entryOf, stringOf } from "../../../../text/tree.js";
import { base64Text } from "../../../../values/base64.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Keys that hold a JSON object, by the type of the Secret. */
const objects: ReadonlyMap<string, string> = new Map([
  ["kubernetes.io/dockercfg", ".dockercfg"],
  ["kubernetes.io/dockerconfigjson", ".dockerconfigjson"],
]);

const account = "kubernetes.io/service-account.name";
/** Longest value that is read; credentials of registries have a few hundred characters. */
const longest = 100_000;

/** What stands in a Secret of a built-in type is what that type is for. */
export function secretValues(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Secret"],
    {
      id: "kubernetes/secret-value",
      severity: "error",
      summary: "A Secret of a built-in type with a value that the type cannot have.",
      source: "https://kubernetes.io/docs/concepts/configuration/secret/#secret-types",
    },
    function* (secret, { partial }) {
      const type = stringOf(present(secret.node, "type")) ?? "";
      const key = objects.get(type);
      if (key !== undefined) yield* object(secret, key);
      if (type === "kubernetes.io/ssh-auth") yield* notEmpty(secret, "ssh-privatekey");
      if (type === "kubernetes.io/service-account-token" && !partial) yield* accountName(secret);
    },
  );
}

function* object(secret: TypedNode, key: string): Generator<Problem> {
  const value = effective(secret, key);
  if (value === undefined || value.text.length > longest || isObject(value.text)) return;
  yield at(secret, [value.field, key], value.node, `\`${key}\` holds no JSON object such as \`{"auths": {…}}\``, "FieldValueInvalid");
}

function* notEmpty(secret: TypedNode, key: string): Generator<Problem> {
  const value = effective(secret, key);
  if (value?.text === "")
    yield at(secret, [value.field, key], value.node, `\`${key}\` is empty, expected a private key`, "FieldValueRequired");
}

function* accountName(secret: TypedNode): Generator<Problem> {
  const metadata = present(secret.node, "metadata");
  const name = present(present(metadata, "annotations"), account);
  if ((stringOf(name) ?? "") !== "") return;
  const problem = lacks(secret, "metadata", `a Secret of this type needs the annotation \`${account}\``);
  yield { ...problem, path: [...secret.path, "metadata", "annotations", account] };
}

/** The value of a key as the API server sees it: `stringData` wins over `data`. */
function effective(secret: TypedNode, key: string): { readonly field: string; readonly node: DataNode; readonly text: string } | undefined {
  for (const field of ["stringData", "data"]) {
    const entry = entryOf(present(secret.node, field), key);
    if (entry === undefined) continue;
    // A key with nothing behind it holds an empty text.
    const isEmpty = entry.value.kind === "scalar" && entry.value.value === null;
    const written = isEmpty ? "" : stringOf(entry.value);
    const text = written === undefined || field === "stringData" ? written : base64Text(written);
    return text === undefined ? undefined : { field, node: isEmpty ? entry.key : entry.value, text };
  }
  return undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && !Array.isArray(value);
  } catch {
    return false;
  }
}
