import { expand } from "./convert/expand.js";
import { mountFields } from "./convert/reading.js";
import { oncePer } from "./once.js";
import { stagesByName } from "./stages.js";
import { moved, type Span } from "./syntax/span.js";
import type { DockerfileTree, Instruction, Stage } from "./syntax/tree.js";
import { judgedInstructions } from "./triggers.js";

/** A place that names a stage or an image: `COPY --from`, a mount's `from`. */
export interface StageUse {
  readonly instruction: Instruction;
  readonly span: Span;
  readonly mount: boolean;
  /** It holds what variable expansion would change, which BuildKit refuses. */
  readonly variable: boolean;
  /** The number, where it is one (COPY only). */
  readonly index: number | undefined;
  /** The stage it names, by name or number. */
  readonly stage: Stage | undefined;
  /** Stages and images that numbers can stand for at this place: BuildKit counts images that were named before as well. */
  readonly entries: number;
  /** The stage named needs this one, directly or through others. */
  readonly circular: boolean;
  /** An empty name, which means the build context. */
  readonly passesUnread: boolean;
}

type OpenUse = Omit<StageUse, "circular">;

/** All such places, in text order. */
export const stageUsesOf: (tree: DockerfileTree) => readonly StageUse[] = oncePer((tree: DockerfileTree) => {
  const uses = readUses(tree);
  // As long as all lead to stages above, there is no circle.
  if (uses.every(({ stage, instruction }) => stage === undefined || stage.index < instruction.stage))
    return uses.map((use) => ({ ...use, circular: false }));
  const groups = circles(tree.stages.length, uses);
  // Stages in the same group reach each other, so that an edge inside a group is part of a circle.
  return uses.map((use) => ({ ...use, circular: use.stage !== undefined && groups[use.stage.index] === groups[use.instruction.stage] }));
});

function readUses(tree: DockerfileTree): readonly OpenUse[] {
  const uses: OpenUse[] = [];
  const byName = stagesByName(tree.stages);
  let entries = tree.stages.length;
  for (const instruction of judgedInstructions(tree)) {
    if (instruction.own.flags.length === 0) continue;
    const { copied, mounted } = sourcesOf(instruction.own);
    for (const span of copied) {
      const use = copyUse(tree, byName, { instruction, span: moved(span, instruction.at), entries });
      uses.push(use);
      if (use.stage === undefined && use.index === undefined && !use.passesUnread) entries++;
    }
    for (const span of mounted) {
      const stage = byName.get(span?.text.toLowerCase() ?? "scratch");
      if (stage === undefined) entries++;
      if (span !== undefined) uses.push(mountUse(instruction, moved(span, instruction.at), stage, entries));
    }
  }
  return uses;
}

function copyUse(
  tree: DockerfileTree,
  byName: ReadonlyMap<string, Stage>,
  { instruction, span, entries }: Pick<StageUse, "instruction" | "span" | "entries">,
): OpenUse {
  const { text } = span;
  const index = /^[+-]?\d{1,15}$/u.test(text) ? Number(text) : undefined;
  const found = expand(text, { escape: tree.escape }, { get: () => ({ set: false, certain: true }) });
  const variable = found.fault !== undefined || found.text !== text;
  const stage = index === undefined ? byName.get(text.toLowerCase()) : tree.stages[index];
  return { instruction, span, mount: false, variable, index, stage, entries, passesUnread: text === "" };
}

function mountUse(instruction: Instruction, span: Span, stage: Stage | undefined, entries: number): OpenUse {
  const dollar = span.text.indexOf("$");
  const variable = dollar >= 0 && dollar < span.text.length - 1;
  return { instruction, span, mount: true, variable, index: undefined, stage, entries, passesUnread: span.text === "" };
}

interface Sources {
  readonly copied: readonly Span[];
  /** The `from` of each mount; undefined for a mount without. */
  readonly mounted: readonly (Span | undefined)[];
}

/** What an instruction by itself names. */
function sourcesOf(own: Instruction): Sources {
  let known = sources.get(own);
  if (known === undefined) {
    known = { copied: copySources(own), mounted: mountSources(own) };
    sources.set(own, known);
  }
  return known;
}

const sources = new WeakMap<Instruction, Sources>();

function copySources({ name, flags }: Instruction): readonly Span[] {
  if (name !== "COPY") return [];
  return flags.flatMap((flag) => (flag.name.text === "--from" && flag.value !== undefined ? [flag.value] : []));
}

function mountSources({ name, flags }: Instruction): readonly (Span | undefined)[] {
  if (name !== "RUN") return [];
  return flags.flatMap((flag) => {
    if (flag.name.text !== "--mount" || flag.value === undefined) return [];
    return [mountFields(flag.value).findLast(({ key, value }) => key.text.toLowerCase() === "from" && value !== undefined)?.value];
  });
}

/** For each stage the number of its group: stages that reach each other share one. Tarjan's algorithm without recursion. */
function circles(count: number, uses: readonly OpenUse[]): readonly number[] {
  const edges: number[][] = Array.from({ length: count }, () => []);
  for (const { instruction, stage } of uses) if (stage !== undefined) edges[instruction.stage]?.push(stage.index);
  const groups: number[] = Array.from({ length: count }, () => -1);
  const search = new GroupSearch(edges, groups);
  for (let stage = 0; stage < count; stage++) search.from(stage);
  return groups;
}

class GroupSearch {
  private readonly order: number[] = [];
  private readonly low: number[] = [];
  private readonly stack: number[] = [];
  private count = 0;

  constructor(
    private readonly edges: readonly (readonly number[])[],
    private readonly groups: number[],
  ) {}

  from(start: number): void {
    if (this.order[start] !== undefined) return;
    const open = [{ stage: start, next: 0 }];
    this.enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const edge = this.edges[top.stage]?.[top.next++];
      if (edge === undefined) {
        open.pop();
        this.leave(top.stage, open.at(-1)?.stage);
      } else if (this.order[edge] === undefined) {
        this.enter(edge);
        open.push({ stage: edge, next: 0 });
      } else if (this.groups[edge] === -1) this.lower(top.stage, this.order[edge] ?? 0);
    }
  }

  private enter(stage: number): void {
    this.order[stage] = this.count;
    this.low[stage] = this.count;
    this.count++;
    this.stack.push(stage);
  }

  private leave(stage: number, below: number | undefined): void {
    const low = this.low[stage] ?? 0;
    if (low === this.order[stage]) {
      let member = this.stack.pop();
      while (member !== undefined) {
        this.groups[member] = stage;
        member = member === stage ? undefined : this.stack.pop();
      }
    }
    if (below !== undefined) this.lower(below, low);
  }

  private lower(stage: number, to: number): void {
    this.low[stage] = Math.min(this.low[stage] ?? to, to);
  }
}
