import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { nodesByType, type TypedNode } from "../typedNodes.js";
import { applies } from "./check.js";
import { checkedPod } from "./checkedPod.js";
import { podSecurityChecks } from "./checks.js";

/** How a Pod, or the template of one, stands to the newest Pod Security Standards. */
export interface Standing {
  readonly pod: TypedNode;
  /** The strictest level that it keeps to. */
  readonly level: "privileged" | "baseline" | "restricted";
  /** Controls of the next stricter level that it fails. */
  readonly failed: number;
}

/** The standing of each Pod in a document; none where the text may lack parts of it. */
export function standings(document: KubernetesDocument, catalogue: Catalogue): readonly Standing[] {
  if (document.partial) return [];
  return (nodesByType(document, catalogue).get("core/v1.PodSpec") ?? []).map((pod): Standing => {
    const baseline = failures(pod, "baseline");
    if (baseline > 0) return { pod, level: "privileged", failed: baseline };
    const restricted = failures(pod, "restricted");
    return { pod, level: restricted > 0 ? "baseline" : "restricted", failed: restricted };
  });
}

function failures(spec: TypedNode, level: "baseline" | "restricted"): number {
  const minor = Number.POSITIVE_INFINITY;
  const pod = checkedPod(spec, minor, false);
  return podSecurityChecks.filter((check) => applies(check, level, minor) && [...check.judge(pod)].length > 0).length;
}
