import type { RuleFamily } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { checkedPod } from "../../podSecurity/checkedPod.js";
import { podSecurityChecks } from "../../podSecurity/checks.js";
import { failuresOf, newest } from "../../podSecurity/failures.js";
import type { Tables } from "../../tables.js";
import { nodesByType } from "../../typedNodes.js";

/** What a level of the Pod Security Standards forbids in Pods and in templates of Pods; silent unless a level is asked for. */
export function podSecurity({ catalogue }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: podSecurityChecks.map(({ meta }) => meta),
    *check(document, { podSecurity: asked }) {
      if (asked === undefined) return;
      const minor = asked.version === undefined ? newest : Number(asked.version.split(".")[1]);
      for (const spec of nodesByType(document, catalogue).get("core/v1.PodSpec") ?? []) {
        for (const { check, problem } of failuresOf(checkedPod(spec, minor, document.partial), asked.level))
          yield { ...problem, rule: check.meta.id };
      }
    },
  };
}
