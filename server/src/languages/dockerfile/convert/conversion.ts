import { csvFields } from "../syntax/mount.js";
import type { Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction, Stage } from "../syntax/tree.js";
import { cleanPath } from "../values/cleanPath.js";
import { nearest } from "../values/nearest.js";
import { type Expansion, expand } from "./expand.js";
import { platformArguments, Scope } from "./scope.js";

/** What a build without build arguments makes of a file, as far as its text tells. */
export interface Conversion {
  /** What every expanded word becomes. Words that BuildKit does not expand are not in here. */
  readonly expansions: ReadonlyMap<Span, Expansion>;
  readonly stages: readonly StageFacts[];
  /** Words with unset names that no ARG declared either, in the order of the walk. */
  readonly undeclared: readonly UndeclaredNames[];
  /** The working directory before an instruction, where it matters and is certain. */
  readonly workdirs: ReadonlyMap<Instruction, string>;
}

/** Unset names of one word, with the name that was perhaps meant. */
export interface UndeclaredNames {
  readonly instruction: Instruction;
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

class Converter {
  private readonly expansions = new Map<Span, Expansion>();
  private readonly undeclared: UndeclaredNames[] = [];
  private readonly workdirs = new Map<Instruction, string>();
  private readonly globals = new Scope();
  private readonly scope = new Scope();
  private workdir: string | undefined;
  private suggestions = 0;

  constructor(private readonly tree: DockerfileTree) {
    for (const [name, text] of Object.entries(platformArguments)) this.globals.set(name, { text, certain: false });
  }

  run(): Conversion {
    for (const instruction of this.tree.instructions) {
      if (instruction.stage >= 0) break;
      if (instruction.name === "ARG") this.declareGlobals(instruction);
    }
    const stages = this.openStages();
    this.walk(stages);
    const { expansions, undeclared, workdirs } = this;
    return { expansions, stages, undeclared, workdirs };
  }

  private declareGlobals(instruction: Instruction): void {
    if (instruction.arguments.form !== "pairs") return;
    for (const { name, value } of instruction.arguments.pairs) {
      const found = value && this.expandIn(this.globals, instruction, value);
      this.globals.declare(name.text, found && { set: true, value: found.text, certain: found.certain });
    }
  }

  private openStages(): readonly StageFacts[] {
    const byName = new Map<string, StageFacts>();
    return this.tree.stages.map((stage) => {
      const image = stage.image && this.expandIn(this.globals, stage.from, stage.image);
      const flag = stage.from.flags.find(({ name }) => name.text === "--platform");
      const platform = flag?.value && this.expandIn(this.globals, stage.from, flag.value);
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
      this.workdir = facts.closed ? "/" : undefined;
      this.scope.set("PATH", { text: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", certain: facts.closed });
    }
    for (const instruction of facts.stage.instructions) this.convert(instruction);
  }

  private convert(instruction: Instruction): void {
    switch (instruction.name) {
      case "ENV":
        this.convertEnv(instruction);
        break;
      case "ARG":
        this.convertArg(instruction);
        break;
      case "RUN":
        if (this.workdir !== undefined) this.workdirs.set(instruction, this.workdir);
        this.expandAll(instruction, mountValues(instruction));
        break;
      case "WORKDIR":
        this.convertWorkdir(instruction);
        break;
      case "ADD":
      case "COPY":
        this.expandAll(instruction, [...flagValues(instruction, ["--chown", "--chmod", "--checksum"]), ...words(instruction)]);
        this.expandBodies(instruction);
        break;
      case "LABEL":
        this.expandAll(instruction, pairSpans(instruction));
        break;
      case "EXPOSE":
      case "STOPSIGNAL":
      case "USER":
      case "VOLUME":
        this.expandAll(instruction, words(instruction));
    }
  }

  /** All pairs of one ENV see the values from before it. */
  private convertEnv(instruction: Instruction): void {
    if (instruction.arguments.form !== "pairs") return;
    this.expandAll(instruction, pairSpans(instruction));
    for (const { name, value } of instruction.arguments.pairs) {
      const shown = this.expansions.get(name);
      const found = value && this.expansions.get(value);
      if (shown !== undefined && found !== undefined) this.scope.set(shown.text, found);
    }
  }

  private convertArg(instruction: Instruction): void {
    if (instruction.arguments.form !== "pairs") return;
    for (const { name, value } of instruction.arguments.pairs) {
      if (value === undefined) this.scope.declare(name.text, this.globals.get(name.text));
      else {
        this.expandAll(instruction, [value]);
        const found = this.expansions.get(value);
        this.scope.declare(name.text, found && { set: true, value: found.text, certain: found.certain });
      }
    }
  }

  private convertWorkdir(instruction: Instruction): void {
    const [path] = words(instruction);
    if (path === undefined) return;
    this.expandAll(instruction, [path]);
    const found = this.expansions.get(path);
    if (found?.certain !== true) this.workdir = undefined;
    else if (found.text.startsWith("/")) this.workdir = cleanPath(found.text);
    else if (this.workdir !== undefined) this.workdir = cleanPath(`${this.workdir}/${found.text}`);
  }

  private expandAll(instruction: Instruction, spans: readonly Span[]): void {
    for (const span of spans) this.expandIn(this.scope, instruction, span);
  }

  private expandBodies(instruction: Instruction): void {
    for (const { expand: expands, body } of instruction.heredocs) {
      if (expands) this.remember(this.scope, { instruction, span: body }, expand(body.text, { escape: "\\", quotes: false }, this.scope));
    }
  }

  private expandIn(scope: Scope, instruction: Instruction, span: Span): Expansion {
    const found = expand(span.text, { escape: this.tree.escape }, scope);
    this.remember(scope, { instruction, span }, found);
    return found;
  }

  private remember(scope: Scope, { instruction, span }: Pick<UndeclaredNames, "instruction" | "span">, found: Expansion): void {
    this.expansions.set(span, found);
    if (found.unmatched.length === 0) return;
    const undeclared = found.unmatched.map(({ name }) => name).filter((name) => !scope.isDeclared(name));
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

/** The arguments as words, in whatever form, without the command of a shell form. */
export function words(instruction: Instruction): readonly Span[] {
  const { arguments: found } = instruction;
  switch (found.form) {
    case "words":
    case "json":
      return found.words;
    case "single":
      return [found.word];
    default:
      return [];
  }
}

function pairSpans(instruction: Instruction): readonly Span[] {
  const { arguments: found } = instruction;
  return found.form === "pairs" ? found.pairs.flatMap(({ name, value }) => (value === undefined ? [name] : [name, value])) : [];
}

function flagValues(instruction: Instruction, names: readonly string[]): readonly Span[] {
  return instruction.flags.flatMap(({ name, value }) => (value !== undefined && names.includes(name.text) ? [value] : []));
}

function mountValues(instruction: Instruction): readonly Span[] {
  return flagValues(instruction, ["--mount"]).flatMap((mount) =>
    mountFields(mount).flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
}

/** The fields of a `--mount` value; the same objects at every call, so that their spans can be looked up. */
export function mountFields(mount: Span): ReturnType<typeof csvFields>["fields"] {
  let known = fieldsByMount.get(mount);
  if (known === undefined) {
    known = csvFields(mount).fields;
    fieldsByMount.set(mount, known);
  }
  return known;
}

const fieldsByMount = new WeakMap<Span, ReturnType<typeof csvFields>["fields"]>();
