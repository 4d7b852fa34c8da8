import { offsetIn, rangeOf, type Span, SpanBuilder } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { triggerOf } from "../triggers.js";
import { readScript } from "./reader.js";
import type { ShellScript } from "./script.js";

/** The shell text of an instruction and what it runs. */
export interface InstructionShell extends ShellScript {
  readonly span: Span;
}

/** A RUN of the file. */
export interface Run extends InstructionShell {
  /** The RUN, or the ONBUILD in front of it. */
  readonly instruction: Instruction;
  readonly flags: Instruction["flags"];
  readonly onbuild: boolean;
}

/** What an instruction runs; an argument list is read as the text of its words. Worked out once for all rules. */
export function shellOf(instruction: Instruction): InstructionShell {
  let known = shells.get(instruction);
  if (known === undefined) {
    const span = shellText(instruction);
    known = { ...scriptOf(span.text), span };
    shells.set(instruction, known);
  }
  return known;
}

/** The script of a text: while one instruction is typed, those of all others are read no more. */
function scriptOf(text: string): ShellScript {
  let script = scripts.get(text);
  if (script === undefined) {
    script = readScript(text);
    if (scripts.size >= keptScripts) scripts.clear();
    if (text.length <= keptLength) scripts.set(text, script);
  }
  return script;
}

const scripts = new Map<string, ShellScript>();
/** Scripts that are kept, and how long they may be: some megabytes at most. */
const keptScripts = 4096;
const keptLength = 2048;

/** All RUN of a file in text order, those behind ONBUILD included. */
export function runsOf(tree: DockerfileTree): readonly Run[] {
  let known = runs.get(tree);
  if (known === undefined) {
    known = tree.instructions.flatMap((instruction) => runOf(instruction) ?? []);
    runs.set(tree, known);
  }
  return known;
}

/** An instruction as a RUN, or undefined where it is none. */
export function runOf(instruction: Instruction): Run | undefined {
  const run = triggerOf(instruction) ?? instruction;
  if (run.name !== "RUN") return undefined;
  let known = runByInstruction.get(instruction);
  if (known === undefined) {
    known = { ...shellOf(instruction), instruction, flags: run.flags, onbuild: run !== instruction };
    runByInstruction.set(instruction, known);
  }
  return known;
}

const shells = new WeakMap<Instruction, InstructionShell>();
const runByInstruction = new WeakMap<Instruction, Run>();
const runs = new WeakMap<DockerfileTree, readonly Run[]>();

function shellText(instruction: Instruction): Span {
  const { arguments: found, rest } = triggerOf(instruction) ?? instruction;
  if (found.form === "json") return joined(found.words, rangeOf(rest).start);
  const [heredoc] = instruction.heredocs;
  if (heredoc === undefined) return found.form === "shell" ? found.command : rest;
  const marker = offsetIn(rest, rangeOf(heredoc.marker).start) ?? rest.text.length;
  // Alone, the here-document is the script; behind a command it is that command's input.
  if (rest.text.slice(0, marker).trim() === "") return heredoc.body;
  return { ...rest, text: rest.text.slice(0, marker) };
}

function joined(words: readonly Span[], fallback: number): Span {
  const builder = new SpanBuilder();
  for (const word of words) {
    const { start, end } = rangeOf(word);
    builder.addPart(word, 0, word.text.length);
    builder.add(" ", Math.max(start, end));
  }
  return builder.build(fallback);
}
