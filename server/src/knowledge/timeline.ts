import type { IsolationClass, IsolationFacet } from "./facts.js";
import type { Tongue } from "./words.js";

/** Name of the data file among the product's own. */
export const timelineFile = "timeline.json";

/** A thing on the container timeline: a mechanism, a system, a standard, a product, an event or an idea. */
export interface TimelineEntry {
  /** Stable for ever; what `mechanisms` of the isolation tables names. */
  readonly id: string;
  readonly names: Text;
  readonly kind: "mechanism" | "system" | "standard" | "concept" | "product" | "event" | "organisation";
  /** Empty for what acts outside the five classes: API, identity, organisations. */
  readonly classes: readonly IsolationClass[];
  readonly facet: readonly IsolationFacet[];
  /** First public appearance, or the kernel release that carries it: `2008-01-24`, `2008-01`, `2008`. */
  readonly date: string;
  readonly precision: "day" | "month" | "year" | "decade";
  /** The first version that has it, with its owner: `Linux 2.6.24`, `Kubernetes 1.25`. */
  readonly since: string | null;
  readonly status: { readonly state: "active" | "retired" | "superseded"; readonly until?: string | undefined };
  /** Nearest and strongest first: chains follow the first edge of descent. */
  readonly edges: readonly Edge[];
  readonly sources: readonly string[];
  /** False where the fact was seen in no primary source. */
  readonly verified: boolean;
  /** False where the date was not: shown as `about`. */
  readonly dateVerified: boolean;
  /** One sentence. */
  readonly text: Text;
  /** What it left open, for the end of a chain: `which hid files but not processes`. */
  readonly limit?: Text | undefined;
  /** One of the article's four stages, by the year. */
  readonly stage: StageId;
  /** Frames that it belongs to. */
  readonly tags?: readonly ("five-classes" | "three-core-problems" | "seven-standards")[] | undefined;
  /** What stands behind an entry without a primary source: the article alone, or nothing yet. */
  readonly basis?: "article" | "unconfirmed" | undefined;
  /** Where the article says something else: what, and why we differ. */
  readonly article?: { readonly says: Text; readonly reason: Text } | undefined;
}

/** The article's four stages of container technology. */
export type StageId = "germination" | "outburst" | "exploration" | "expansion";

/** The article's frames, which every entry can be found by. */
export interface Frames {
  /** What the timeline follows and how it deals with differences. */
  readonly about: Text;
  /** `years` are the first and the last; null = open. `solved` says which problem the stage solved. */
  readonly stages: readonly {
    readonly id: StageId;
    readonly names: Text;
    readonly years: readonly [number | null, number | null];
    readonly solved: Text;
  }[];
  /** The five classes of isolation, each with the entry that describes it. */
  readonly classes: readonly { readonly id: IsolationClass; readonly entry: string }[];
  /** The three core problems of OS virtualization. */
  readonly problems: readonly IsolationFacet[];
  /** The seven standards, by entry. */
  readonly standards: readonly string[];
}

/** A sentence or a name in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What an entry has to do with another, read from the entry to `to`. */
export interface Edge {
  readonly rel: Relation;
  readonly to: string;
}

/**
 * Descent: `grew-out-of`: the same project, code or design went on. `built-on`: stands on the other and could not be without it.
 * `learned-from`: took up the idea, and its makers name it. `same-problem-before`: `to` answered the same need earlier, with no
 * line of descent claimed.
 * `uses`, `part-of`, `implements`: what they say. `counterpart`: the like of it in another system.
 */
export type Relation =
  | "grew-out-of"
  | "built-on"
  | "learned-from"
  | "same-problem-before"
  | "uses"
  | "part-of"
  | "implements"
  | "counterpart";

/** An entry with the way in which it descends from the next link of its chain; undefined at the oldest. */
export interface Link {
  readonly entry: TimelineEntry;
  readonly rel: Relation | undefined;
}

/** The timeline, oldest first. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly frames: Frames;
  entry(id: string): TimelineEntry | undefined;
  /**
   * The entry and its ancestors back to the oldest, at most `longest` links; empty for an unknown id. Follows the first edge of
   * descent; where there is none, a part leads to its whole among the mechanisms, and the chain ends there.
   */
  chain(id: string, longest?: number): readonly Link[];
}

/** Reads `timeline.json`; nothing is parsed before it is asked for. */
export function createTimeline(data: { text(name: string): string }): Timeline {
  let table: Table | undefined;
  const read = () => {
    table ??= readTable(data.text(timelineFile));
    return table;
  };
  return {
    get entries() {
      return read().entries;
    },
    get frames() {
      return read().frames;
    },
    entry: (id) => read().byId.get(id),
    chain: (id, longest = 12) => chain(read().byId, id, longest),
  };
}

/** A name or sentence in the reader's language. */
export function inTongue(text: Text, tongue: Tongue): string {
  return tongue === "zh-CN" ? text.zh : text.en;
}

interface Table {
  readonly entries: readonly TimelineEntry[];
  readonly frames: Frames;
  readonly byId: ReadonlyMap<string, TimelineEntry>;
}

function readTable(text: string): Table {
  // The file is ours; test/schemas/timeline.test.ts checks its shape member by member.
  const { entries, frames } = JSON.parse(text) as { entries: readonly TimelineEntry[]; frames: Frames };
  return { entries, frames, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** Relations that lead to an ancestor. */
export const descent: ReadonlySet<Relation> = new Set(["grew-out-of", "built-on", "learned-from", "same-problem-before"]);

function chain(byId: Table["byId"], id: string, longest: number): readonly Link[] {
  const links: Link[] = [];
  const seen = new Set<string>();
  let next = byId.get(id);
  let part = false;
  while (next !== undefined && links.length < longest) {
    seen.add(next.id);
    const edge: Edge | undefined = part || links.length + 1 === longest ? undefined : edgeUp(byId, next, seen);
    links.push({ entry: next, rel: edge?.rel });
    part = edge?.rel === "part-of";
    next = edge && byId.get(edge.to);
  }
  return links;
}

function edgeUp(byId: Table["byId"], entry: TimelineEntry, seen: ReadonlySet<string>): Edge | undefined {
  const known = entry.edges.filter(({ to }) => byId.has(to) && !seen.has(to));
  return known.find(({ rel }) => descent.has(rel)) ?? known.find(({ rel, to }) => rel === "part-of" && byId.get(to)?.kind === "mechanism");
}
