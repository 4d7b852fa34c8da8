import type { Rule } from "../../../engine/rule.js";
import { shift } from "../../../text/range.js";
import { type Lint, lintRule } from "../lintRule.js";
import { oncePer } from "../once.js";
import { rangeOfWord } from "../runLint.js";
import { calls, operands } from "../shell/command.js";
import { type Run, runOf } from "../shell/instructionShell.js";
import type { ShellCommand, ShellWord } from "../shell/script.js";
import { instructionsNamed } from "../stages.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { unpinned } from "../unpinned.js";

const summary = "A package without a version is another one in every build.";

/** Finds packages of yum without a version. */
export const unpinnedYumPackage = rpmLint(
  { code: "DL3033", id: "dockerfile/unpinned-yum-package", severity: "information", summary },
  ["yum"],
  ["module"],
);

/** Finds packages of dnf without a version. */
export const unpinnedDnfPackage = rpmLint(
  { code: "DL3041", id: "dockerfile/unpinned-dnf-package", severity: "information", summary },
  ["dnf", "microdnf"],
  ["module", "group"],
);

function rpmLint(lint: Omit<Lint, "find">, programs: readonly string[], grouped: readonly string[]): Rule<DockerfileTree> {
  const find = (names: ReadonlySet<string>, command: ShellCommand): readonly ShellWord[] => {
    if (!calls(command, programs, "install")) return [];
    const words = operands(command).filter(({ text }) => text !== "install" && text !== "module");
    if (calls(command, programs, "module")) return words.filter(({ text }) => !text.includes(":"));
    return calls(command, programs, ...grouped) ? [] : words.filter(({ text }) => !isFixed(text, names));
  };
  return lintRule({
    ...lint,
    *find(tree) {
      if (!instructionsNamed(tree, ["RUN", "ONBUILD"]).some(({ own }) => installsRpm(own))) return;
      for (const { instruction, run, names } of runsWithNames(tree)) {
        if (!run.commands.some((command) => calls(command, programs, "install"))) continue;
        const found = unpinned(run, "-version", (command) => find(names(), command));
        const range = found && rangeOfWord(run, found.word);
        if (found !== undefined) yield { instruction, range: range && shift(range, instruction.at), message: found.message };
      }
    },
  });
}

interface RunWithNames {
  readonly instruction: Instruction;
  readonly run: Run;
  /** Asked before the next RUN is. */
  readonly names: () => ReadonlySet<string>;
}

const installsRpm = oncePer(
  (own: Instruction): boolean => runOf(own)?.commands.some((command) => calls(command, ["yum", "dnf", "microdnf"], "install")) === true,
);

/** Each RUN with the names that ARG and ENV gave a value before it; those of ENV hold in their stage and in stages that build on it. */
function* runsWithNames(tree: DockerfileTree): Iterable<RunWithNames> {
  const declared: string[] = [];
  const byStage = new Map<string, readonly string[]>();
  let own: string[] = [];
  let known: ReadonlySet<string> | undefined;
  for (const instruction of tree.instructions) {
    if (instruction.name === "FROM") {
      const { image, name } = tree.stages[instruction.stage] ?? {};
      own = [...(byStage.get(image?.text ?? "") ?? [])];
      if (name !== undefined) byStage.set(name.text, own);
    } else if (instruction.name === "ARG") declared.push(...namesOf(instruction));
    else if (instruction.name === "ENV") own.push(...namesOf(instruction));
    else {
      const run = runOf(instruction);
      if (run === undefined) continue;
      const names = (): ReadonlySet<string> => {
        known ??= new Set([...declared, ...own]);
        return known;
      };
      yield { instruction, run, names: run.onbuild ? () => none : names };
      continue;
    }
    known = undefined;
  }
}

function namesOf({ own: { arguments: found } }: Instruction): readonly string[] {
  return found.form === "pairs" ? found.pairs.map(({ name }) => name.text) : [];
}

function isFixed(text: string, names: ReadonlySet<string>): boolean {
  const [, ...parts] = text.split("-");
  if (parts.length === 0) return false;
  if (text.endsWith(".rpm")) return true;
  if (text.includes("$")) return [...text.matchAll(/\$\{(\w+)\}/gu)].some(([, name = ""]) => names.has(name));
  return parts.every((part) => /^[\w.~^:+]*$/u.test(part)) && parts.some((part) => /^\d/u.test(part));
}

const none: ReadonlySet<string> = new Set();
