import { oncePer } from "./once.js";
import type { DockerfileTree, Instruction, Stage } from "./syntax/tree.js";

/** The stages of a file, one per FROM. */
export function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const instruction of instructions) {
    if (instruction.name === "FROM") stages.push(openStage(instruction, stages.length));
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function openStage(from: Instruction, index: number): Stage & { readonly instructions: Instruction[] } {
  const words = from.arguments.form === "words" ? from.arguments.words : [];
  const as = words[1];
  const named = words.length === 3 && as?.text.toLowerCase() === "as";
  return { index, from, image: words[0], as, name: named ? words[2] : undefined, instructions: [] };
}

/** The instructions of a file with one of the keywords (in upper case), in text order. */
export function instructionsNamed(tree: DockerfileTree, keywords: readonly string[]): readonly Instruction[] {
  const [first = "", ...others] = keywords;
  if (others.length === 0) return byKeyword(tree).get(first) ?? none;
  const known = bySeveral(tree);
  const key = keywords.join(" ");
  let found = known.get(key);
  if (found === undefined) {
    found = tree.instructions.filter(({ name }) => keywords.includes(name));
    known.set(key, found);
  }
  return found;
}

const bySeveral = oncePer((_tree: DockerfileTree) => new Map<string, readonly Instruction[]>());

const byKeyword = oncePer(({ instructions }: DockerfileTree) => {
  const named = new Map<string, Instruction[]>();
  for (const instruction of instructions) {
    const known = named.get(instruction.name);
    if (known === undefined) named.set(instruction.name, [instruction]);
    else known.push(instruction);
  }
  return named;
});

const none: readonly Instruction[] = [];

/** The stages by lower-case name; of several with one name the last, as `COPY --from` and mounts look them up. */
export function stagesByName(stages: readonly Stage[]): ReadonlyMap<string, Stage> {
  return new Map(stages.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name.text.toLowerCase(), stage] as const])));
}
