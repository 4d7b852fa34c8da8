import { conversionOf } from "./convert/conversion.js";
import { mountFields } from "./convert/reading.js";
import { oncePer } from "./once.js";
import { stagesByName } from "./stages.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";

/**
 * All instructions that a build of this file reads: those of the text, and those behind ONBUILD in a stage that another stage
 * builds on, if the last stage needs that one. The others behind ONBUILD are only read when somebody builds on the image.
 */
export function judgedInstructions(tree: DockerfileTree): readonly Instruction[] {
  const triggers = judgedTriggers(tree);
  if (triggers.length === 0) return tree.instructions;
  const read = new Set(triggers);
  return tree.instructions.flatMap((instruction) => {
    const trigger = triggerOf(instruction);
    return trigger !== undefined && read.has(trigger) ? [instruction, trigger] : [instruction];
  });
}

/** Those of them that stand behind ONBUILD. */
export const judgedTriggers: (tree: DockerfileTree) => readonly Instruction[] = oncePer((tree: DockerfileTree) => {
  const triggers = tree.instructions.filter(({ name }) => name === "ONBUILD");
  if (triggers.length === 0) return [];
  const needed = neededStages(tree);
  const bases = new Set(conversionOf(tree).stages.map(({ stage, base }) => (needed.has(stage.index) ? base?.stage.index : undefined)));
  return triggers.flatMap((instruction) => (bases.has(instruction.stage) ? (triggerOf(instruction) ?? []) : []));
});

/** The instruction behind ONBUILD. */
export function triggerOf(instruction: Instruction): Instruction | undefined {
  return instruction.arguments.form === "trigger" ? instruction.arguments.instruction : undefined;
}

/** Numbers of the stages that the last one needs: as base, by `COPY --from`, by mounts. */
function neededStages(tree: DockerfileTree): ReadonlySet<number> {
  const { stages } = conversionOf(tree);
  const byName = stagesByName(tree.stages);
  const needed = new Set([tree.stages.length - 1]);
  for (const index of needed) {
    const base = stages[index]?.base?.stage.index;
    if (base !== undefined) needed.add(base);
    for (const instruction of stages[index]?.stage.instructions ?? []) {
      for (const name of sourcesOf(instruction)) {
        const found = byName.get(name.toLowerCase())?.index ?? (/^\d{1,9}$/u.test(name) ? Number(name) : undefined);
        if (found !== undefined) needed.add(found);
      }
    }
  }
  return needed;
}

function sourcesOf({ flags }: Instruction): readonly string[] {
  return flags.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    if (name.text === "--from") return [value.text];
    return name.text === "--mount"
      ? mountFields(value).flatMap((field) => (field.key.text.toLowerCase() === "from" ? (field.value?.text ?? []) : []))
      : [];
  });
}
