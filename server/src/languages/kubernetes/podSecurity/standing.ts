import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { nodesByType, type TypedNode } from "../typedNodes.js";
import { failures } from "./failures.js";

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
    const baseline = failed(pod, "baseline");
    if (baseline > 0) return { pod, level: "privileged", failed: baseline };
    const restricted = failed(pod, "restricted");
    return { pod, level: restricted > 0 ? "baseline" : "restricted", failed: restricted };
  });
}

function failed(spec: TypedNode, level: "baseline" | "restricted"): number {
  return new Set(failures(spec, level).map(({ check }) => check)).size;
}
