import type { Problem } from "../../../engine/finding.js";
import type { CheckedPod } from "./check.js";
import { fieldOf, missing, onValue, type Spot, scalarAt } from "./spot.js";

/** Of the types of a seccomp or AppArmor profile only `Unconfined` and what is none are forbidden; no type at all counts as none. */
export function* profileType(pod: CheckedPod, profile: Spot | undefined, level: string): Generator<Problem> {
  if (profile === undefined) return;
  const type = fieldOf(profile, "type");
  const wanted = `Pod Security ${level} wants \`RuntimeDefault\` or \`Localhost\``;
  if (type === undefined) {
    if (!pod.partial && profile.node.kind === "mapping") yield missing(profile, ["type"], `a profile without \`type\`; ${wanted}`);
    return;
  }
  const name = scalarAt(type);
  if (typeof name === "string" && name !== "RuntimeDefault" && name !== "Localhost")
    yield onValue(type, `profile type \`${name}\`; ${wanted}`);
}
