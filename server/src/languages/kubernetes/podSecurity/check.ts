import type { Problem } from "../../../engine/finding.js";
import type { RuleContext, RuleMeta } from "../../../engine/rule.js";
import { fieldOf, type Spot, textOf } from "./spot.js";

/** A Pod, or the template of one, as the checks of the Pod Security Standards see it. */
export interface CheckedPod {
  readonly spec: Spot;
  /** Metadata of the Pod or of the template. */
  readonly metadata: Spot | undefined;
  /** Init containers, containers and ephemeral containers, in this order. */
  readonly containers: readonly Spot[];
  /** Minor release of the standard's version: 25 for 1.25. */
  readonly minor: number;
  /** Whether the text may lack parts that are written elsewhere; what is missing is then not reported. */
  readonly partial: boolean;
  /** `os.name: windows`. */
  readonly windows: boolean;
  /** `hostUsers: false`. */
  readonly userNamespace: boolean;
}

/** One check of the Pod Security Standards. */
export interface PodSecurityCheck {
  readonly meta: RuleMeta;
  /** The lowest level that has it; restricted has all checks of baseline too. */
  readonly level: "baseline" | "restricted";
  /** Minor release of the standard's first version that has it. */
  readonly since: number;
  /** Minor release from which a stricter check takes its place at level restricted. */
  readonly restrictedUntil?: number | undefined;
  judge(pod: CheckedPod): Iterable<Problem>;
}

const standards = "https://kubernetes.io/docs/concepts/security/pod-security-standards/";

/** The meta of a check: `id` without the common prefix, `upstream` as the admission plugin names it. */
export function checkMeta(id: string, upstream: string, level: "baseline" | "restricted", summary: string): RuleMeta {
  return { id: `kubernetes/pod-security-${id}`, severity: "warning", summary, source: `${standards}#${level}`, equivalents: [upstream] };
}

/** How messages call a container. */
export function titleOf(container: Spot): string {
  const name = textOf(fieldOf(container, "name"));
  return name === undefined ? "the container" : `container \`${name}\``;
}

/** The Pod's own security context stands on the Pod, those of containers on the containers. */
export function settersOf(pod: CheckedPod): readonly Spot[] {
  return [pod.spec, ...pod.containers];
}

/** Whether a check is one of a level in the version of a minor release. */
export function applies(check: PodSecurityCheck, level: NonNullable<RuleContext["podSecurity"]>["level"], minor: number): boolean {
  if (minor < check.since) return false;
  if (level === "baseline") return check.level === "baseline";
  return check.restrictedUntil === undefined || minor < check.restrictedUntil;
}
