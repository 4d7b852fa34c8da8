import { type Analysed, placeAt } from "../engine/engine.js";
import { explainData, timelineOf } from "../engine/facts.js";
import type { Host } from "../engine/host.js";
import { yearWords } from "../knowledge/history.js";
import { descent, inTongue, type Timeline, type TimelineEntry, timelineFile } from "../knowledge/timeline.js";
import { noteLines, relationWords } from "../knowledge/timelineText.js";
import { type Tongue, words } from "../knowledge/words.js";
import type { FieldUse, TimelineItem, TimelineResponse } from "./messages.js";

/** A document as far as it is read. */
export interface OpenDocument {
  readonly uri: string;
  readonly analysed: Analysed;
}

/** Lines of a document that are looked at, and uses of an entry that are told. */
const mostLines = 5000;
const mostUses = 100;

/** The timeline for the view: what the fields of the workspace's documents stand on, and the field at `offset` of `current`. */
export async function timelineView(
  host: Host,
  tongue: Tongue,
  documents: { readonly open: readonly OpenDocument[]; readonly closed: AsyncIterable<OpenDocument> },
  current?: { readonly analysed: Analysed; readonly offset: number },
): Promise<TimelineResponse> {
  await host.load([timelineFile]);
  const timeline = timelineOf(host.data);
  const at = current && mechanismsAt(current.analysed, current.offset);
  const uses = await usesIn(host, documents);
  const { classes } = words(tongue);
  const name = (entry: TimelineEntry): string => inTongue(entry.names, tongue);
  return {
    field: at?.field,
    marked: at?.mechanisms ?? [],
    lanes: timeline.frames.classes.map(({ id }) => ({ id, name: classes[id] })),
    stages: timeline.frames.stages.map(({ id, names, solved }) => ({
      id,
      name: inTongue(names, tongue),
      solved: inTongue(solved, tongue),
    })),
    entries: timeline.entries.map((entry) => itemOf(timeline, entry, { tongue, name: name(entry), uses: uses.get(entry.id) ?? [] })),
  };
}

interface Told {
  readonly tongue: Tongue;
  readonly name: string;
  readonly uses: readonly FieldUse[];
}

function itemOf(timeline: Timeline, entry: TimelineEntry, { tongue, name, uses }: Told): TimelineItem {
  return {
    id: entry.id,
    name,
    date: yearWords(entry, tongue),
    lanes: entry.classes,
    stage: entry.stage,
    text: inTongue(entry.text, tongue),
    notes: noteLines(entry, tongue),
    ancestors: entry.edges
      .filter(({ rel, to }) => descent.has(rel) && timeline.entry(to) !== undefined)
      .map((edge) => ({ id: edge.to, relation: relationWords(timeline, edge, tongue) })),
    descendants: descendantsOf(timeline).get(entry.id) ?? [],
    sources: entry.sources,
    uses,
  };
}

const known = new WeakMap<Timeline, ReadonlyMap<string, readonly string[]>>();

function descendantsOf(timeline: Timeline): ReadonlyMap<string, readonly string[]> {
  let found = known.get(timeline);
  if (found === undefined) {
    const made = new Map<string, string[]>();
    for (const { id, edges } of timeline.entries)
      for (const { rel, to } of edges) if (descent.has(rel)) made.set(to, [...(made.get(to) ?? []), id]);
    found = made;
    known.set(timeline, found);
  }
  return found;
}

/** Uses by entry: one field a line, that which begins it. */
async function usesIn(host: Host, { open, closed }: Parameters<typeof timelineView>[2]): Promise<ReadonlyMap<string, readonly FieldUse[]>> {
  const found = new Map<string, FieldUse[]>();
  const add = ({ uri, analysed }: OpenDocument): void => {
    for (const [line, offset] of lineBegins(analysed.source.text).slice(0, mostLines).entries()) {
      const at = mechanismsAt(analysed, offset);
      for (const mechanism of at?.mechanisms ?? []) {
        const uses = found.get(mechanism) ?? [];
        if (uses.length < mostUses) uses.push({ uri, line, field: at?.field ?? "" });
        found.set(mechanism, uses);
      }
    }
  };
  const load = ({ language, settings }: Analysed): Promise<void> => host.load(explainData(language, settings));
  for (const { analysed } of open) await load(analysed);
  open.forEach(add);
  for await (const document of closed) {
    await load(document.analysed);
    add(document);
  }
  return found;
}

/** Offset of the first character of each line that is no space, dash or quote. */
function lineBegins(text: string): readonly number[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const offset = start + (/^[\s"-]*/u.exec(line)?.[0].length ?? 0);
    start += line.length + 1;
    return offset;
  });
}

function mechanismsAt(analysed: Analysed, offset: number): { readonly field: string; readonly mechanisms: readonly string[] } | undefined {
  const found = placeAt(analysed, offset);
  const isolation = found?.language.isolation(found.place);
  if (found === undefined || isolation === undefined || isolation.mechanisms.length === 0) return undefined;
  return { field: found.place.title, mechanisms: isolation.mechanisms };
}
