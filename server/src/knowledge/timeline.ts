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
  /** One of the article's four stages. */
  readonly stage: string;
  /** Frames that it belongs to: `five-classes`, `three-core-problems`, `seven-standards`, `four-stages`. */
  readonly tags?: readonly string[] | undefined;
  /** Where the article behind this timeline says something else: what, and why we differ. */
  readonly article?: { readonly says: string; readonly reason: string } | undefined;
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
 * `grew-out-of`: the same project, code or design went on. `learned-from`: took up the idea, and its makers say so.
 * `same-problem-before`: `to` answered the same need earlier, with no line of descent claimed.
 * `uses`, `part-of`, `implements`: what they say. `counterpart`: the like of it in another system.
 */
export type Relation = "grew-out-of" | "learned-from" | "same-problem-before" | "uses" | "part-of" | "implements" | "counterpart";

/** An entry with the way in which it descends from the next link of its chain; undefined at the oldest. */
export interface Link {
  readonly entry: TimelineEntry;
  readonly rel: Relation | undefined;
}

/** The timeline, oldest first. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  entry(id: string): TimelineEntry | undefined;
  /** The entry and its ancestors back to the oldest, at most `longest` links; empty for an unknown id. */
  chain(id: string, longest?: number): readonly Link[];
}

/** Reads `timeline.json`; nothing is parsed before it is asked for. */
export function createTimeline(data: { text(name: string): string }): Timeline {
  let table: ReturnType<typeof readTable> | undefined;
  const read = () => {
    table ??= readTable(data.text(timelineFile));
    return table;
  };
  return {
    get entries() {
      return read().entries;
    },
    entry: (id) => read().byId.get(id),
    chain: (id, longest = 6) => chain(read().byId, id, longest),
  };
}

/** A name or sentence in the reader's language. */
export function inTongue(text: Text, tongue: Tongue): string {
  return tongue === "zh-CN" ? text.zh : text.en;
}

function readTable(text: string): { entries: readonly TimelineEntry[]; byId: ReadonlyMap<string, TimelineEntry> } {
  // The file is ours; test/schemas/timeline.test.ts checks its shape member by member.
  const { entries } = JSON.parse(text) as { entries: readonly TimelineEntry[] };
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

const descent: ReadonlySet<Relation> = new Set(["grew-out-of", "learned-from", "same-problem-before"]);

function chain(byId: ReadonlyMap<string, TimelineEntry>, id: string, longest: number): readonly Link[] {
  const links: Link[] = [];
  const seen = new Set<string>();
  let next = byId.get(id);
  while (next !== undefined && !seen.has(next.id) && links.length < longest) {
    seen.add(next.id);
    const edge: Edge | undefined = next.edges.find(({ rel, to }) => descent.has(rel) && byId.has(to) && !seen.has(to));
    links.push({ entry: next, rel: links.length + 1 < longest ? edge?.rel : undefined });
    next = edge && byId.get(edge.to);
  }
  return links;
}
