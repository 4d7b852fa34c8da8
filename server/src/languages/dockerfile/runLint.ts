import type { Rule } from "../../engine/rule.js";
import { type InstructionLint, instructionLint, type LintName } from "./lintRule.js";
import { type Run, runOf } from "./shell/instructionShell.js";
import type { ShellCommand, ShellWord } from "./shell/script.js";
import { part, rangeOf } from "./syntax/span.js";
import type { DockerfileTree } from "./syntax/tree.js";

/** What is told about a RUN, and the word that it is about. */
export interface RunFinding {
  readonly word?: ShellWord | undefined;
  readonly message: string;
}

/** Advice about what RUN runs, at most one finding each. */
export function runLint({
  judge,
  ...lint
}: LintName & Pick<InstructionLint, "holds"> & { judge(run: Run): RunFinding | undefined }): Rule<DockerfileTree> {
  return instructionLint({
    ...lint,
    keywords: ["RUN", "ONBUILD"],
    judge({ instruction }) {
      const run = runOf(instruction);
      const found = run === undefined || run.commands.length === 0 ? undefined : judge(run);
      return run === undefined || found === undefined ? [] : [{ range: rangeOfWord(run, found.word), message: found.message }];
    },
  });
}

/** Advice about the first command of a RUN for which `matches` holds. */
export function commandLint({
  matches,
  message,
  ...lint
}: LintName & {
  matches(command: ShellCommand, run: Run): boolean;
  message(command: ShellCommand): string;
}): Rule<DockerfileTree> {
  return runLint({
    ...lint,
    judge(run) {
      const command = run.commands.find((each) => matches(each, run));
      return command && { word: command.first, message: message(command) };
    },
  });
}

/** Where a word of a RUN stands in the instruction by itself. */
export function rangeOfWord({ span }: Run, word: ShellWord | undefined) {
  return word && rangeOf(part(span, word.start, word.end));
}

/** Whether a RUN has a cache or a tmpfs mounted at a path that holds `path`. */
export function hasCacheAt({ flags }: Run, path: string): boolean {
  return flags.some(({ name, value }) => {
    if (name.text !== "--mount" || value === undefined) return false;
    const fields = value.text.split(",");
    const kept = fields.some((field) => field === "type=cache" || field === "type=tmpfs");
    return kept && fields.some((field) => /^(?:target|dst|destination)=/u.test(field) && field.includes(path));
  });
}
