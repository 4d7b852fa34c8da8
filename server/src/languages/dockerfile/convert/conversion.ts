import { oncePer } from "../once.js";
import type { Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction, Stage } from "../syntax/tree.js";
import { cleanPath } from "../values/cleanPath.js";
import { nearest } from "../values/nearest.js";
import { type Expansion, expand, type Variable } from "./expand.js";
import { plainReading, type Reading, read, readingWith, type Surroundings, words } from "./reading.js";
import { platformArguments, Scope } from "./scope.js";

/** What a build without build arguments makes of a file, as far as its text tells. */
export interface Conversion {
  readonly stages: readonly StageFacts[];
  /** What instructions become in their places, by their numbers. What the build does not come to has none. */
  readonly readings: readonly (Reading | undefined)[];
  /** Words with unset names that no ARG declared either, in the order of the walk. */
  readonly undeclared: readonly UndeclaredNames[];
}

/** Unset names of one word, with the name that was perhaps meant. */
export interface UndeclaredNames {
  readonly instruction: Instruction;
  /** In the instruction by itself. */
  readonly span: Span;
  /** Nothing from outside the file can set them: its base chain ends at `scratch`, or it is a FROM. */
  readonly closed: boolean;
  readonly names: ReadonlyMap<string, string | undefined>;
}

export interface StageFacts {
  readonly stage: Stage;
  /** The stage that FROM names. */
  readonly base: StageFacts | undefined;
  /** FROM's image after expansion. */
  readonly image: Expansion | undefined;
  readonly platform: Expansion | undefined;
  /** The base chain ends at `scratch`, so that nothing comes from outside the file. */
  readonly closed: boolean;
}

const mostSuggestions = 20;

const conversions = new WeakMap<DockerfileTree, Conversion>();

/** The conversion of a tree; worked out once, in time linear in the file. */
export function conversionOf(tree: DockerfileTree): Conversion {
  let conversion = conversions.get(tree);
  if (conversion === undefined) {
    conversion = new Converter(tree).run();
    conversions.set(tree, conversion);
  }
  return conversion;
}

/** What instructions become in their places. */
export function readingsOf(tree: DockerfileTree): (instruction: Instruction) => Reading {
  const { readings } = conversionOf(tree);
  return (instruction) => readings[instruction.index] ?? plainReading(instruction, tree.escape);
}

class Converter {
  private readonly readings: (Reading | undefined)[];
  private readonly plain: Surroundings;
  private readonly undeclared: UndeclaredNames[] = [];
  private readonly globals = new Scope();
  private readonly scope = new Scope();
  private workdir: string | undefined;
  private suggestions = 0;

  constructor(private readonly tree: DockerfileTree) {
    this.readings = new Array<Reading | undefined>(tree.instructions.length).fill(undefined);
    this.plain = { escape: tree.escape, workdir: undefined, inStage: true };
    for (const [name, text] of Object.entries(platformArguments)) this.globals.set(name, { text, certain: false });
  }

  run(): Conversion {
    for (const instruction of this.tree.instructions) {
      if (instruction.stage >= 0) break;
      if (instruction.name === "ARG") this.declare(this.globals, instruction, () => undefined);
    }
    const stages = this.openStages();
    this.walk(stages);
    const { readings, undeclared } = this;
    return { readings, stages, undeclared };
  }

  private openStages(): readonly StageFacts[] {
    const byName = new Map<string, StageFacts>();
    return this.tree.stages.map((stage) => {
      const { own } = stage.from;
      const { expansions } = this.read(this.globals, stage.from);
      const [word] = words(own);
      const image = word && expansions.get(word);
      const flag = own.flags.find(({ name }) => name.text === "--platform");
      const platform = flag?.value && expansions.get(flag.value);
      const base = image && byName.get(image.text);
      const closed = base?.closed ?? (image?.certain === true && image.text === "scratch");
      const facts = { stage, base, image, platform, closed };
      if (stage.name !== undefined) byName.set(stage.name.text.toLowerCase(), facts);
      return facts;
    });
  }

