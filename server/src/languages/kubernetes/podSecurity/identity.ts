import type { Problem } from "../../../engine/finding.js";
import { type CheckedPod, checkMeta, type PodSecurityCheck, settersOf } from "./check.js";
import { demanded } from "./demanded.js";
import { fieldOf, onValue, scalarAt } from "./spot.js";

/** Containers are not to run as root, unless root is nobody on the host. */
export const runAsNonRoot: PodSecurityCheck = {
  meta: checkMeta("run-as-non-root", "runAsNonRoot", "restricted", "A container that may run as root."),
  level: "restricted",
  since: 0,
  *judge(pod) {
    if (relaxed(pod)) return;
    for (const setter of settersOf(pod)) {
      const field = fieldOf(setter, ...nonRoot);
      if (field !== undefined && scalarAt(field) === false)
        yield onValue(field, "`runAsNonRoot: false` lets containers run as root; Pod Security restricted wants `true`");
    }
    yield* demanded(pod, nonRoot, "`securityContext.runAsNonRoot: true`");
  },
};

const nonRoot = ["securityContext", "runAsNonRoot"];

/** User 0 by number. */
export const runAsUser: PodSecurityCheck = {
  meta: checkMeta("run-as-user", "runAsUser", "restricted", "A container that runs as user 0."),
  level: "restricted",
  since: 23,
  *judge(pod): Generator<Problem> {
    if (relaxed(pod)) return;
    for (const setter of settersOf(pod)) {
      const field = fieldOf(setter, "securityContext", "runAsUser");
      if (field !== undefined && scalarAt(field) === 0)
        yield onValue(field, "`runAsUser: 0` is root; Pod Security restricted wants another user or nothing");
    }
  },
};

/** Since 1.35 a Pod in a user namespace of its own may have a root: it is none on the host. */
function relaxed(pod: CheckedPod): boolean {
  return pod.minor >= 35 && pod.userNamespace;
}
