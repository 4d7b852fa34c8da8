import type { DataFiles } from "../../../engine/language.js";
import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { OciDocument } from "../document.js";
import type { Histories } from "../history.js";
import type { Schemas } from "../schemas.js";
import { validators } from "../validators.js";
import { annotations } from "./annotations.js";
import { bindMount } from "./bindMount.js";
import { capabilities } from "./capabilities.js";
import { cniAddresses } from "./cni/cniAddresses.js";
import { cniBridge } from "./cni/cniBridge.js";
import { cniCapabilities } from "./cni/cniCapabilities.js";
import { cniChain } from "./cni/cniChain.js";
import { cniInterface } from "./cni/cniInterface.js";
import { cniNetwork } from "./cni/cniNetwork.js";
import { cniPluginMembers } from "./cni/cniPluginMembers.js";
import { cniReserved } from "./cni/cniReserved.js";
import { cniVersion } from "./cni/cniVersion.js";
import { dhcpOption } from "./cni/dhcpOption.js";
import { hostLocalRange } from "./cni/hostLocalRange.js";
import { coveredMount } from "./coveredMount.js";
import { deprecated } from "./deprecated.js";
import { devices } from "./devices.js";
import { duplicateNamespace } from "./duplicateNamespace.js";
import { features } from "./features.js";
import { freebsd } from "./freebsd.js";
import { hostNameLength } from "./hostNameLength.js";
import { idMappings } from "./idMappings.js";
import { blobMediaType } from "./image/blobMediaType.js";
import { blobMismatch } from "./image/blobMismatch.js";
import { descriptor } from "./image/descriptor.js";
import { diffIds } from "./image/diffIds.js";
import { imageConfig } from "./image/imageConfig.js";
import { mediaType } from "./image/mediaType.js";
import { missingBlob } from "./image/missingBlob.js";
import { platform } from "./image/platform.js";
import { tagList } from "./image/tagList.js";
import { interfaceName } from "./interfaceName.js";
import { letterCase } from "./letterCase.js";
import { missingNamespace } from "./missingNamespace.js";
import { mountOption } from "./mountOption.js";
import { mounts } from "./mounts.js";
import { namespacePath } from "./namespacePath.js";
import { newerMember } from "./newerMember.js";
import { otherPlatform } from "./otherPlatform.js";
import { pathList } from "./pathList.js";
import { policies } from "./policyParameter.js";
import { processRule } from "./process.js";
import { procMount } from "./procMount.js";
import { repeatedName } from "./repeatedName.js";
import { repeatedVariable } from "./repeatedVariable.js";
import { cgroupsPath } from "./resources/cgroupsPath.js";
import { cpuTimes } from "./resources/cpuTimes.js";
import { deviceRules } from "./resources/deviceRules.js";
import { intelRdt } from "./resources/intelRdt.js";
import { resources } from "./resources/resources.js";
import { unified } from "./resources/unified.js";
import { rlimits } from "./rlimits.js";
import { schedulerPriority } from "./schedulerPriority.js";
import { listener } from "./seccomp/listener.js";
import { profileForm } from "./seccomp/profileForm.js";
import { ruleEffect } from "./seccomp/ruleEffect.js";
import { seccomp } from "./seccomp/seccomp.js";
import { seccompErrno } from "./seccomp/seccompErrno.js";
import { unknownSyscall } from "./seccomp/unknownSyscall.js";
import { structure } from "./structure.js";
import { sysctl } from "./sysctl.js";
import { unknownCapability } from "./unknownCapability.js";
import { unmappedUser } from "./unmappedUser.js";
import { userMappings } from "./userMappings.js";
import { wideNumber } from "./wideNumber.js";
import { windows } from "./windows.js";

const json = "https://www.rfc-editor.org/rfc/rfc8259";

/** Metas of what the JSON reader finds. */
export const syntaxRules: Readonly<Record<string, RuleMeta>> = {
  syntax: { id: "oci/syntax", severity: "error", summary: "The text is not JSON.", source: json },
  "duplicate-key": {
    id: "oci/duplicate-key",
    severity: "warning",
    summary: "An object holds a key twice; readers keep the last value without a word.",
    source: `${json}#section-4`,
  },
};

/** What rules look things up in. */
export interface Tables {
  readonly schemas: Schemas;
  readonly histories: Histories;
  readonly data: DataFiles;
}

/** All rules of the language. */
export function rules({ schemas, histories, data }: Tables): readonly (Rule<OciDocument> | RuleFamily<OciDocument>)[] {
  return [
    structure(schemas, validators),
    deprecated(schemas, histories),
    newerMember(schemas, histories),
    letterCase(schemas),
    unknownSyscall(data),
    wideNumber,
    ...[
      duplicateNamespace,
      missingNamespace,
      sysctl,
      idMappings,
      mounts,
      rlimits,
      capabilities,
      processRule,
      policies,
      resources,
      intelRdt,
    ],
    ...[seccomp, windows, freebsd, annotations],
    ...[platform, imageConfig, mediaType, descriptor],
    ...[
      bindMount,
      mountOption,
      coveredMount,
      schedulerPriority,
      hostNameLength,
      namespacePath,
      userMappings,
      devices,
      interfaceName,
      repeatedVariable,
      otherPlatform,
      procMount,
      unmappedUser,
      seccompErrno,
      cpuTimes,
      cgroupsPath,
    ],
    unknownCapability(schemas),
    ...[missingBlob, blobMismatch, blobMediaType, diffIds, repeatedName, tagList],
    ...[cniVersion, cniNetwork, cniInterface, hostLocalRange],
    ...[features, pathList, deviceRules, unified],
    ...[listener, profileForm, ruleEffect],
    ...[cniChain, cniReserved, cniCapabilities, cniBridge, cniAddresses, cniPluginMembers, dhcpOption],
  ];
}
