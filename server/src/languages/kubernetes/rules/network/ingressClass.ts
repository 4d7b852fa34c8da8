import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsLabelFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

const controllerNeeded = "an IngressClass needs `controller`";
const annotation = "kubernetes.io/ingress.class";

/** The class of an Ingress is named once; parameters of a class have a namespace or none, as their scope says. */
export function ingressClass(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    [
      "networking/v1.Ingress",
      "networking/v1.IngressClass",
      "networking/v1.IngressClassSpec",
      "networking/v1.IngressClassParametersReference",
    ],
    {
      id: "kubernetes/ingress-class",
      severity: "error",
      summary: "An Ingress of two classes, or parameters of a class whose namespace does not go with their scope.",
      source: "https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class",
    },
    function* (typed, { partial }) {
      if (typed.type.endsWith(".Ingress")) yield* twoClasses(typed);
      else if (typed.type.endsWith(".IngressClassParametersReference")) yield* parameters(typed, partial);
      else if (typed.type.endsWith(".IngressClass")) {
        if (!partial && present(typed.node, "spec") === undefined)
          yield { ...lacks(typed, "controller", controllerNeeded), path: [...typed.path, "spec", "controller"] };
      } else if (
        !partial &&
        (stringOf(present(typed.node, "controller")) ?? "") === "" &&
        present(typed.node, "controller")?.kind !== "mapping"
      )
        yield lacks(typed, "controller", controllerNeeded);
    },
  );
}

function* twoClasses(ingress: TypedNode): Generator<Problem> {
  const old = present(present(present(ingress.node, "metadata"), "annotations"), annotation);
  const name = stringOf(present(present(ingress.node, "spec"), "ingressClassName"));
  if (old === undefined || name === undefined || stringOf(old) === undefined || stringOf(old) === name) return;
  const message = `class \`${stringOf(old)}\` here, \`${name}\` in \`ingressClassName\`; leave the annotation out`;
  yield at(ingress, ["metadata", "annotations", annotation], old, message, "FieldValueInvalid");
}

function* parameters(typed: TypedNode, partial: boolean): Generator<Problem> {
  const scope = stringOf(present(typed.node, "scope")) ?? "";
  const node = present(typed.node, "namespace");
  const namespace = stringOf(node);
  if (scope === "Namespace") {
    if (node === undefined && !partial) yield lacks(typed, "namespace", "parameters with `scope: Namespace` need `namespace`");
    const fault = namespace === undefined ? undefined : dnsLabelFault(namespace);
    if (node !== undefined && fault !== undefined)
      yield at(typed, "namespace", node, `namespace \`${namespace}\`: ${fault}`, "FieldValueInvalid");
  } else if (node !== undefined && (scope === "Cluster" || (scope === "" && !partial))) {
    yield at(typed, "namespace", node, "`namespace` goes with `scope: Namespace` only", "FieldValueForbidden");
  }
}
