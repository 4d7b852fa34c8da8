import type { Problem } from "../../../engine/finding.js";
import type { TypedNode } from "../typedNodes.js";
import { applies, type CheckedPod, type PodSecurityCheck } from "./check.js";
import { checkedPod } from "./checkedPod.js";
import { podSecurityChecks } from "./checks.js";

/** The version of the Pod Security Standards that knows all that any version knows. */
export const newest = Number.POSITIVE_INFINITY;

/** A check that a Pod does not pass, and why. */
export interface Failure {
  readonly check: PodSecurityCheck;
  readonly problem: Problem;
}

/** What keeps a Pod from a level of the newest standard. */
export function failures(spec: TypedNode, level: "baseline" | "restricted"): readonly Failure[] {
  return failuresOf(checkedPod(spec, newest, false), level);
}

/** What keeps a Pod from a level of its standard's version. */
export function failuresOf(pod: CheckedPod, level: "baseline" | "restricted"): readonly Failure[] {
  return podSecurityChecks
    .filter((check) => applies(check, level, pod.minor))
    .flatMap((check) => [...check.judge(pod)].map((problem): Failure => ({ check, problem })));
}
