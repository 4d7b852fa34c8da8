import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { blockedEviction } from "./blockedEviction.js";
import { clusterAdminBinding } from "./clusterAdminBinding.js";
import { dangerousCapability } from "./dangerousCapability.js";
import { defaultServiceAccountToken } from "./defaultServiceAccountToken.js";
import { dockerSocket } from "./dockerSocket.js";
import { hostNamespace } from "./hostNamespace.js";
import { identicalProbes } from "./identicalProbes.js";
import { latestTag } from "./latestTag.js";
import { noJobTtl } from "./noJobTtl.js";
import { noMemoryLimit } from "./noMemoryLimit.js";
import { noReadinessProbe } from "./noReadinessProbe.js";
import { noRequests } from "./noRequests.js";
import { privilegedContainer } from "./privilegedContainer.js";
import { privilegeEscalation } from "./privilegeEscalation.js";
import { rootAgainstNonRoot } from "./rootAgainstNonRoot.js";
import { runsAsRoot } from "./runsAsRoot.js";
import { secretAccess } from "./secretAccess.js";
import { secretInEnv } from "./secretInEnv.js";
import { sensitiveHostPath } from "./sensitiveHostPath.js";
import { untaggedImage } from "./untaggedImage.js";
import { wildcardRbac } from "./wildcardRbac.js";
import { writableRootFilesystem } from "./writableRootFilesystem.js";

/**
 * Advice: what the API server takes and an engineer still wants to hear of. What is written down and dangerous is a hint; what is
 * only missing, or a matter of the house's rules, is off until `bulkhead.rules` or `--rules` asks for it.
 */
export function opinions(tables: Tables): readonly Rule<KubernetesDocument>[] {
  return [
    privilegedContainer(tables),
    dockerSocket(tables),
    dangerousCapability(tables),
    clusterAdminBinding(tables),
    wildcardRbac(tables),
    secretInEnv(tables),
    rootAgainstNonRoot(tables),
    latestTag(tables),
    identicalProbes(tables),
    blockedEviction(tables),
    defaultServiceAccountToken(tables),
    hostNamespace(tables),
    noJobTtl(tables),
    noMemoryLimit(tables),
    noReadinessProbe(tables),
    noRequests(tables),
    privilegeEscalation(tables),
    runsAsRoot(tables),
    secretAccess(tables),
    sensitiveHostPath(tables),
    untaggedImage(tables),
    writableRootFilesystem(tables),
  ];
}
