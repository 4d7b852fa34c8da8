import type { Problem } from "../../../engine/finding.js";
import { type CheckedPod, checkMeta, type PodSecurityCheck, settersOf } from "./check.js";
import { demanded } from "./demanded.js";
import { profileType } from "./profileType.js";
import { entriesOf, fieldOf, onValue, textOf } from "./spot.js";

/** No system-call filter; up to 1.18 it was chosen by annotations. */
export const seccompBaseline: PodSecurityCheck = {
  meta: checkMeta("seccomp-profile-baseline", "seccompProfile_baseline", "baseline", "A Pod or container that switches seccomp off."),
  level: "baseline",
  since: 0,
  restrictedUntil: 19,
  judge: (pod) => (pod.minor < 19 ? annotations(pod) : types(pod, "baseline")),
};

/** A system-call filter for every container; Pods that say they are for Windows are exempt since 1.25. */
export const seccompRestricted: PodSecurityCheck = {
  meta: checkMeta("seccomp-profile-restricted", "seccompProfile_restricted", "restricted", "A container without a seccomp profile."),
  level: "restricted",
  since: 19,
  *judge(pod) {
    if (pod.minor >= 25 && pod.windows) return;
    yield* types(pod, "restricted");
    yield* demanded(pod, ["securityContext", "seccompProfile"], "a `securityContext.seccompProfile` of type RuntimeDefault or Localhost");
  },
};

function* types(pod: CheckedPod, level: string): Generator<Problem> {
  for (const setter of settersOf(pod)) yield* profileType(pod, fieldOf(setter, "securityContext", "seccompProfile"), level);
}

const podAnnotation = "seccomp.security.alpha.kubernetes.io/pod";
const containerPrefix = "container.seccomp.security.alpha.kubernetes.io/";

function* annotations(pod: CheckedPod): Generator<Problem> {
  const keys = new Set([podAnnotation, ...pod.containers.map((container) => containerPrefix + (textOf(fieldOf(container, "name")) ?? ""))]);
  for (const [key, annotation] of entriesOf(fieldOf(pod.metadata, "annotations"))) {
    const profile = textOf(annotation);
    if (profile === undefined || !keys.has(key)) continue;
    if (profile !== "runtime/default" && profile !== "docker/default" && !profile.startsWith("localhost/"))
      yield onValue(annotation, `seccomp profile \`${profile}\`; Pod Security baseline wants \`runtime/default\` or \`localhost/…\``);
  }
}
