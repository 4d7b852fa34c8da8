import type { OutlineItem } from "../../text/outline.js";
import type { DockerfileTree, Instruction, Stage } from "./syntax/tree.js";

/** Longer instructions are cut. */
const longest = 80;

/** The stages with their instructions; what stands before the first stage comes before it. */
export function outline({ instructions, stages, text }: DockerfileTree): readonly OutlineItem[] {
  const before = instructions.filter(({ stage }) => stage < 0).map((instruction) => instructionItem(instruction, text));
  return [...before, ...stages.map((stage) => stageItem(stage, text))];
}

function stageItem({ from, name, image, instructions, index }: Stage, text: string): OutlineItem {
  const rest = instructions.filter((instruction) => instruction !== from);
  const end = Math.max(from.range.end, rest.at(-1)?.range.end ?? 0);
  return {
    name: name?.text ?? image?.text ?? `stage ${index}`,
    detail: name === undefined ? `stage ${index}` : `stage ${index} from ${image?.text ?? "?"}`,
    role: "object",
    range: { start: from.range.start, end },
    selection: from.range,
    children: rest.map((instruction) => instructionItem(instruction, text)),
  };
}

function instructionItem({ name, range }: Instruction, text: string): OutlineItem {
  const written = text.slice(range.start, range.end).replace(/\s+/gu, " ").slice(0, longest);
  return { name, detail: written.slice(name.length).trim(), role: "step", range, selection: range, children: [] };
}
