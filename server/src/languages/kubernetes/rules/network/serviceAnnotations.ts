import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { cidrFault } from "../../../../values/network.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

const hints = "service.kubernetes.io/topology-aware-hints";
const mode = "service.kubernetes.io/topology-mode";
const ranges = "service.beta.kubernetes.io/load-balancer-source-ranges";

/** Annotations of a Service that the API server reads. */
export function serviceAnnotations(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Service"],
    {
      id: "kubernetes/service-annotation",
      severity: "error",
      summary: "An annotation of a Service that contradicts another, or the type of the Service.",
      source: "https://kubernetes.io/docs/reference/labels-annotations-taints/",
    },
    function* (service, { partial }, context) {
      const annotations = present(present(service.node, "metadata"), "annotations");
      const old = present(annotations, hints);
      const now = present(annotations, mode);
      if (old !== undefined && now !== undefined && stringOf(old) !== stringOf(now)) {
        const message = `\`${stringOf(now)}\` here, \`${stringOf(old)}\` in \`${hints}\`, expected the same`;
        yield at(service, ["metadata", "annotations", mode], now, message, "FieldValueInvalid");
      }
      const written = present(annotations, ranges);
      if (written !== undefined) yield* sourceRanges(service, written, partial, isFrom(context, "1.36"));
    },
  );
}

/** The field of the same meaning wins. */
function* sourceRanges(
  service: TypedNode,
  node: NonNullable<ReturnType<typeof present>>,
  partial: boolean,
  strict: boolean,
): Generator<Problem> {
  const spec = present(service.node, "spec");
  if (itemsOf(spec, "loadBalancerSourceRanges").length > 0) return;
  const path = ["metadata", "annotations", ranges];
  const type = stringOf(present(spec, "type")) || "ClusterIP";
  if (type !== "LoadBalancer" && !partial) {
    const message = `the annotation goes with type \`LoadBalancer\`, not with \`${type}\``;
    yield at(service, path, node, message, "FieldValueForbidden");
  }
  const text = (stringOf(node) ?? "").trim();
  for (const block of text === "" ? [] : text.split(",")) {
    const fault = cidrFault(block.trim(), strict);
    if (fault !== undefined) yield at(service, path, node, `\`${block.trim()}\`: ${fault}`, "FieldValueInvalid");
  }
}
