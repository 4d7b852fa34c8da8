import type { Edit, Fix, Problem } from "../../engine/finding.js";
import type { Rule, RuleContext, RuleFamily, RuleMeta } from "../../engine/rule.js";
import { shift } from "../../text/range.js";
import { readingsOf } from "./convert/conversion.js";
import { plainReading, type Reading } from "./convert/reading.js";
import { instructionsNamed } from "./stages.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";
import { judgedTriggers } from "./triggers.js";

/**
 * What a rule over one instruction is: a function of the instruction by itself, with ranges from its beginning, and of what its
 * words become. What it says is kept as long as these stay the same, wherever the instruction stands.
 */
export interface InstructionJudge {
  /** Keywords of the instructions that it looks at; all where left out. */
  readonly keywords?: readonly string[] | undefined;
  /** Also looks at what stands behind ONBUILD, as an instruction of its own, where a build of the file reads it. */
  readonly triggers?: boolean | undefined;
  /** May look at `context.companions`, and at nothing else of the context. */
  judge(reading: Reading, context: RuleContext): Iterable<Found>;
  /** Whether what was found is told in this place: the file around it may forbid it. */
  tells?(tree: DockerfileTree, instruction: Instruction, context: RuleContext): boolean;
}

const nothing: readonly Found[] = [];

type Found = Problem & { readonly rule: RuleMeta["id"] };

/** A rule, or several of one walk, that look at each instruction by itself. */
export type PerInstruction<Shape> = Shape & { readonly perInstruction: InstructionJudge };

type AnyRule = Rule<DockerfileTree> | RuleFamily<DockerfileTree>;

/** A rule over single instructions. */
export function instructionRule(
  meta: RuleMeta,
  { judge, ...rest }: Omit<InstructionJudge, "judge"> & { judge(reading: Reading, context: RuleContext): Iterable<Problem> },
): PerInstruction<Rule<DockerfileTree>> {
  const perInstruction: InstructionJudge = {
    ...rest,
    judge(reading, context) {
      let found: Found[] | undefined;
      for (const problem of judge(reading, context)) {
        found ??= [];
        found.push({ ...problem, rule: meta.id });
      }
      return found ?? nothing;
    },
  };
  const walk = new Walk([perInstruction]);
  return { meta, perInstruction, check: (tree, context) => walk.check(tree, context) };
}

/** Several rules over single instructions that are judged in one walk. */
export function instructionFamily(
  metas: readonly RuleMeta[],
  perInstruction: InstructionJudge,
): PerInstruction<RuleFamily<DockerfileTree>> {
  const walk = new Walk([perInstruction]);
  return { metas, perInstruction, check: (tree, context) => walk.check(tree, context) };
}

/** The same rules, those over single instructions as one family, so that what they say is kept together. */
export function inOneWalk(rules: readonly AnyRule[]): readonly AnyRule[] {
  const single = rules.filter((rule): rule is PerInstruction<AnyRule> => "perInstruction" in rule);
  const walk = new Walk(single.map(({ perInstruction }) => perInstruction));
  const metas = single.flatMap((rule) => ("meta" in rule ? [rule.meta] : rule.metas));
  return [{ metas, check: (tree, context) => walk.check(tree, context) }, ...rules.filter((rule) => !("perInstruction" in rule))];
}

interface Told {
  readonly judge: InstructionJudge;
  readonly problem: Found;
}

/** Runs over a file with some judges, and keeps what they say of readings. */
class Walk {
  private readonly byKeyword = new Map<string, readonly InstructionJudge[]>();
  private readonly kept = new WeakMap<object, WeakMap<Reading, readonly Told[]>>();

  /** All keywords that are looked at; undefined where any may be. */
  private readonly keywords: readonly string[] | undefined;

  constructor(private readonly judges: readonly InstructionJudge[]) {
    const any = judges.some(({ keywords }) => keywords === undefined);
    this.keywords = any ? undefined : [...new Set(judges.flatMap(({ keywords = [] }) => keywords))];
  }

  *check(tree: DockerfileTree, context: RuleContext): Iterable<Found> {
    const kept = this.keptFor(context);
    const readings = readingsOf(tree);
    for (const instruction of this.instructionsOf(tree)) {
      const judges = this.judgesOf(instruction.name);
      if (judges.length === 0) continue;
      const reading = readings(instruction);
      let told = kept.get(reading);
      if (told === undefined) {
        told = this.judge(reading, context, judges);
        kept.set(reading, told);
      }
      if (told.length > 0) yield* placed(told, tree, instruction, context);
    }
    for (const trigger of judgedTriggers(tree)) {
      const judges = this.judgesOf(trigger.name).filter(({ triggers }) => triggers === true);
      yield* placed(this.judge(plainReading(trigger, tree.escape), context, judges), tree, trigger, context);
    }
  }

  private instructionsOf(tree: DockerfileTree): readonly Instruction[] {
    return this.keywords === undefined ? tree.instructions : instructionsNamed(tree, this.keywords);
  }

  private keptFor({ companions = alone }: RuleContext): WeakMap<Reading, readonly Told[]> {
    const kept = this.kept.get(companions) ?? new WeakMap<Reading, readonly Told[]>();
    this.kept.set(companions, kept);
    return kept;
  }

  private judgesOf(keyword: string): readonly InstructionJudge[] {
    let judges = this.byKeyword.get(keyword);
    if (judges === undefined) {
      judges = this.judges.filter(({ keywords }) => keywords === undefined || keywords.includes(keyword));
      // Keywords that do not exist are as many as somebody cares to type.
      if (keyword.length <= longestKeyword && this.byKeyword.size < mostKeywords) this.byKeyword.set(keyword, judges);
    }
    return judges;
  }

  private judge(reading: Reading, context: RuleContext, judges: readonly InstructionJudge[]): readonly Told[] {
    let told: Told[] | undefined;
    for (const judge of judges)
      for (const problem of judge.judge(reading, context)) {
        told ??= [];
        told.push({ judge, problem });
      }
    return told ?? none;
  }
}

const alone = {};
const none: readonly Told[] = [];
const longestKeyword = 16;
const mostKeywords = 256;

function* placed(told: readonly Told[], tree: DockerfileTree, instruction: Instruction, context: RuleContext): Iterable<Found> {
  for (const { judge, problem } of told) if (judge.tells?.(tree, instruction, context) !== false) yield moved(problem, instruction.at);
}

function moved(problem: Found, distance: number): Found {
  const { rule, message, severity, equivalents, path, fixes, versions } = problem;
  const range = shift(problem.range, distance);
  return { rule, range, message, severity, equivalents, path, fixes: fixes?.map((fix) => new MovedFix(fix, distance)), versions };
}

/** A fix in its place in a file. Few are ever asked for, so that its edits are moved only then. */
class MovedFix implements Fix {
  readonly title: string;
  readonly preferred: boolean | undefined;

  constructor(
    private readonly own: Fix,
    private readonly distance: number,
  ) {
    this.title = own.title;
    this.preferred = own.preferred;
  }

  get edits(): readonly Edit[] {
    return this.own.edits.map((edit) => ({ ...edit, range: shift(edit.range, this.distance) }));
  }
}
