import { csvFields } from "../syntax/mount.js";
import type { Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction, Stage } from "../syntax/tree.js";
import { type Expansion, expand } from "./expand.js";
import { platformArguments, Scope } from "./scope.js";

/** What a build without build arguments makes of a file, as far as its text tells. */
export interface Conversion {
  /** What every expanded word becomes. Words that BuildKit does not expand are not in here. */
  readonly expansions: ReadonlyMap<Span, Expansion>;
  readonly stages: readonly StageFacts[];
  /** Names that are known where an instruction stands, for suggestions; only kept for instructions with unset references. */
  readonly known: ReadonlyMap<Instruction, readonly string[]>;
  /** Declared names per word with unset references: those are no fault. */
  readonly undeclared: ReadonlyMap<Span, readonly string[]>;
  /** The working directory before an instruction, where it matters and is certain. */
  readonly workdirs: ReadonlyMap<Instruction, string>;
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
  private readonly known = new Map<Instruction, readonly string[]>();
  private readonly undeclared = new Map<Span, readonly string[]>();
  private readonly workdirs = new Map<Instruction, string>();
  private readonly globals = new Scope();
  private readonly scope = new Scope();
  private workdir: string | undefined;

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
    const { expansions, known, undeclared, workdirs } = this;
    return { expansions, stages, known, undeclared, workdirs };
  }

  private declareGlobals(instruction: Instruction): void {
    if (instruction.arguments.form !== "pairs") return;
    for (const { name, value } of instruction.arguments.pairs) {
      const found = value && this.expandIn(this.globals, value);
      this.globals.declare(name.text, found && { set: true, value: found.text, certain: found.certain });
    }
  }

  private openStages(): readonly StageFacts[] {
    const byName = new Map<string, StageFacts>();
    return this.tree.stages.map((stage) => {
      const image = stage.image && this.expandIn(this.globals, stage.image);
      const flag = stage.from.flags.find(({ name }) => name.text === "--platform");
      const platform = flag?.value && this.expandIn(this.globals, flag.value);
      const base = image && byName.get(image.text);
      const closed = base?.closed ?? (image?.certain === true && image.text === "scratch");
      const facts = { stage, base, image, platform, closed };
      if (stage.name !== undefined) byName.set(stage.name.text.toLowerCase(), facts);
      return facts;
    });
  }

  /** Along the FROM edges, depth first without recursion: a chain may be as long as the file. */
  private walk(stages: readonly StageFacts[]): void {
    const children = new Map<StageFacts | undefined, StageFacts[]>();
    for (const stage of stages) children.set(stage.base, [...(children.get(stage.base) ?? []), stage]);
    const open: { readonly pending: StageFacts[]; readonly mark: number; readonly workdir: string | undefined }[] = [];
    open.push({ pending: [...(children.get(undefined) ?? [])].reverse(), mark: 0, workdir: undefined });
    for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
      const next = level.pending.pop();
      this.scope.restore(level.mark);
      this.workdir = level.workdir;
      if (next === undefined) open.pop();
      else {
        this.convertStage(next);
        open.push({ pending: [...(children.get(next) ?? [])].reverse(), mark: this.scope.mark(), workdir: this.workdir });
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
    for (const span of spans) {
      const found = this.expandIn(this.scope, span);
      if (found.unmatched.length > 0 && !this.known.has(instruction)) this.known.set(instruction, [...this.scope.names()]);
    }
  }

  private expandBodies(instruction: Instruction): void {
    for (const { expand: expands, body } of instruction.heredocs) {
      if (expands) this.remember(this.scope, body, expand(body.text, { escape: "\\", quotes: false }, this.scope));
    }
  }

  private expandIn(scope: Scope, span: Span): Expansion {
    const found = expand(span.text, { escape: this.tree.escape }, scope);
    this.remember(scope, span, found);
    return found;
  }

  private remember(scope: Scope, span: Span, found: Expansion): void {
    this.expansions.set(span, found);
    const undeclared = found.unmatched.map(({ name }) => name).filter((name) => !scope.isDeclared(name));
    if (undeclared.length > 0) this.undeclared.set(span, [...new Set(undeclared)]);
  }
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
  return flagValues(instruction, ["--mount"]).flatMap((mount) => mountFields(mount).flatMap(({ value }) => (value === undefined ? [] : [value])));
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

/** A path without `.`, `..` and doubled slashes. */
export function cleanPath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}
