import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { base64Text } from "../../../../values/base64.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Longest request that is read; real ones have one or two thousand characters. */
const longest = 100_000;

/** A request for a certificate holds one in PEM form, and names each usage once. */
export function certificateRequest(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["certificates/v1.CertificateSigningRequestSpec"],
    {
      id: "kubernetes/certificate-request",
      severity: "error",
      summary: "A CertificateSigningRequest without a PEM block `CERTIFICATE REQUEST`, with a usage twice, or for the signer of old.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/",
    },
    function* (spec) {
      yield* request(spec);
      yield* usages(spec);
      const signer = present(spec.node, "signerName");
      if (signer !== undefined && stringOf(signer) === "kubernetes.io/legacy-unknown")
        yield at(spec, "signerName", signer, "the signer `kubernetes.io/legacy-unknown` is no longer taken", "FieldValueInvalid");
    },
  );
}

/** What the block says is not looked into: only whether there is one, first in the text. */
function* request(spec: TypedNode): Generator<Problem> {
  const node = present(spec.node, "request");
  const encoded = stringOf(node);
  if (node === undefined || encoded === undefined || encoded.length > longest) return;
  const text = base64Text(encoded);
  const type = text === undefined ? undefined : (/-----BEGIN ([^\n-]*)-----/u.exec(text)?.[1] ?? "");
  if (type === undefined || type === "CERTIFICATE REQUEST") return;
  const found = type === "" ? "no PEM block" : `a PEM block \`${type}\``;
  yield at(spec, "request", node, `${found}, expected \`-----BEGIN CERTIFICATE REQUEST-----\` in base64`, "FieldValueInvalid");
}

function* usages(spec: TypedNode): Generator<Problem> {
  const list = itemsOf(spec.node, "usages");
  const names = list.map(stringOf);
  for (const [index, item] of list.entries())
    if (names[index] !== undefined && names.indexOf(names[index]) < index)
      yield at(spec, ["usages", index], item, `usage \`${names[index]}\` stands twice`, "FieldValueDuplicate");
}
