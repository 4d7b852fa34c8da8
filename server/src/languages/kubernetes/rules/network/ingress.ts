import type { Problem } from "../../../../engine/finding.js";
import type { Rule, RuleContext } from "../../../../engine/rule.js";
import { entryOf, keyText, stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault, pathSegmentFault, serviceNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Paths, backends and rules of an Ingress. */
export function ingress(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [
      "networking/v1.Ingress",
      "networking/v1.HTTPIngressPath",
      "networking/v1.ServiceBackendPort",
      "networking/v1.IngressBackend",
      "networking/v1.IngressSpec",
    ],
    {
      id: "kubernetes/ingress",
      severity: "error",
      summary: "An Ingress without rules, with a relative path, or with a backend that names no single target.",
      source: "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
    },
    function* (typed, { partial }, context) {
      if (typed.type.endsWith(".Ingress")) {
        if (!partial && present(typed.node, "spec") === undefined)
          yield { ...lacks(typed, "spec", ruleNeeded), equivalents: ["FieldValueInvalid"] };
      } else if (typed.type.endsWith(".HTTPIngressPath")) yield* path(typed, partial);
      else if (typed.type.endsWith(".IngressBackend")) yield* backend(typed, partial, context);
      else if (typed.type.endsWith(".ServiceBackendPort")) yield* port(typed, partial);
      else if (!partial && present(typed.node, "defaultBackend") === undefined && itemsOf(typed.node, "rules").length === 0)
        yield { ...lacks(typed, "rules", ruleNeeded), equivalents: ["FieldValueInvalid"] };
    },
  );
}

function* path(typed: TypedNode, partial: boolean): Generator<Problem> {
  const type = stringOf(present(typed.node, "pathType"));
  const node = present(typed.node, "path");
  const text = node === undefined ? "" : stringOf(node);
  if (text === undefined || type === undefined) return;
  const isFree = type === "ImplementationSpecific";
  if (text === "" && !isFree) {
    const message = `pathType \`${type}\` needs \`path\``;
    if (node !== undefined) yield at(typed, "path", node, message, "FieldValueInvalid");
    else if (!partial) yield { ...lacks(typed, "path", message), equivalents: ["FieldValueInvalid"] };
  } else if (node !== undefined && text !== "" && !text.startsWith("/"))
    yield at(typed, "path", node, `path \`${text}\` does not begin with \`/\``, "FieldValueInvalid");
  else if (node !== undefined && !isFree && (/\/\/|\/\.\.?\/|%2[fF]/u.test(text) || /\/\.\.?$/u.test(text)))
    yield at(typed, "path", node, `path \`${text}\` with \`//\`, \`.\`, \`..\` or an encoded \`/\` in it`, "FieldValueInvalid");
}

function* backend(typed: TypedNode, partial: boolean, context: RuleContext): Generator<Problem> {
  const found = ["service", "resource"].filter((name) => present(typed.node, name) !== undefined);
  const isEmpty = typed.node.entries.every(({ key }) => ["service", "resource"].includes(keyText(key)));
  if (found.length === 2 || (found.length === 0 && !partial && isEmpty))
    yield whole(typed, "a backend is either a `service` or a `resource`", "FieldValueInvalid");
  if (found.length !== 1) return;
  const service = present(typed.node, "service");
  const name = stringOf(present(service, "name")) ?? "";
  const fault = name === "" ? undefined : serviceNameFault(name, isFrom(context, "1.36"));
  const node = present(service, "name");
  if (node !== undefined && fault !== undefined)
    yield at(typed, ["service", "name"], node, `Service \`${name}\`: ${fault}`, "FieldValueInvalid");
  if (service?.kind === "mapping" && !partial && present(service, "port") === undefined)
    yield whole(typed, portNeeded, "FieldValueRequired");
  yield* resource(typed, partial);
}

const ruleNeeded = "an Ingress needs a rule or a default backend";
const portNeeded = "the Service of a backend needs `port` with `number` or `name`";

function* resource(typed: TypedNode, partial: boolean): Generator<Problem> {
  const reference = present(typed.node, "resource");
  for (const name of partial || reference?.kind !== "mapping" ? [] : ["kind", "name"]) {
    const written = present(reference, name);
    if (written !== undefined && stringOf(written) !== "") continue;
    const anchor = entryOf(reference, name)?.key ?? entryOf(typed.node, "resource")?.key ?? typed.anchor;
    yield at(typed, ["resource", name], anchor, `missing \`${name}\` in \`resource\``, "FieldValueRequired");
  }
  for (const field of ["apiGroup", "kind", "name"]) {
    const node = present(reference, field);
    const text = stringOf(node) ?? "";
    const fault = text === "" && field !== "apiGroup" ? undefined : field === "apiGroup" ? dnsSubdomainFault(text) : pathSegmentFault(text);
    if (node !== undefined && fault !== undefined)
      yield at(typed, ["resource", field], node, `${field} \`${text}\`: ${fault}`, "FieldValueInvalid");
  }
}

function* port(typed: TypedNode, partial: boolean): Generator<Problem> {
  const name = present(typed.node, "name");
  const number = present(typed.node, "number");
  const hasName = name !== undefined && stringOf(name) !== "";
  const hasNumber = number !== undefined && !(number.kind === "scalar" && number.value === 0);
  const owner = typed.parent?.parent;
  if (owner === undefined) return;
  if (hasName && hasNumber) yield { ...at(owner, [], name, "a backend's port has `name` or `number`, not both", "FieldValueInvalid") };
  if (!hasName && !hasNumber && !partial) yield { ...whole(owner, portNeeded, "FieldValueRequired"), range: rangeFor(typed.anchor) };
}

/** A problem about all of a backend, shown where it begins. */
function whole(typed: TypedNode, message: string, reason: string): Problem {
  return { range: rangeFor(typed.anchor), path: typed.path, message, equivalents: [reason] };
}
