import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at, lacks, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { itemsOf, present, type TypedNode } from "../typedNodes.js";

/** Paths, backends and rules of an Ingress. */
export function ingress(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["networking/v1.HTTPIngressPath", "networking/v1.ServiceBackendPort", "networking/v1.IngressBackend", "networking/v1.IngressSpec"],
    {
      id: "kubernetes/ingress",
      severity: "error",
      summary: "An Ingress without rules, with a relative path, or with a backend that names no single target.",
      source: "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
    },
    function* (typed, { partial }) {
      if (typed.type.endsWith(".HTTPIngressPath")) yield* path(typed);
      else if (typed.type.endsWith(".IngressBackend")) yield* backend(typed, partial);
      else if (typed.type.endsWith(".ServiceBackendPort")) yield* port(typed, partial);
      else if (!partial && present(typed.node, "defaultBackend") === undefined && itemsOf(typed.node, "rules").length === 0)
        yield { ...lacks(typed, "rules", "an Ingress needs a rule or a default backend"), equivalents: ["FieldValueInvalid"] };
    },
  );
}

function* path(typed: TypedNode): Generator<Problem> {
  const type = stringOf(present(typed.node, "pathType"));
  const node = present(typed.node, "path");
  const text = stringOf(node);
  if (node === undefined || text === undefined || type === undefined) return;
  const isFree = type === "ImplementationSpecific";
  if (!text.startsWith("/") && !(isFree && text === ""))
    yield at(typed, "path", node, `path \`${text}\` does not begin with \`/\``, "FieldValueInvalid");
  else if (!isFree && (/\/\/|\/\.\.?\/|%2[fF]/u.test(text) || /\/\.\.?$/u.test(text)))
    yield at(typed, "path", node, `path \`${text}\` with \`//\`, \`.\`, \`..\` or an encoded \`/\` in it`, "FieldValueInvalid");
}

function* backend(typed: TypedNode, partial: boolean): Generator<Problem> {
  const found = ["service", "resource"].filter((name) => present(typed.node, name) !== undefined);
  if (found.length === 2 || (found.length === 0 && !partial && typed.node.entries.length === 0))
    yield { ...lacks(typed, "service", "a backend is either a `service` or a `resource`"), equivalents: ["FieldValueInvalid"] };
}

function* port(typed: TypedNode, partial: boolean): Generator<Problem> {
  const name = present(typed.node, "name");
  const number = present(typed.node, "number");
  if (name !== undefined && number !== undefined && stringOf(name) !== "")
    yield at(typed, "name", name, "a backend's port has `name` or `number`, not both", "FieldValueInvalid");
  if (name === undefined && number === undefined && !partial) yield lacks(typed, "number", "a backend's port needs `name` or `number`");
}
