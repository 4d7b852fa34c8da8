import type { Rule, RuleFamily } from "../../../engine/rule.js";
import { inOneWalk } from "../instructionRule.js";
import { ownCopySource, unknownCopySource } from "../lint/copySource.js";
import { fixedPlatform, targetPlatform } from "../lint/fromPlatform.js";
import { lints } from "../lint/index.js";
import { lateFrom } from "../lint/lateFrom.js";
import { portRange } from "../lint/portRange.js";
import { relativeWorkdir } from "../lint/relativeWorkdir.js";
import { secretVariable } from "../lint/secretVariable.js";
import { shellCommandForm } from "../lint/shellCommandForm.js";
import { sharedRule } from "../lintRule.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { argumentCount } from "./arguments.js";
import { baseImage } from "./baseImage.js";
import { blankName } from "./blankName.js";
import { fromAsCasing, instructionCasing, stageNameCasing } from "./casing.js";
import { checkDirective } from "./checkDirective.js";
import { checkFailure } from "./checkFailure.js";
import { copyIgnoredFile } from "./copyIgnoredFile.js";
import { definitionDescription } from "./definitionDescription.js";
import { emptyContinuation } from "./emptyContinuation.js";
import { engineSocket } from "./engineSocket.js";
import { expansion } from "./expansion.js";
import { exposeCasing, exposeMapping } from "./exposeFormat.js";
import { exposePort } from "./exposePort.js";
import { fileFlags } from "./fileFlags.js";
import { fileSource } from "./fileSource.js";
import { flags } from "./flags.js";
import { defaultArgument, undefinedArgument } from "./fromVariable.js";
import { healthcheck } from "./healthcheck.js";
import { insecureRun } from "./insecureRun.js";
import { instructionBeforeFrom } from "./instructionBeforeFrom.js";
import { legacyPair } from "./legacyPair.js";
import { maintainer } from "./maintainer.js";
import { mountCombination } from "./mountCombination.js";
import { mountOption } from "./mountOption.js";
import { onbuildTrigger } from "./onbuildTrigger.js";
import { openMode } from "./openMode.js";
import { constantPlatform, redundantPlatform } from "./platformFlag.js";
import { repeatedInstruction } from "./repeatedInstruction.js";
import { runDevice } from "./runDevice.js";
import { runOptions } from "./runOptions.js";
import { secretName } from "./secretName.js";
import { shellForm } from "./shellForm.js";
import { sourceDate } from "./sourceDate.js";
import { stageName } from "./stageName.js";
import { duplicateStageName, reservedStageName } from "./stageNameClash.js";
import { stageReference } from "./stageReference.js";
import { stopSignal } from "./stopSignal.js";
import { undefinedVariable } from "./undefinedVariable.js";
import { unknownInstruction } from "./unknownInstruction.js";
import { unsetUser } from "./unsetUser.js";
import { unverifiedDownload } from "./unverifiedDownload.js";
import { volumePath } from "./volumePath.js";
import { windowsPath } from "./windowsPath.js";
import { workdirPath } from "./workdirPath.js";

/** BuildKit's own checks that the text alone decides. */
const checks: readonly Rule<DockerfileTree>[] = [
  constantPlatform,
  defaultArgument,
  copyIgnoredFile,
  definitionDescription,
  duplicateStageName,
  emptyContinuation,
  exposeCasing,
  exposeMapping,
  fromAsCasing,
  instructionCasing,
  legacyPair,
  maintainer,
  redundantPlatform,
  repeatedInstruction,
  reservedStageName,
  secretName,
  shellForm,
  stageNameCasing,
  undefinedArgument,
  undefinedVariable,
  workdirPath,
];

/** The rule that needs to know since when pieces of the language exist. */
export { frontendVersion } from "./frontendVersion.js";

/** Checks that answer for a piece of advice as well. */
const shared: ReadonlySet<Rule<DockerfileTree>> = new Set([constantPlatform, redundantPlatform, secretName, shellForm, workdirPath]);

/** All rules over Dockerfiles: what BuildKit refuses, what its own checks say, then advice. */
export const rules: readonly (Rule<DockerfileTree> | RuleFamily<DockerfileTree>)[] = inOneWalk([
  unknownInstruction,
  ...sharedRule(instructionBeforeFrom, lateFrom),
  flags,
  argumentCount,
  blankName,
  stageName,
  onbuildTrigger,
  healthcheck,
  volumePath,
  runOptions,
  runDevice,
  mountOption,
  mountCombination,
  ...sharedRule(stageReference, unknownCopySource, ownCopySource),
  baseImage,
  expansion,
  fileFlags,
  fileSource,
  ...sharedRule(exposePort, portRange),
  stopSignal,
  sourceDate,
  windowsPath,
  checkDirective,
  checkFailure(checks),
  ...checks.filter((check) => !shared.has(check)),
  ...sharedRule(constantPlatform, fixedPlatform),
  ...sharedRule(redundantPlatform, targetPlatform),
  ...sharedRule(secretName, secretVariable),
  ...sharedRule(shellForm, shellCommandForm),
  ...sharedRule(workdirPath, relativeWorkdir),
  ...lints,
  insecureRun,
  openMode,
  unverifiedDownload,
  engineSocket,
  unsetUser,
]);
