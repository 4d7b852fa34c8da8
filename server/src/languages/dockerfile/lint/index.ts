import type { Rule } from "../../../engine/rule.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { addedFile, copiedArchive } from "./archive.js";
import { consecutiveRuns } from "./consecutiveRuns.js";
import { copyTargetRelative, copyTargetSlash, wholeCopy } from "./copyTarget.js";
import { downloadPrograms } from "./downloadPrograms.js";
import { ignoreComment } from "./ignoreComment.js";
import { latestImage, untaggedImage } from "./imageVersion.js";
import { aptQuestion, dnfQuestion, yumQuestion, zypperQuestion } from "./interactiveInstall.js";
import { labelKey } from "./labelKey.js";
import { labelForms, missingLabel, superfluousLabel } from "./labelSchema.js";
import { missingHealthcheck } from "./missingHealthcheck.js";
import { apkCache, dnfCache, yumCache, zypperCache } from "./packageCache.js";
import { pipCache } from "./pipCache.js";
import { pipefail } from "./pipefail.js";
import { distributionUpgrade, linkedShell, progressBar, sparseLog } from "./programOptions.js";
import { apt, changedDirectory, pointlessProgram, sudo } from "./programs.js";
import { recommendedPackages } from "./recommendedPackages.js";
import { secondCommand, secondEntrypoint, secondHealthcheck } from "./replacedInstruction.js";
import { aptLists, yarnCache } from "./staleLists.js";
import { trustedRegistry } from "./trustedRegistry.js";
import { unpinnedGem, unpinnedGoPackage, unpinnedNpmPackage } from "./unpinnedLanguagePackage.js";
import { unpinnedPythonPackage } from "./unpinnedPythonPackage.js";
import { unpinnedDnfPackage, unpinnedYumPackage } from "./unpinnedRpmPackage.js";
import { unpinnedApkPackage, unpinnedAptPackage, unpinnedZypperPackage } from "./unpinnedSystemPackage.js";
import { namedUser, rootUser } from "./userName.js";
import { sameEnvReference } from "./variableReference.js";

/** Advice that no rule of BuildKit's shares a place with. */
export const lints: readonly Rule<DockerfileTree>[] = [
  addedFile,
  apkCache,
  apt,
  aptLists,
  aptQuestion,
  changedDirectory,
  consecutiveRuns,
  copiedArchive,
  copyTargetRelative,
  copyTargetSlash,
  distributionUpgrade,
  dnfCache,
  dnfQuestion,
  downloadPrograms,
  ignoreComment,
  ...labelForms,
  labelKey,
  latestImage,
  linkedShell,
  missingHealthcheck,
  missingLabel,
  namedUser,
  pipCache,
  pipefail,
  pointlessProgram,
  progressBar,
  recommendedPackages,
  rootUser,
  sameEnvReference,
  secondCommand,
  secondEntrypoint,
  secondHealthcheck,
  sparseLog,
  sudo,
  superfluousLabel,
  trustedRegistry,
  unpinnedApkPackage,
  unpinnedAptPackage,
  unpinnedDnfPackage,
  unpinnedGem,
  unpinnedGoPackage,
  unpinnedNpmPackage,
  unpinnedPythonPackage,
  unpinnedYumPackage,
  unpinnedZypperPackage,
  untaggedImage,
  wholeCopy,
  yarnCache,
  yumCache,
  yumQuestion,
  zypperCache,
  zypperQuestion,
];
