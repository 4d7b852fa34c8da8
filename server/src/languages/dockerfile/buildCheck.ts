import type { Problem } from "../../engine/finding.js";
import type { Rule, RuleContext, RuleMeta } from "../../engine/rule.js";
import { type CheckOptions, readCheckOptions } from "./checkOptions.js";
import type { Reading } from "./convert/reading.js";
import { type InstructionJudge, instructionRule, type PerInstruction } from "./instructionRule.js";
import { oncePer } from "./once.js";
import { isIgnored } from "./pragma.js";
import { checkPage } from "./reference.js";
import type { Directive, DockerfileTree, Instruction } from "./syntax/tree.js";

/** What all of BuildKit's own checks have, which warn and do not refuse. */
interface CheckName {
  /** BuildKit's name: `StageNameCasing`. */
  readonly name: string;
  readonly id: RuleMeta["id"];
  readonly summary: string;
  /** The last part of its page's address. */
  readonly page: string;
  /** hadolint's number for the same fault; left out where one of its comments switches it off. */
  readonly hadolint?: `DL${string}` | undefined;
  /** A `# check=skip=…` comment above the instruction has no say. */
  readonly wholeFile?: boolean | undefined;
  /** Runs only where the file asks for it. */
  readonly experimental?: boolean | undefined;
}

/** A check that needs more than one instruction. */
export interface BuildCheck extends CheckName {
  find(tree: DockerfileTree, context: RuleContext): Iterable<CheckFinding>;
}

/** A check of each instruction by itself. */
export interface InstructionCheck extends CheckName, Pick<InstructionJudge, "keywords"> {
  judge(reading: Reading, context: RuleContext): Iterable<Problem>;
}

export interface CheckFinding extends Problem {
  /** The instruction whose check comment decides. */
  readonly instruction: Instruction;
}

/** The rule of a check: it honours the file's `check` directive and the comments above instructions. */
export function buildCheck(check: BuildCheck): Rule<DockerfileTree> {
  const { hadolint } = check;
  return {
    meta: metaOf(check),
    *check(tree, context) {
      if (!runsInFile(check, fileOptions(tree))) return;
      for (const { instruction, ...problem } of check.find(tree, context))
        if (runsAt(check, tree, instruction))
          yield hadolint === undefined || isIgnored(tree, hadolint, instruction) ? problem : { ...problem, equivalents: [hadolint] };
    },
  };
}

/** The same for a check of each instruction by itself. */
export function instructionCheck(check: InstructionCheck): PerInstruction<Rule<DockerfileTree>> {
  return instructionRule(metaOf(check), {
    keywords: check.keywords,
    judge: (reading, context) => check.judge(reading, context),
    tells: (tree, instruction) => runsInFile(check, fileOptions(tree)) && runsAt(check, tree, instruction),
  });
}

function metaOf({ name, id, summary, page }: CheckName): RuleMeta {
  return { id, severity: "warning", summary, source: checkPage(page), equivalents: [name] };
}

/** What the `check` directive at the top says. */
export const fileOptions: (tree: DockerfileTree) => CheckOptions = oncePer((tree: DockerfileTree) =>
  readCheckOptions(checkDirectiveOf(tree)?.value.text ?? ""),
);

/** The `check` directive that counts: unlike for `escape`, an indented directive ends the search. */
export function checkDirectiveOf({ directives, text }: DockerfileTree): Directive | undefined {
  const indented = directives.findIndex(({ range }) => range.start > 0 && !/[\n\ufeff]/u.test(text[range.start - 1] ?? ""));
  return directives.slice(0, indented < 0 ? undefined : indented).find(({ name }) => name === "check");
}

/** An experimental check may still be asked for above an instruction, so that only a skip of the whole file is final. */
function runsInFile({ name, experimental }: CheckName, { skip }: CheckOptions): boolean {
  return experimental === true || !(skip === "all" || skip.has(name));
}

function runsAt({ name, experimental, wholeFile }: CheckName, tree: DockerfileTree, instruction: Instruction): boolean {
  const own = wholeFile === true ? undefined : commentOptions(instruction);
  if (experimental === true)
    return [fileOptions(tree), own].some((options) => options !== undefined && includes(options.experimental, name));
  return own === undefined || !includes(own.skip, name);
}

function includes(list: ReadonlySet<string> | "all", name: string): boolean {
  return list === "all" || list.has(name);
}

/** The first `# check=` comment above an instruction; one with a fault says nothing. */
function commentOptions({ comments }: Instruction): CheckOptions | undefined {
  for (const { text, atLineStart } of comments) {
    const value = atLineStart ? /^check\s*=\s*(\S.*)$/iu.exec(text.text)?.[1] : undefined;
    if (value === undefined) continue;
    const options = readCheckOptions(value);
    return options.faults.length === 0 ? options : undefined;
  }
  return undefined;
}
