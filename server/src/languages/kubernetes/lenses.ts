import type { Lens } from "../../engine/language.js";
import type { Catalogue } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import { standings } from "./podSecurity/standing.js";

/** Above each workload: the level of the Pod Security Standards that its Pods keep to, and how far the next one is. */
export function lenses(document: KubernetesDocument, catalogue: Catalogue): readonly Lens[] {
  return standings(document, catalogue).map(({ pod, level, failed }): Lens => {
    const next = level === "privileged" ? "baseline" : "restricted";
    const text =
      level === "restricted"
        ? "Pod Security: `restricted`"
        : `Pod Security: \`${level}\`; ${failed} ${failed === 1 ? "control" : "controls"} short of \`${next}\``;
    return {
      at: pod.object.node.range.start,
      text,
      within: pod.anchor.range.start,
      action: level === "restricted" ? undefined : "refactor",
    };
  });
}
