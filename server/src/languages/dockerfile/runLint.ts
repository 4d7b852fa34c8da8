import type { Fix } from "../../engine/finding.js";
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
  /** Changes that mend it together. */
  readonly fix?: readonly WordFix[] | undefined;
}

/** A change of a command: a word in the place of another one, or behind it. */
export interface WordFix {
  readonly word: ShellWord | undefined;
  readonly how: "replace" | "append";
  readonly text: string;
  /** It may be applied without looking. */
  readonly certain: boolean;
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
      if (run === undefined || found === undefined) return nothing;
      const fixes = wordFixes(run, found.fix ?? []);
      return [{ range: rangeOfWord(run, found.word), message: found.message, ...(fixes && { fixes }) }];
    },
  });
}

const nothing: readonly never[] = [];

/** Advice about the first command of a RUN for which `matches` holds. */
export function commandLint({
  matches,
  message,
  fix,
  ...lint
}: LintName & {
  matches(command: ShellCommand, run: Run): boolean;
  message(command: ShellCommand): string;
  fix?(command: ShellCommand): WordFix;
}): Rule<DockerfileTree> {
  return runLint({
    ...lint,
    judge(run) {
      const [command, ...others] = run.commands.filter((each) => matches(each, run));
      if (command === undefined) return undefined;
      return { word: command.first, message: message(command), fix: fix && [command, ...others].map((each) => fix(each)) };
    },
  });
}

/** The first of the given words in a command. */
export function wordOf({ words }: ShellCommand, ...texts: readonly string[]): ShellWord | undefined {
  return words.find(({ text }) => texts.includes(text));
}

/** Only in shell text: the words of a JSON array are not divided by spaces. */
function wordFixes(run: Run, changes: readonly WordFix[]): readonly Fix[] | undefined {
  const [first] = changes;
  const edits = changes.flatMap(({ word, how, text }) => {
    const range = rangeOfWord(run, word);
    if (range === undefined) return [];
    return [how === "replace" ? { range, newText: text } : { range: { start: range.end, end: range.end }, newText: ` ${text}` }];
  });
  if (first === undefined || run.list || edits.length === 0) return undefined;
  return [{ title: `${first.how === "replace" ? "Replace with" : "Add"} ${first.text}`, edits, ...(first.certain && { preferred: true }) }];
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
