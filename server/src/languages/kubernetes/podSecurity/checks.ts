import type { PodSecurityCheck } from "./check.js";
import { hostNamespaces, hostPorts, hostProbes, windowsHostProcess } from "./host.js";
import { runAsNonRoot, runAsUser } from "./identity.js";
import { procMount, procMountRestricted, sysctls } from "./kernel.js";
import { appArmorProfile, seLinuxOptions } from "./modules.js";
import { allowPrivilegeEscalation, capabilitiesBaseline, capabilitiesRestricted, privileged } from "./privileges.js";
import { seccompBaseline, seccompRestricted } from "./seccomp.js";
import { hostPathVolumes, restrictedVolumes } from "./volumes.js";

/** All checks of the Pod Security Standards: first those of level baseline, then what restricted adds. */
export const podSecurityChecks: readonly PodSecurityCheck[] = [
  appArmorProfile,
  capabilitiesBaseline,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbes,
  privileged,
  procMount,
  seLinuxOptions,
  seccompBaseline,
  sysctls,
  windowsHostProcess,
  allowPrivilegeEscalation,
  capabilitiesRestricted,
  procMountRestricted,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
  seccompRestricted,
];
