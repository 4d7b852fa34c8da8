import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { base64Text } from "../../../../values/base64.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** What each key must hold: how the PEM block ends its first line and begins its last. */
const blocks: readonly { readonly key: string; readonly begin: readonly string[]; readonly end: string; readonly what: string }[] = [
  { key: "tls.crt", begin: ["-----BEGIN CERTIFICATE-----"], end: "-----END CERTIFICATE-----", what: "certificate" },
  { key: "tls.key", begin: ["-----BEGIN PRIVATE KEY-----", " PRIVATE KEY-----"], end: "-----END ", what: "private key" },
];

/** A Secret for TLS holds a certificate and its key; whether they fit each other is not seen here. */
export function tlsSecret(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Secret"],
    {
      id: "kubernetes/tls-secret",
      severity: "warning",
      summary: "A Secret for TLS without a certificate or key in PEM form.",
      source: "https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets",
    },
    function* (secret, { partial }) {
      if (!partial && stringOf(present(secret.node, "type")) === "kubernetes.io/tls") yield* judge(secret);
    },
  );
}

function* judge(secret: TypedNode): Generator<Problem> {
  for (const { key, begin, end, what } of blocks) {
    const field = ["stringData", "data"].find((name) => present(present(secret.node, name), key) !== undefined);
    const node = field === undefined ? undefined : present(present(secret.node, field), key);
    const written = stringOf(node);
    if (field === undefined || node === undefined || written === undefined) continue;
    const text = field === "data" ? base64Text(written) : written;
    const holds = text === undefined || (begin.some((word) => text.includes(word)) && text.includes(end));
    if (!holds) yield at(secret, [field, key], node, `\`${key}\` holds no ${what} in PEM form (\`-----BEGIN …\`)`);
  }
}
