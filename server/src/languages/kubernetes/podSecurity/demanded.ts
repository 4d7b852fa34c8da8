import type { Problem } from "../../../engine/finding.js";
import { type CheckedPod, titleOf } from "./check.js";
import { fieldOf, missing } from "./spot.js";

/**
 * What each container must have, from its own security context or from the Pod's. Said once of the Pod where no container has it;
 * not said where the Pod has a wrong value, which is reported by itself.
 */
export function* demanded(pod: CheckedPod, names: readonly string[], wanted: string): Generator<Problem> {
  if (pod.partial || fieldOf(pod.spec, ...names) !== undefined) return;
  const lacking = pod.containers.filter((container) => fieldOf(container, ...names) === undefined);
  if (lacking.length > 0 && lacking.length === pod.containers.length) {
    yield missing(pod.spec, names, `neither the Pod nor a container has ${wanted}, which Pod Security restricted demands`);
    return;
  }
  for (const container of lacking) {
    yield missing(container, names, `neither ${titleOf(container)} nor its Pod has ${wanted}, which Pod Security restricted demands`);
  }
}
