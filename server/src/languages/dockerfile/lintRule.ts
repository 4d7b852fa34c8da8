import type { Fix, Problem } from "../../engine/finding.js";
import type { Rule, RuleContext, RuleFamily, RuleMeta } from "../../engine/rule.js";
import { type Range, shift } from "../../text/range.js";
import type { Reading } from "./convert/reading.js";
import { configOf } from "./hadolintConfig.js";
import { type InstructionJudge, instructionRule, type PerInstruction } from "./instructionRule.js";
import { isIgnored } from "./pragma.js";
import { rangeOf } from "./syntax/span.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";

/** What every piece of advice has that hadolint gives too, under a number of its own. */
export interface LintName {
  /** hadolint's number: `DL3008`. */
  readonly code: `DL${string}`;
  readonly id: RuleMeta["id"];
  readonly summary: string;
  readonly severity: "information" | "hint" | "off";
}

/** Advice that needs more than one instruction. */
export interface Lint extends LintName {
  find(tree: DockerfileTree, context: RuleContext): Iterable<LintFinding>;
}

export interface LintFinding {
  /** The instruction that the comment above speaks about: the ONBUILD where one is in front. */
  readonly instruction: Instruction;
  /** The faulty part, where there is one; the keyword stands for it where it is not in the instruction's first line. */
  readonly range?: Range | undefined;
  readonly message: string;
  readonly fixes?: readonly Fix[] | undefined;
}

/** Advice about each instruction by itself. */
export interface InstructionLint extends LintName, Pick<InstructionJudge, "keywords"> {
  judge(reading: Reading, context: RuleContext): Iterable<Omit<LintFinding, "instruction">>;
  /** Whether the advice is for instructions in this place. */
  holds?(tree: DockerfileTree, instruction: Instruction): boolean;
}

const nothing: readonly never[] = [];

type AnyRule = Rule<DockerfileTree> | RuleFamily<DockerfileTree>;

/** A rule of advice: it honours hadolint's configuration and comments, and speaks about the first line of an instruction as they do. */
export function lintRule(lint: Lint): Rule<DockerfileTree> {
  const { code } = lint;
  return {
    meta: metaOf(lint),
    *check(tree, context) {
      const { ignored, severities, disableIgnorePragma } = configOf(context);
      if (ignored.has(code)) return;
      const override = severities.get(code);
      for (const { instruction, range, message, fixes } of lint.find(tree, context))
        if (disableIgnorePragma || !isIgnored(tree, code, instruction))
          yield {
            range: shift(inFirstLine(instruction.own, range && shift(range, -instruction.at)), instruction.at),
            message,
            ...(override && { severity: override }),
            ...(fixes && { fixes }),
          };
    },
  };
}

/** The same for advice about each instruction by itself. */
export function instructionLint({ keywords, judge, holds, ...lint }: InstructionLint): PerInstruction<Rule<DockerfileTree>> {
  const { code } = lint;
  return instructionRule(metaOf(lint), {
    keywords,
    judge(reading, context) {
      const { ignored, severities } = configOf(context);
      const found = ignored.has(code) ? nothing : [...judge(reading, context)];
      if (found.length === 0) return nothing;
      const severity = severities.get(code);
      return found.map(({ range, message, fixes }) => ({
        range: inFirstLine(reading.instruction, range),
        message,
        ...(severity && { severity }),
        ...(fixes && { fixes }),
      }));
    },
    tells: (tree, instruction, context) =>
      holds?.(tree, instruction) !== false && (configOf(context).disableIgnorePragma || !isIgnored(tree, code, instruction)),
  });
}

function metaOf({ code, id, summary, severity }: LintName): RuleMeta {
  return { id, severity, summary, source: `https://github.com/hadolint/hadolint/wiki/${code}`, opinion: true, equivalents: [code] };
}

/**
 * Advice about places that a rule of BuildKit's judges as well: nothing is told twice. The first warning of the rule's own at an
 * instruction gets the advice's number; an error stays alone, as it is no advice. The advice keeps what the rule does not report.
 */
export function sharedRule(rule: AnyRule, ...lints: readonly Rule<DockerfileTree>[]): readonly AnyRule[] {
  const known = new WeakMap<DockerfileTree, Told>();
  const tell = (tree: DockerfileTree, context: RuleContext): Told => {
    let told = known.get(tree);
    if (told?.context !== context) {
      told = toldOf(rule, lints, tree, context);
      known.set(tree, told);
    }
    return told;
  };
  const check = (tree: DockerfileTree, context: RuleContext) => tell(tree, context).own;
  return [
    // Problems keep the shape that the rule gives them: only `equivalents` is added.
    ("meta" in rule ? { meta: rule.meta, check } : { metas: rule.metas, check }) as AnyRule,
    ...lints.map(({ meta }, index) => ({
      meta,
      check: (tree: DockerfileTree, context: RuleContext) => tell(tree, context).rest[index] ?? [],
    })),
  ];
}

/** What a rule and the advice that shares its places say of a tree, each thing once. */
interface Told {
  readonly context: RuleContext;
  readonly own: readonly Problem[];
  /** What is left of each piece of advice. */
  readonly rest: readonly (readonly Problem[])[];
}

function toldOf(rule: AnyRule, lints: readonly Rule<DockerfileTree>[], tree: DockerfileTree, context: RuleContext): Told {
  const own = [...rule.check(tree, context)];
  const rest = lints.map((lint) => [...lint.check(tree, context)]);
  if (own.length === 0 || rest.every((each) => each.length === 0)) return { context, own, rest };
  const told = new Set(own.map(({ range }) => keywordOf(tree, range.start)));
  const left = rest.map((each) => each.filter(({ range }) => !told.has(keywordOf(tree, range.start))));
  const metas = "meta" in rule ? [rule.meta] : rule.metas;
  return { context, own: metas.every(({ severity }) => severity === "error") ? own : numbered(tree, own, lints, rest), rest: left };
}

/** The problems of a rule's own, with the numbers of the advice at the same instructions. */
function numbered(
  tree: DockerfileTree,
  own: readonly Problem[],
  lints: readonly Rule<DockerfileTree>[],
  rest: readonly (readonly Problem[])[],
): readonly Problem[] {
  const numbers = new Map<number | undefined, readonly string[]>();
  lints.forEach(({ meta }, index) => {
    for (const { range } of rest[index] ?? []) {
      const keyword = keywordOf(tree, range.start);
      numbers.set(keyword, [...(numbers.get(keyword) ?? []), ...(meta.equivalents ?? [])]);
    }
  });
  return own.map((problem) => {
    const keyword = keywordOf(tree, problem.range.start);
    const found = numbers.get(keyword);
    numbers.delete(keyword);
    return found === undefined ? problem : { ...problem, equivalents: [...(problem.equivalents ?? []), ...found] };
  });
}

/** Where the instruction around an offset starts. */
function keywordOf({ instructions }: DockerfileTree, offset: number): number | undefined {
  let low = 0;
  let high = instructions.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((instructions[middle]?.range.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return instructions[low]?.range.start;
}

/** In an instruction by itself. */
function inFirstLine({ keyword, source }: Instruction, range: Range | undefined): Range {
  const whole = rangeOf(keyword);
  if (range === undefined) return whole;
  const feed = source.indexOf("\n", whole.start);
  return range.start >= whole.start && (feed < 0 || range.end <= feed) ? range : whole;
}
