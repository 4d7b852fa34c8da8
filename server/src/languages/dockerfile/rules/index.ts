import type { Rule, RuleFamily } from "../../../engine/rule.js";
import type { DockerfileTree } from "../syntax/tree.js";
import { argumentCount } from "./arguments.js";
import { baseImage } from "./baseImage.js";
import { blankName } from "./blankName.js";
import { checkDirective } from "./checkDirective.js";
import { expansion } from "./expansion.js";
import { exposePort } from "./exposePort.js";
import { fileFlags } from "./fileFlags.js";
import { fileSource } from "./fileSource.js";
import { flags } from "./flags.js";
import { healthcheck } from "./healthcheck.js";
import { instructionBeforeFrom } from "./instructionBeforeFrom.js";
import { mountCombination } from "./mountCombination.js";
import { mountOption } from "./mountOption.js";
import { onbuildTrigger } from "./onbuildTrigger.js";
import { runDevice } from "./runDevice.js";
import { runOptions } from "./runOptions.js";
import { stageName } from "./stageName.js";
import { stageReference } from "./stageReference.js";
import { stopSignal } from "./stopSignal.js";
import { unknownInstruction } from "./unknownInstruction.js";
import { volumePath } from "./volumePath.js";

/** All rules over Dockerfiles: what BuildKit refuses, then what its own checks say. */
export const rules: readonly (Rule<DockerfileTree> | RuleFamily<DockerfileTree>)[] = [
  unknownInstruction,
  instructionBeforeFrom,
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
  stageReference,
  baseImage,
  expansion,
  fileFlags,
  fileSource,
  exposePort,
  stopSignal,
  checkDirective,
];
