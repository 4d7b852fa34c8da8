import type { RuleFamily } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { applies } from "../../podSecurity/check.js";
import { checkedPod } from "../../podSecurity/checkedPod.js";
import { podSecurityChecks } from "../../podSecurity/checks.js";
import type { Tables } from "../../tables.js";
import { nodesByType } from "../../typedNodes.js";

/** What a level of the Pod Security Standards forbids in Pods and in templates of Pods; silent unless a level is asked for. */
export function podSecurity({ catalogue }: Tables): RuleFamily<KubernetesDocument> {
  return {
    metas: podSecurityChecks.map(({ meta }) => meta),
    *check(document, { podSecurity: asked }) {
      if (asked === undefined) return;
      const minor = asked.version === undefined ? Number.POSITIVE_INFINITY : Number(asked.version.split(".")[1]);
      const checks = podSecurityChecks.filter((check) => applies(check, asked.level, minor));
      for (const spec of nodesByType(document, catalogue).get("core/v1.PodSpec") ?? []) {
        const pod = checkedPod(spec, minor, document.partial);
        for (const { meta, judge } of checks) {
          for (const problem of judge(pod)) yield { ...problem, rule: meta.id };
        }
      }
    },
  };
}
