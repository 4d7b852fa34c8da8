import { offsetIn, rangeOf, type Span, SpanBuilder } from "../syntax/span.js";
import type { Instruction } from "../syntax/tree.js";
import { triggerOf } from "../triggers.js";
import { readScript } from "./reader.js";
import type { ShellScript } from "./script.js";

/** The shell text of an instruction and what it runs. */
export interface InstructionShell extends ShellScript {
  readonly span: Span;
}

/** A RUN by itself, wherever it stands. */
export interface Run extends InstructionShell {
  readonly flags: Instruction["flags"];
  /** The command is a JSON array. */
  readonly list: boolean;
  readonly onbuild: boolean;
}

/** What an instruction by itself runs; an argument list is read as the text of its words. Worked out once for all rules. */
export function shellOf({ own }: Instruction): InstructionShell {
  let known = shells.get(own);
  if (known === undefined) {
    const span = shellText(own);
    known = { ...readScript(span.text), span };
    shells.set(own, known);
  }
  return known;
}

/** An instruction as a RUN, also where it stands behind ONBUILD; undefined where it is none. */
export function runOf({ own }: Instruction): Run | undefined {
  if (own.name !== "RUN" && own.name !== "ONBUILD") return undefined;
  let known = runs.get(own);
  if (known === undefined) {
    const run = triggerOf(own) ?? own;
    known = run.name === "RUN" ? { ...shellOf(own), flags: run.flags, list: run.arguments.form === "json", onbuild: run !== own } : null;
    runs.set(own, known);
  }
  return known ?? undefined;
}

const shells = new WeakMap<Instruction, InstructionShell>();
/** Null for what is no RUN. */
const runs = new WeakMap<Instruction, Run | null>();

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
