import { words } from "../convert/reading.js";
import { insertion } from "../fix.js";
import { instructionLint, type LintFinding, lintRule } from "../lintRule.js";
import { quote } from "../quote.js";
import { imageName } from "../stageBase.js";
import { rangeOf } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { unquoted } from "../unquoted.js";

/** Finds several sources copied to what is no directory by its name. */
export const copyTargetSlash = instructionLint({
  code: "DL3021",
  id: "dockerfile/copy-target-without-slash",
  severity: "information",
  summary: "COPY with several sources needs a directory as target, with a slash at its end.",
  keywords: ["COPY"],
  *judge({ instruction }) {
    const { sources, target } = copyOf(instruction);
    if (target === undefined || sources.length < 2 || unquoted(target.text).endsWith("/")) return;
    const range = rangeOf(target);
    yield {
      range,
      message: `target ${quote(target.text)} of ${sources.length} sources; expected a slash at its end`,
      ...(/^[\w./-]+$/u.test(target.text) && { fixes: insertion(range.end, "/", "Add a slash") }),
    };
  },
});

/** Finds relative targets in a stage that sets no directory. */
export const copyTargetRelative = lintRule({
  code: "DL3045",
  id: "dockerfile/relative-copy-target",
  severity: "information",
  summary: "Without WORKDIR a relative target lies wherever the base image's directory is.",
  *find(tree) {
    const withWorkdir = new Map<string, boolean>();
    let current = "";
    for (const instruction of tree.instructions) {
      if (instruction.name === "FROM") current = openStage(tree, instruction, withWorkdir);
      else if (instruction.name === "WORKDIR") withWorkdir.set(current, true);
      else if (withWorkdir.get(current) !== true) yield* relativeTarget(instruction);
    }
  },
});

/** Finds a whole file system copied from another stage. */
export const wholeCopy = instructionLint({
  code: "DL3067",
  id: "dockerfile/whole-file-system-copy",
  severity: "information",
  summary: "A copy of a stage's whole file system brings all its tools and caches along; FROM builds on the stage itself.",
  keywords: ["COPY"],
  *judge({ instruction }) {
    const { sources, target } = copyOf(instruction);
    const source = sources.find(({ text }) => unquoted(text) === "/");
    if (source === undefined || target === undefined || unquoted(target.text) !== "/") return;
    if (instruction.flags.some(({ name }) => name.text === "--from"))
      yield { range: rangeOf(source), message: "whole file system of another stage; expected the paths that are needed" };
  },
});

function copyOf(instruction: Instruction) {
  const all = instruction.name === "COPY" ? words(instruction) : [];
  return { sources: all.slice(0, -1), target: all.length > 1 ? all.at(-1) : undefined };
}

function openStage({ stages }: DockerfileTree, { stage }: Instruction, withWorkdir: Map<string, boolean>): string {
  const { image, name } = stages[stage] ?? {};
  const base = imageName(image?.text ?? "");
  const current = name?.text ?? base;
  withWorkdir.set(current, stage > 0 && withWorkdir.get(base) === true);
  return current;
}

function* relativeTarget(instruction: Instruction): Iterable<LintFinding> {
  const { target } = copyOf(instruction);
  if (target === undefined || /^(?:[/$]|\p{L}:)/u.test(unquoted(target.text))) return;
  const message = `relative target ${quote(target.text)} in a stage without WORKDIR; expected an absolute one`;
  yield { instruction, range: rangeOf(target), message };
}
