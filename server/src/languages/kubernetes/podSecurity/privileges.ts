import { checkMeta, type PodSecurityCheck, titleOf } from "./check.js";
import { fieldOf, listOf, missing, onValue, type Spot, scalarAt, textOf } from "./spot.js";

/** Containers without confinement. */
export const privileged: PodSecurityCheck = {
  meta: checkMeta("privileged", "privileged", "baseline", "A privileged container."),
  level: "baseline",
  since: 0,
  *judge(pod) {
    for (const container of pod.containers) {
      const field = fieldOf(container, "securityContext", "privileged");
      if (field !== undefined && scalarAt(field) === true)
        yield onValue(field, "`privileged: true` switches the container's confinement off; Pod Security baseline wants `false` or nothing");
    }
  },
};

/** Gaining privileges on exec. Pods that say they are for Windows have no such setting, and are exempt since 1.25. */
export const allowPrivilegeEscalation: PodSecurityCheck = {
  meta: checkMeta(
    "allow-privilege-escalation",
    "allowPrivilegeEscalation",
    "restricted",
    "A container whose processes may gain privileges that their parent lacks.",
  ),
  level: "restricted",
  since: 8,
  *judge(pod) {
    if (pod.minor >= 25 && pod.windows) return;
    for (const container of pod.containers) {
      const field = fieldOf(container, "securityContext", "allowPrivilegeEscalation");
      if (field === undefined) {
        if (!pod.partial)
          yield missing(
            container,
            ["securityContext", "allowPrivilegeEscalation"],
            `${titleOf(container)} lacks \`securityContext.allowPrivilegeEscalation: false\`, which Pod Security restricted demands`,
          );
      } else if (scalarAt(field) === true) {
        yield onValue(field, "`allowPrivilegeEscalation: true` lets processes gain privileges; Pod Security restricted wants `false`");
      }
    }
  },
};

const defaultCapabilities = new Set([
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT",
]);

/** Capabilities beyond what runtimes give by default. */
export const capabilitiesBaseline: PodSecurityCheck = {
  meta: checkMeta("capabilities-baseline", "capabilities_baseline", "baseline", "An added capability beyond the default set."),
  level: "baseline",
  since: 0,
  restrictedUntil: 22,
  *judge(pod) {
    for (const added of pod.containers.flatMap((container) => capabilities(container, "add"))) {
      const name = textOf(added);
      if (name !== undefined && !defaultCapabilities.has(name))
        yield onValue(added, `capability \`${name}\` is not in the default set, beyond which Pod Security baseline lets nothing be added`);
    }
  },
};

/** All capabilities are to be dropped, but for binding low ports. */
export const capabilitiesRestricted: PodSecurityCheck = {
  meta: checkMeta(
    "capabilities-restricted",
    "capabilities_restricted",
    "restricted",
    "A container that does not drop all capabilities, or adds one other than NET_BIND_SERVICE.",
  ),
  level: "restricted",
  since: 22,
  *judge(pod) {
    if (pod.minor >= 25 && pod.windows) return;
    for (const container of pod.containers) {
      const dropped = capabilities(container, "drop").some((name) => textOf(name) === "ALL");
      if (!dropped && !pod.partial)
        yield missing(
          container,
          ["securityContext", "capabilities", "drop"],
          `${titleOf(container)} lacks \`securityContext.capabilities.drop: [ALL]\`, which Pod Security restricted demands`,
        );
      for (const added of capabilities(container, "add")) {
        const name = textOf(added);
        if (name !== undefined && name !== "NET_BIND_SERVICE")
          yield onValue(added, `capability \`${name}\` is added; Pod Security restricted lets only \`NET_BIND_SERVICE\` be added`);
      }
    }
  },
};

function capabilities(container: Spot, list: "add" | "drop"): readonly Spot[] {
  return listOf(fieldOf(container, "securityContext", "capabilities", list));
}
