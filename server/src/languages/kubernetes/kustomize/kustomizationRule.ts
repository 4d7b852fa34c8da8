import type { Problem } from "../../../engine/finding.js";
import type { Rule, RuleMeta } from "../../../engine/rule.js";
import type { DataNode } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { rangeFor } from "../typedNodes.js";

/** The reference of kustomization files. */
export const reference = "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/";

/** A rule about kustomizations: `judge` gets the root of each. */
export function kustomizationRule(
  meta: RuleMeta,
  judge: (root: DataNode, document: KubernetesDocument) => Iterable<Problem>,
): Rule<KubernetesDocument> {
  return {
    meta,
    *check(document) {
      if (document.kustomization === true && document.root !== undefined) yield* judge(document.root, document);
    },
  };
}

/** A problem on a node. */
export function on(node: DataNode, path: readonly (string | number)[], message: string): Problem {
  return { range: rangeFor(node), path, message };
}
