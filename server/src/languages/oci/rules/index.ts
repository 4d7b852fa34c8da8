import type { DataFiles } from "../../../engine/language.js";
import type { Rule, RuleFamily, RuleMeta } from "../../../engine/rule.js";
import type { OciDocument } from "../document.js";
import type { Histories } from "../history.js";
import type { Schemas } from "../schemas.js";
import { validators } from "../validators.js";
import { annotations } from "./annotations.js";
import { bindMount } from "./bindMount.js";
import { blobMediaType } from "./blobMediaType.js";
import { blobMismatch } from "./blobMismatch.js";
import { capabilities } from "./capabilities.js";
import { cgroupsPath } from "./cgroupsPath.js";
import { cniInterface } from "./cniInterface.js";
import { cniNetwork } from "./cniNetwork.js";
import { cniVersion } from "./cniVersion.js";
import { coveredMount } from "./coveredMount.js";
import { cpuTimes } from "./cpuTimes.js";
import { deprecated } from "./deprecated.js";
import { descriptor } from "./descriptor.js";
import { devices } from "./devices.js";
import { diffIds } from "./diffIds.js";
import { duplicateNamespace } from "./duplicateNamespace.js";
import { freebsd } from "./freebsd.js";
import { hostLocalRange } from "./hostLocalRange.js";
import { hostNameLength } from "./hostNameLength.js";
import { idMappings } from "./idMappings.js";
import { imageConfig } from "./imageConfig.js";
import { intelRdt } from "./intelRdt.js";
import { interfaceName } from "./interfaceName.js";
import { letterCase } from "./letterCase.js";
import { mediaType } from "./mediaType.js";
import { missingBlob } from "./missingBlob.js";
import { missingNamespace } from "./missingNamespace.js";
import { mountOption } from "./mountOption.js";
import { mounts } from "./mounts.js";
import { namespacePath } from "./namespacePath.js";
import { newerMember } from "./newerMember.js";
import { otherPlatform } from "./otherPlatform.js";
import { platform } from "./platform.js";
import { policies } from "./policyParameter.js";
import { processRule } from "./process.js";
import { procMount } from "./procMount.js";
import { repeatedName } from "./repeatedName.js";
import { repeatedVariable } from "./repeatedVariable.js";
import { resources } from "./resources.js";
import { rlimits } from "./rlimits.js";
import { schedulerPriority } from "./schedulerPriority.js";
import { seccomp } from "./seccomp.js";
import { seccompErrno } from "./seccompErrno.js";
import { structure } from "./structure.js";
import { sysctl } from "./sysctl.js";
import { unknownCapability } from "./unknownCapability.js";
import { unknownSyscall } from "./unknownSyscall.js";
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
    ...[missingBlob, blobMismatch, blobMediaType, diffIds, repeatedName],
    ...[cniVersion, cniNetwork, cniInterface, hostLocalRange],
  ];
}
