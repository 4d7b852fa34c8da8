import type { Problem } from "../../../engine/finding.js";
import { type CheckedPod, checkMeta, type PodSecurityCheck } from "./check.js";
import { fieldOf, listOf, onValue, textOf } from "./spot.js";

/** Kernel parameters that are the Pod's alone, with the minor release from which baseline allows them. */
const safeSysctls: ReadonlyMap<string, number> = new Map([
  ["kernel.shm_rmid_forced", 0],
  ["net.ipv4.ip_local_port_range", 0],
  ["net.ipv4.tcp_syncookies", 0],
  ["net.ipv4.ping_group_range", 0],
  ["net.ipv4.ip_unprivileged_port_start", 0],
  ["net.ipv4.ip_local_reserved_ports", 27],
  ["net.ipv4.tcp_keepalive_time", 29],
  ["net.ipv4.tcp_fin_timeout", 29],
  ["net.ipv4.tcp_keepalive_intvl", 29],
  ["net.ipv4.tcp_keepalive_probes", 29],
  ["net.ipv4.tcp_rmem", 32],
  ["net.ipv4.tcp_wmem", 32],
  ["net.ipv4.tcp_slow_start_after_idle", 37],
  ["net.ipv4.tcp_notsent_lowat", 37],
]);

/** Kernel parameters outside the safe set. */
export const sysctls: PodSecurityCheck = {
  meta: checkMeta("sysctls", "sysctls", "baseline", "A kernel parameter outside the safe set."),
  level: "baseline",
  since: 0,
  *judge(pod) {
    for (const sysctl of listOf(fieldOf(pod.spec, "securityContext", "sysctls"))) {
      const field = fieldOf(sysctl, "name");
      const name = textOf(field);
      if (field === undefined || name === undefined) continue;
      const since = safeSysctls.get(name);
      if (since === undefined) yield onValue(field, `sysctl \`${name}\` is not in the safe set that Pod Security baseline allows`);
      else if (since > pod.minor)
        yield onValue(field, `sysctl \`${name}\` is allowed by Pod Security baseline since 1.${since}, not in 1.${pod.minor}`);
    }
  },
};

/** A `/proc` without its masks; since 1.35 baseline lets Pods in a user namespace have it. */
export const procMount: PodSecurityCheck = {
  meta: checkMeta("proc-mount", "procMount", "baseline", "A container whose `/proc` is not masked."),
  level: "baseline",
  since: 0,
  restrictedUntil: 35,
  *judge(pod) {
    if (pod.minor < 35 || !pod.userNamespace) yield* unmasked(pod, "baseline");
  },
};

/** A `/proc` without its masks, also in a user namespace. */
export const procMountRestricted: PodSecurityCheck = {
  meta: checkMeta(
    "proc-mount-restricted",
    "procMount_restricted",
    "restricted",
    "A container whose `/proc` is not masked, even in a user namespace.",
  ),
  level: "restricted",
  since: 35,
  judge: (pod) => unmasked(pod, "restricted"),
};

function* unmasked(pod: CheckedPod, level: string): Generator<Problem> {
  for (const container of pod.containers) {
    const field = fieldOf(container, "securityContext", "procMount");
    const value = textOf(field);
    if (field !== undefined && value !== undefined && value !== "Default")
      yield onValue(field, `procMount \`${value}\` takes the masks off /proc; Pod Security ${level} wants \`Default\` or nothing`);
  }
}
