import { conversionOf } from "./convert/conversion.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";

/**
 * All instructions that a build of this file reads: those of the text, and those behind ONBUILD in a stage that another stage
 * builds on. The others behind ONBUILD are only read when somebody builds on the image.
 */
export function* judgedInstructions(tree: DockerfileTree): Iterable<Instruction> {
  const bases = new Set(conversionOf(tree).stages.map(({ base }) => base?.stage.index));
  for (const instruction of tree.instructions) {
    yield instruction;
    const trigger = triggerOf(instruction);
    if (trigger !== undefined && bases.has(instruction.stage)) yield trigger;
  }
}

/** The instruction behind ONBUILD. */
export function triggerOf(instruction: Instruction): Instruction | undefined {
  return instruction.arguments.form === "trigger" ? instruction.arguments.instruction : undefined;
}
