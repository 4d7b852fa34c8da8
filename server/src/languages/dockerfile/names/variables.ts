import { matching, type NamedPlace } from "../../../text/names.js";
import type { Range } from "../../../text/range.js";
import { conversionOf, readingsOf } from "../convert/conversion.js";
import { isPredefined } from "../predefined.js";
import { readShellWord, references } from "../syntax/shellWord.js";
import { moved, rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { scriptsIn } from "./scripts.js";
import type { ShellVariable } from "./shellVariables.js";

/**
 * Variables: where ARG and ENV set them, and where words or a shell read them. What a script sets itself under such a name is the same
 * variable, as far as renaming goes; what it sets under another is its own.
 */
export function variableNames(tree: DockerfileTree): readonly NamedPlace[] {
  const declared = declarationsIn(tree);
  const scopes = new Scopes(tree, declared);
  const places: NamedPlace[] = [];
  for (const list of declared.values())
    for (const declaration of list)
      places.push({
        ...common(declaration.name, scopes.groupOf(declaration.name, declaration.stage)),
        range: declaration.range,
        role: "declaration",
        declaredAt: declaration.passesOn ? scopes.globalBefore(declaration) : undefined,
        form: isPredefined(declaration.name) ? undefined : variableForm,
      });
  for (const use of usesIn(tree)) {
    const { name, range, instruction, setAt } = use;
    const declaredAt = scopes.counting(use);
    const isOwn = declaredAt === undefined && setAt !== undefined;
    const group = isOwn ? `of ${instruction.index}` : scopes.groupOf(name, scopeOf(instruction));
    const form = declaredAt === undefined || isPredefined(name) ? undefined : variableForm;
    places.push({ ...common(name, group), range, role: "use", declaredAt: isOwn ? setAt : declaredAt, form });
  }
  return places;
}

function common(name: string, group: string): Pick<NamedPlace, "key" | "name" | "reach" | "kind" | "among"> {
  return { key: `variable ${name} ${group}`, name, reach: "slice", kind: "variable", among: "variable" };
}

/** The stage whose variables an instruction sees: a FROM sees those above the first stage. */
function scopeOf({ name, stage }: Instruction): number {
  return name === "FROM" ? -1 : stage;
}

const variableForm = matching(/^[A-Za-z_]\w*$/u);

interface Declaration {
  readonly name: string;
  readonly range: Range;
  readonly instruction: Instruction;
  readonly stage: number;
  readonly isArgument: boolean;
  /** An ARG in a stage without a default: it has the value of the one before the first stage. */
  readonly passesOn: boolean;
}

function declarationsIn({ instructions }: DockerfileTree): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>();
  for (const instruction of instructions) {
    const { stage } = instruction;
    const { name: keyword, arguments: own } = instruction.arguments.form === "trigger" ? instruction.arguments.instruction : instruction;
    if ((keyword !== "ARG" && keyword !== "ENV") || own.form !== "pairs") continue;
    for (const { name, value } of own.pairs) {
      const isArgument = keyword === "ARG";
      const passesOn = isArgument && stage >= 0 && value === undefined;
      const declaration = { name: name.text, range: rangeOf(name), instruction, stage, isArgument, passesOn };
      const known = found.get(name.text);
      if (known === undefined) found.set(name.text, [declaration]);
      else known.push(declaration);
    }
  }
  return found;
}

/** Which declaration counts where. */
class Scopes {
  private readonly groups = new Map<string, string>();
  private readonly bases: readonly (number | undefined)[];

  constructor(
    tree: DockerfileTree,
    private readonly declared: ReadonlyMap<string, readonly Declaration[]>,
  ) {
    this.bases = conversionOf(tree).stages.map(({ base }) => base?.stage.index);
  }

  /**
   * The last one above the place in its stage, else in the stages that it is built on; in a FROM those above the first stage. An
   * instruction of a stage is filled in before it sets anything: `ENV A=1 B=$A` has the former A.
   */
  counting({ name, instruction, range: place }: Use): Range | undefined {
    const declarations = this.declared.get(name) ?? [];
    const above = declarations.filter(
      ({ range, instruction: setter }) => range.start < place.start && (setter !== instruction || setter.stage < 0),
    );
    const first = scopeOf(instruction);
    for (const at of this.chain(first)) {
      const here = (at === first ? above : declarations).findLast(({ stage }) => stage === at);
      if (here !== undefined) return here.range;
    }
    return undefined;
  }

  /**
   * Which of the variables of a name is meant in a stage: that of the lowest stage that has it, of those that the stage is built on.
   * All that the builder can set (`--build-arg`) are one.
   */
  groupOf(name: string, stage: number): string {
    const key = `${name} ${stage}`;
    let group = this.groups.get(key);
    if (group === undefined) {
      group = this.findGroup(name, stage);
      this.groups.set(key, group);
    }
    return group;
  }

  private findGroup(name: string, stage: number): string {
    const declarations = this.declared.get(name) ?? [];
    const lowest = (from: number): number => this.chain(from).findLast((at) => declarations.some((each) => each.stage === at)) ?? from;
    const own = lowest(stage);
    const isArgument = declarations.some((each) => each.isArgument && lowest(each.stage) === own);
    return isArgument ? "of the build" : `of stage ${own}`;
  }

  /** A stage and those that it is built on. */
  private chain(stage: number): readonly number[] {
    const found = new Set<number>();
    for (let at: number | undefined = stage; at !== undefined && !found.has(at); at = this.bases[at]) found.add(at);
    return [...found];
  }

  globalBefore({ name }: Declaration): Range | undefined {
    return this.declared.get(name)?.findLast(({ instruction }) => instruction.stage < 0)?.range;
  }
}

interface Use {
  readonly name: string;
  readonly range: Range;
  readonly instruction: Instruction;
  /** Where the script of the place sets the name first, if it does. */
  readonly setAt?: Range | undefined;
}

function* usesIn(tree: DockerfileTree): Iterable<Use> {
  const readings = readingsOf(tree);
  const scripts = scriptsIn(tree);
  for (const instruction of tree.instructions) {
    for (const [span, { matched, unmatched }] of readings(instruction).expansions)
      if (matched.size > 0 || unmatched.length > 0) yield* usesInWord(tree, instruction, moved(span, instruction.at));
    if (instruction.arguments.form === "trigger" && instruction.arguments.instruction.arguments.form !== "shell")
      yield* usesInWord(tree, instruction, instruction.arguments.instruction.rest);
    for (const { span, variables } of scripts.get(instruction) ?? []) {
      const place = ({ name, start }: ShellVariable): Range => rangeOf(span, start, start + name.length);
      const first = new Map(variables.toReversed().flatMap((variable) => (variable.sets ? [[variable.name, place(variable)]] : [])));
      for (const variable of variables) yield { name: variable.name, range: place(variable), instruction, setAt: first.get(variable.name) };
    }
  }
}

function* usesInWord(tree: DockerfileTree, instruction: Instruction, span: Span): Iterable<Use> {
  const { parts } = readShellWord(span.text, { escape: tree.escape });
  for (const { name, nameStart, nameEnd } of references(parts)) yield { name, range: rangeOf(span, nameStart, nameEnd), instruction };
}
