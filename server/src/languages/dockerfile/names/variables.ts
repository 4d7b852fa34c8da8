import { matching, type NamedPlace } from "../../../text/names.js";
import type { Range } from "../../../text/range.js";
import { conversionOf, readingsOf } from "../convert/conversion.js";
import { isPredefined } from "../predefined.js";
import { readShellWord, references } from "../syntax/shellWord.js";
import { moved, rangeOf, type Span } from "../syntax/span.js";
import type { DockerfileTree, Instruction } from "../syntax/tree.js";
import { shellVariables } from "./shellVariables.js";

/** Variables: where ARG and ENV set them, and where words or the shell of a RUN read them. One name means one variable, as far as renaming goes. */
export function variableNames(tree: DockerfileTree): readonly NamedPlace[] {
  const declared = declarationsIn(tree);
  const scopes = new Scopes(tree, declared);
  const places: NamedPlace[] = [];
  for (const list of declared.values())
    for (const declaration of list)
      places.push({
        ...common(declaration.name),
        range: declaration.range,
        role: "declaration",
        declaredAt: declaration.passesOn ? scopes.globalBefore(declaration) : undefined,
        form: isPredefined(declaration.name) ? undefined : variableForm,
      });
  for (const { name, range, instruction } of usesIn(tree)) {
    const form = declared.has(name) && !isPredefined(name) ? variableForm : undefined;
    const declaredAt = scopes.counting(name, instruction, range);
    places.push({ ...common(name), range, role: "use", declaredAt, form });
  }
  return places;
}

function common(name: string): Pick<NamedPlace, "key" | "name" | "reach" | "kind"> {
  return { key: `variable ${name}`, name, reach: "slice", kind: "variable" };
}

const variableForm = matching(/^[A-Za-z_]\w*$/u);

interface Declaration {
  readonly name: string;
  readonly range: Range;
  readonly instruction: Instruction;
  /** An ARG in a stage without a default: it has the value of the one before the first stage. */
  readonly passesOn: boolean;
}

function declarationsIn({ instructions }: DockerfileTree): ReadonlyMap<string, readonly Declaration[]> {
  const found = new Map<string, Declaration[]>();
  for (const instruction of instructions) {
    if ((instruction.name !== "ARG" && instruction.name !== "ENV") || instruction.arguments.form !== "pairs") continue;
    for (const { name, value } of instruction.arguments.pairs) {
      const passesOn = instruction.name === "ARG" && instruction.stage >= 0 && value === undefined;
      const declaration = { name: name.text, range: rangeOf(name), instruction, passesOn };
      const known = found.get(name.text);
      if (known === undefined) found.set(name.text, [declaration]);
      else known.push(declaration);
    }
  }
  return found;
}

/** Which declaration counts where. */
class Scopes {
  private readonly bases: readonly (number | undefined)[];

  constructor(
    tree: DockerfileTree,
    private readonly declared: ReadonlyMap<string, readonly Declaration[]>,
  ) {
    this.bases = conversionOf(tree).stages.map(({ base }) => base?.stage.index);
  }

  /** The last one above the place in its stage, else in the stages that it is built on; in a FROM those above the first stage. */
  counting(name: string, { stage, name: keyword }: Instruction, place: Range): Range | undefined {
    const declarations = this.declared.get(name) ?? [];
    const above = declarations.filter(({ range }) => range.start < place.start);
    const first = keyword === "FROM" ? -1 : stage;
    const seen = new Set<number>();
    for (let at: number | undefined = first; at !== undefined && !seen.has(at); at = this.bases[at]) {
      seen.add(at);
      const here = (at === first ? above : declarations).findLast(({ instruction }) => instruction.stage === at);
      if (here !== undefined) return here.range;
    }
    return undefined;
  }

  globalBefore({ name }: Declaration): Range | undefined {
    return this.declared.get(name)?.findLast(({ instruction }) => instruction.stage < 0)?.range;
  }
}

interface Use {
  readonly name: string;
  readonly range: Range;
  readonly instruction: Instruction;
}

function* usesIn(tree: DockerfileTree): Iterable<Use> {
  const readings = readingsOf(tree);
  for (const instruction of tree.instructions) {
    for (const [span, { matched, unmatched }] of readings(instruction).expansions) {
      if (matched.size === 0 && unmatched.length === 0) continue;
      const { parts } = readShellWord(span.text, { escape: tree.escape });
      for (const { name, nameStart, nameEnd } of references(parts))
        yield { name, range: rangeOf(moved(span, instruction.at), nameStart, nameEnd), instruction };
    }
    for (const span of scriptsOf(instruction))
      for (const { name, start } of shellVariables(span.text))
        yield { name, range: rangeOf(span, start, start + name.length), instruction };
  }
}

/** Texts that a shell of the build or of the container reads: what ARG and ENV set is in its environment. */
function scriptsOf({ name, arguments: found, heredocs }: Instruction): readonly Span[] {
  if (found.form === "trigger") return scriptsOf(found.instruction);
  if (found.form !== "shell") return [];
  return [found.command, ...(name === "RUN" ? heredocs.map(({ body }) => body) : [])];
}
