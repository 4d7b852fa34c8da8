import type { Problem } from "../../engine/finding.js";
import type { Rule, RuleContext, RuleFamily, RuleMeta } from "../../engine/rule.js";
import type { Range } from "../../text/range.js";
import { configOf } from "./hadolintConfig.js";
import { isIgnored } from "./pragma.js";
import { rangeOf } from "./syntax/span.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";

/** A piece of advice that hadolint gives too, under a number of its own. */
export interface Lint {
  /** hadolint's number: `DL3008`. */
  readonly code: `DL${string}`;
  readonly id: RuleMeta["id"];
  readonly summary: string;
  readonly severity: "information" | "hint" | "off";
  find(tree: DockerfileTree, context: RuleContext): Iterable<LintFinding>;
}

export interface LintFinding {
  /** The instruction that the comment above speaks about: the ONBUILD where one is in front. */
  readonly instruction: Instruction;
  /** The faulty part, where there is one; the keyword stands for it where it is not in the instruction's first line. */
  readonly range?: Range | undefined;
  readonly message: string;
}

type AnyRule = Rule<DockerfileTree> | RuleFamily<DockerfileTree>;

/** A rule of advice: it honours hadolint's configuration and comments, and speaks about the first line of an instruction as they do. */
export function lintRule(lint: Lint): Rule<DockerfileTree> {
  const { code, id, summary, severity } = lint;
  return {
    meta: { id, severity, summary, source: `https://github.com/hadolint/hadolint/wiki/${code}`, opinion: true, equivalents: [code] },
    *check(tree, context) {
      const { ignored, severities, disableIgnorePragma } = configOf(context);
      if (ignored.has(code)) return;
      const override = severities.get(code);
      for (const { instruction, range, message } of lint.find(tree, context))
        if (disableIgnorePragma || !isIgnored(tree, code, instruction))
          yield { range: inFirstLine(tree, instruction, range), message, ...(override && { severity: override }) };
    },
  };
}

/**
 * Advice about places that a rule of BuildKit's judges as well: nothing is told twice. The first warning of the rule's own at an
 * instruction gets the advice's number; an error stays alone, as it is no advice. The advice keeps what the rule does not report.
 */
export function sharedRule<Shared extends AnyRule>(rule: Shared, ...lints: readonly Rule<DockerfileTree>[]): readonly AnyRule[] {
  const known = new WeakMap<DockerfileTree, Told>();
  const tell = (tree: DockerfileTree, context: RuleContext): Told => {
    let told = known.get(tree);
    if (told?.context !== context) {
      told = toldOf(rule, lints, tree, context);
      known.set(tree, told);
    }
    return told;
  };
  // The spread keeps the shape of the rule, and problems keep theirs: only `equivalents` is added.
  const own = { ...rule, check: (tree: DockerfileTree, context: RuleContext) => tell(tree, context).own } as Shared;
  return [
    own,
    ...lints.map((lint, index) => ({
      ...lint,
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

function inFirstLine({ text }: DockerfileTree, { keyword }: Instruction, range: Range | undefined): Range {
  const whole = rangeOf(keyword);
  if (range === undefined) return whole;
  const feed = text.indexOf("\n", whole.start);
  return range.start >= whole.start && (feed < 0 || range.end <= feed) ? range : whole;
}