  /** Along the FROM edges, depth first without recursion: a chain may be as long as the file. */
  private walk(stages: readonly StageFacts[]): void {
    const above = childrenOf(stages);
    const open: { readonly pending: StageFacts[]; readonly mark: number; readonly workdir: string | undefined }[] = [];
    open.push({ pending: above.get(undefined) ?? [], mark: 0, workdir: undefined });
    for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
      const next = level.pending.pop();
      this.scope.restore(level.mark);
      this.workdir = level.workdir;
      if (next === undefined) open.pop();
      else {
        this.convertStage(next);
        open.push({ pending: above.get(next) ?? [], mark: this.scope.mark(), workdir: this.workdir });
      }
    }
  }

  private convertStage(facts: StageFacts): void {
    this.scope.closed = facts.closed;
    if (facts.base === undefined) {
      this.workdir = facts.closed ? "/" : "";
      this.scope.set("PATH", { text: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", certain: facts.closed });
    }
    for (const instruction of facts.stage.instructions) this.convert(instruction);
  }

  private convert(instruction: Instruction): void {
    if (instruction.name === "ARG") this.declare(this.scope, instruction, (name) => this.globals.get(name));
    else {
      const reading = this.read(this.scope, instruction);
      if (instruction.name === "ENV") this.setAll(reading);
      else if (instruction.name === "WORKDIR") this.enter(reading);
    }
  }

  /** All pairs of one ENV see the values from before it. */
  private setAll({ instruction, expansions }: Reading): void {
    if (instruction.arguments.form !== "pairs") return;
    for (const { name, value } of instruction.arguments.pairs) {
      const shown = expansions.get(name);
      const found = value && expansions.get(value);
      if (shown !== undefined && found !== undefined) this.scope.set(shown.text, found);
    }
  }

  /** An ARG: each of its values sees the names before it. Without a default a name has the value that it has outside. */
  private declare(scope: Scope, instruction: Instruction, outside: (name: string) => Variable | undefined): void {
    const { arguments: found } = instruction.own;
    if (found.form !== "pairs") return;
    const alone = found.pairs.length === 1 || !instruction.own.rest.text.includes("$");
    const reading = alone ? this.read(scope, instruction) : undefined;
    const expansions = new Map(reading?.expansions);
    for (const { name, value } of found.pairs) {
      if (value === undefined) scope.declare(name.text, outside(name.text));
      else {
        const made = expansions.get(value) ?? expand(value.text, { escape: this.tree.escape }, scope);
        if (!alone) this.remember(scope, instruction, value, made);
        expansions.set(value, made);
        scope.declare(name.text, { set: true, value: made.text, certain: made.certain });
      }
    }
    if (!alone) this.readings[instruction.index] = readingWith(instruction.own, this.around(instruction), expansions);
  }

  private enter({ instruction, expansions }: Reading): void {
    const [path] = words(instruction);
    const found = path && expansions.get(path);
    if (path === undefined) return;
    if (found?.certain !== true) this.workdir = undefined;
    else if (found.text.startsWith("/")) this.workdir = cleanPath(found.text);
    else if (this.workdir === "") this.workdir = undefined;
    else if (this.workdir !== undefined) this.workdir = cleanPath(`${this.workdir}/${found.text}`);
  }

  private read(scope: Scope, instruction: Instruction): Reading {
    const reading = read(instruction.own, this.around(instruction), scope);
    this.readings[instruction.index] = reading;
    for (const [span, found] of reading.unmatched) this.remember(scope, instruction, span, found);
    return reading;
  }

  private around({ own, stage }: Instruction): Surroundings {
    const asks = own.name === "RUN" && own.flags.length > 0 && this.workdir !== undefined && asksWorkdir(own);
    return asks || stage < 0 ? { ...this.plain, workdir: asks ? this.workdir : undefined, inStage: stage >= 0 } : this.plain;
  }

  private remember(scope: Scope, instruction: Instruction, span: Span, { unmatched }: Expansion): void {
    const undeclared = unmatched.map(({ name }) => name).filter((name) => !scope.isDeclared(name));
    if (undeclared.length === 0) return;
    const names = new Map(undeclared.map((name) => [name, this.suggestion(scope, name)]));
    this.undeclared.push({ instruction, span, closed: scope.closed, names });
  }

  /** Only for the first names of a file: each looks at all names known. */
  private suggestion(scope: Scope, name: string): string | undefined {
    if (this.suggestions >= mostSuggestions) return undefined;
    this.suggestions++;
    return nearest(name, scope.names());
  }
}

/** Whether a RUN by itself has a mount whose place may depend on the working directory. */
const asksWorkdir = oncePer(({ flags }: Instruction): boolean =>
  flags.some((flag) => flag.name.text === "--mount" && !/(?:^|,)(?:target|dst|destination)=\//u.test(flag.value?.text ?? "")),
);

/** The stages that build on each stage. */
function childrenOf(stages: readonly StageFacts[]): Map<StageFacts | undefined, StageFacts[]> {
  const children = new Map<StageFacts | undefined, StageFacts[]>();
  for (const stage of stages) {
    const known = children.get(stage.base);
    if (known === undefined) children.set(stage.base, [stage]);
    else known.push(stage);
  }
  return children;
}
