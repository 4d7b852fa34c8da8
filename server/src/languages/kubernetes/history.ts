import type { DataFiles } from "../../engine/language.js";
import type { History, Stage } from "../../knowledge/facts.js";
import { type FieldKey, splitFieldKey } from "../../knowledge/fieldKey.js";
import { apiVersionOf, type Catalogue, compareReleases, type Kind, once, reached } from "./catalogue.js";

/** When a type, a field or a value was there. */
export interface Span {
  /** First release; `<=1.1` where it is as old as the records. */
  readonly since: string;
  /** Last release; null while it lives. */
  readonly until: string | null;
}

/** The history tables, read once, when they are first asked for. */
export interface Histories {
  /** All releases on record, oldest first. */
  readonly releases: readonly string[];
  /**
   * Span of a field in documents, or of a type where the key's name is empty; undefined for what never was. Where the type took another type's
   * place in the same field, the other's past counts as well: what a document may say did not change with the type's name.
   */
  span(key: FieldKey): Span | undefined;
  /** Span of the field in the type of this very name. */
  ownSpan(key: FieldKey): Span | undefined;
  /** The release in which a value of a closed set came, where that is later than its field. */
  valueSince(key: FieldKey, value: string): string | undefined;
  /** What the field's feature gates say; empty for a field that never had one. */
  stages(key: FieldKey): readonly Stage[];
  /** Whether the servers of a release drop what is written in a field, unless someone opens its feature gate. */
  dropped(key: FieldKey, release: string): boolean;
  /** Set for a field that is there and should not be used. */
  deprecated(key: FieldKey): { readonly since?: string | undefined; readonly note: string } | undefined;
  /** History of a place: `trail` holds the fields from the root down to it, the first one of the kind's own type. */
  along(trail: readonly FieldKey[], target: string): History | undefined;
}

/** The newest release that the tables know. */
export const newestRelease = "1.37";

/** Opens the history tables; reads nothing yet. */
export function openHistories(data: DataFiles, catalogue: Catalogue): Histories {
  const tables = once(() => readTables(data));
  const gates = once(() => readGates(data));
  const spans = new Map<FieldKey, Span | undefined>();
  const histories: Histories = {
    releases: Array.from({ length: Number(newestRelease.slice(2)) }, (_, index) => `1.${index + 1}`),
    span(key) {
      // Asked of every field of every document; there are some thousand keys.
      if (!spans.has(key)) spans.set(key, withPast(tables(), key));
      return spans.get(key);
    },
    ownSpan: (key) => spanOf(tables(), key),
    valueSince: (key, value) => own(own(tables().values, key), value),
    stages: (key) => own(gates(), key) ?? [],
    dropped: (key, release) => !alwaysRead.has(key) && isGatedOff(own(gates(), key) ?? [], release),
    deprecated: (key) => own(tables().deprecated, key),
    along: (trail, target) => historyAlong({ histories, catalogue }, trail, target),
  };
  return histories;
}

/** A gate decides here on a value of the field, not on the field. */
const alwaysRead: ReadonlySet<string> = new Set(["autoscaling/v2.HorizontalPodAutoscalerSpec#minReplicas"]);

/** Whether all gates of a field are closed by default in a release. */
function isGatedOff(stages: readonly Stage[], release: string): boolean {
  const latest = new Map<string, Stage>();
  for (const stage of stages) if (reached(release, stage.version)) latest.set(stage.gate ?? "", stage);
  return latest.size > 0 && [...latest.values()].every(({ stage, default: open }) => stage !== "GA" && open === false);
}

/** Whether `span` holds release `target`. */
export function inSpan(span: Span, target: string): boolean {
  return reached(target, span.since) && (span.until === null || compareReleases(target, span.until) <= 0);
}

/** The two halves of what is known of releases. */
interface Records {
  readonly histories: Histories;
  readonly catalogue: Catalogue;
}

/** A place is as old as the youngest thing on the way to it, and goes with the first of them that goes. */
function historyAlong(records: Records, trail: readonly FieldKey[], target: string): History | undefined {
  const { histories, catalogue } = records;
  const field = trail.at(-1);
  const span = spanAlong(histories, trail);
  if (field === undefined || span === undefined) return undefined;
  const root = splitFieldKey(trail[0] ?? field).type;
  const kind = kindOfType(catalogue, root);
  return {
    of: "Kubernetes",
    since: span.since,
    until: span.until,
    asOf: newestRelease,
    stages: stagesAlong(gatesAlong(histories, trail), span, root),
    earlier: earlierAlong(records, trail, span),
    deprecated: histories.deprecated(field) ?? (kind === undefined ? null : kindDeprecation(catalogue, kind, target)),
    ...ownAge(histories, trail, span, kind),
  };
}

/** The age of the field by itself, where something above it on the trail is younger. */
function ownAge(histories: Histories, trail: readonly FieldKey[], { since }: Span, kind: Kind | undefined): Pick<History, "own"> {
  const field = trail.at(-1);
  const age = field && ageOf(histories, field);
  if (field === undefined || trail.length < 2 || age === undefined || reached(age, since)) return {};
  const youngest = trail.findIndex((key) => reached(ageOf(histories, key) ?? "<=1.1", since));
  const stages = stagesAlong(histories.stages(field), { since: age, until: null }, splitFieldKey(field).type);
  return { own: { since: age, stages, youngest: nameAt(histories, trail, youngest, kind), youngestSince: since } };
}

/** A field is no older than its type. */
function ageOf(histories: Histories, key: FieldKey): string | undefined {
  const type = histories.span(`${splitFieldKey(key).type}#`);
  const span = histories.span(key);
  if (type === undefined || span === undefined) return undefined;
  return reached(type.since, span.since) ? type.since : span.since;
}

/** The kind in words for the root of a trail, else the name in the document that leads to the step. */
function nameAt(histories: Histories, trail: readonly FieldKey[], step: number, kind: Kind | undefined): string {
  const named = trail.slice(0, step + 1).map((key) => splitFieldKey(key));
  const here = named.at(-1);
  // Where the type is the youngest, the field that holds it leads there.
  const ofType = here !== undefined && histories.span(`${here.type}#`)?.since === histories.span(`${here.type}#${here.name}`)?.since;
  const name = (ofType ? named.at(-2) : here)?.name ?? "";
  if (name !== "") return `\`${name}\``;
  return kind === undefined ? (named[0]?.type ?? "") : `${apiVersionOf(kind)} ${kind.kind}`;
}

/** Undefined where a step never was, or where the steps never were there at the same time. */
function spanAlong(histories: Histories, trail: readonly FieldKey[]): Span | undefined {
  let since = "<=1.1";
  let until: string | null = null;
  for (const key of trail) {
    const look = trail.length > 1 ? histories.span : histories.ownSpan;
    const typeSpan = look(`${splitFieldKey(key).type}#`);
    const span = look(key);
    if (typeSpan === undefined || span === undefined) return undefined;
    for (const step of [typeSpan, span]) {
      if (!reached(since, step.since)) since = step.since;
      if (step.until !== null && (until === null || compareReleases(step.until, until) < 0)) until = step.until;
    }
  }
  return until !== null && compareReleases(since, until) > 0 ? undefined : { since, until };
}

function kindOfType(catalogue: Catalogue, type: string): Kind | undefined {
  const named = catalogue.versionsOf(type.slice(type.lastIndexOf(".") + 1));
  return named.find((kind) => kind.type === type);
}

/** Gates first; without one, the API version under which the place is reached tells how ripe it is. */
function stagesAlong(stages: readonly Stage[], span: Span, root: string): readonly Stage[] {
  if (stages.length === 0) return [{ version: span.since, stage: ripeness(root) }];
  const before = stages.filter((stage) => reached(span.since, stage.version)).at(-1);
  const after = stages.filter((stage) => !reached(span.since, stage.version) && inSpan(span, stage.version));
  return before === undefined ? after : [{ ...before, version: span.since }, ...after];
}

/** The stages of a field: its own, or else those of the field around it that ripened last, where that came with its gate. */
function gatesAlong(histories: Histories, trail: readonly FieldKey[]): readonly Stage[] {
  const own = histories.stages(trail.at(-1) ?? "x#");
  if (own.length > 0) return own;
  let last: readonly Stage[] = own;
  for (const key of trail.slice(0, -1)) {
    const stages = histories.stages(key);
    const [first] = stages;
    const since = histories.span(key)?.since;
    // A gate that came after its field opens something else than the field.
    if (first !== undefined && since !== undefined && reached(since, first.version) && ripensLater(stages, last)) last = stages;
  }
  return last;
}

function ripensLater(stages: readonly Stage[], others: readonly Stage[]): boolean {
  const ripe = (some: readonly Stage[]) => some.find(({ stage }) => stage === "GA")?.version;
  const [one, other] = [ripe(stages), ripe(others)];
  if (others.length === 0 || one === undefined) return true;
  return other !== undefined && compareReleases(one, other) > 0;
}

function ripeness(type: string): Stage["stage"] {
  if (/v\d+alpha\d+\./u.test(type)) return "alpha";
  return /v\d+beta\d+\./u.test(type) ? "beta" : "GA";
}

/** The same place under older versions of the kind, in the same group or in `extensions`, that had it before. Oldest first. */
function earlierAlong({ histories, catalogue }: Records, trail: readonly FieldKey[], span: Span): History["earlier"] {
  const last = trail.at(-1);
  if (last === undefined) return [];
  const root = splitFieldKey(trail[0] ?? last).type;
  const home = packageOf(root);
  const found = packagesBefore(catalogue, kindOfType(catalogue, root), home).flatMap((other) => {
    // The kind itself has to be there; a type below that never moved stays where it is.
    const moved = trail.map((key, index) => {
      const there = inPackage(key, home, other);
      return index === 0 || histories.span(`${splitFieldKey(there).type}#`) !== undefined ? there : key;
    });
    const before = spanAlong(histories, moved);
    if (before === undefined || reached(before.since, span.since)) return [];
    // Where the field itself lies in a shared type, the kind tells the versions apart.
    const [first = last] = moved;
    const field = moved.at(-1) === last ? `${splitFieldKey(first).type}#` : (moved.at(-1) ?? last);
    const elder = catalogue.kinds().find(({ type }) => packageOf(type) === other);
    const version = elder && apiVersionOf(elder);
    return [{ field, since: before.since, ...(version !== undefined && version !== other && { in: version }) }];
  });
  return found.sort((a, b) => compareReleases(a.since, b.since) || (a.field < b.field ? -1 : 1));
}

/** `apps/v1` of `apps/v1.DeploymentSpec`. */
function packageOf(type: string): string {
  return type.slice(0, type.lastIndexOf("."));
}

function inPackage(key: FieldKey, home: string, other: string): FieldKey {
  // A key stays a key when the part before its `#` is replaced.
  return packageOf(splitFieldKey(key).type) === home ? (`${other}${key.slice(home.length)}` as FieldKey) : key;
}

/** Packages of the kind's other versions; without a kind (a field explained by its type alone), of all versions of the group. */
function packagesBefore(catalogue: Catalogue, kind: Kind | undefined, home: string): readonly string[] {
  const group = home.replace(/\/.*$/u, "");
  const related = kind === undefined ? catalogue.kinds() : catalogue.versionsOf(kind.kind);
  const packages = new Set(related.map(({ type }) => packageOf(type)));
  return [...packages].filter((other) => other !== home && (other.startsWith(`${group}/`) || other === "extensions/v1beta1"));
}

/** A sentence on a kind that is deprecated or gone; null while neither has come to pass. */
function kindDeprecation(catalogue: Catalogue, kind: Kind, target: string): History["deprecated"] {
  const { deprecated, notServedFrom } = kind;
  const isDeprecated = deprecated !== undefined && reached(newestRelease, deprecated);
  const isGone = notServedFrom !== undefined && reached(newestRelease, notServedFrom);
  if (!isDeprecated && !isGone) return null;
  const gone = notServedFrom === undefined ? "" : isGone ? `not served from ${notServedFrom} on` : `to be removed in ${notServedFrom}`;
  const what = `${apiVersionOf(kind)} ${kind.kind}: ${[isDeprecated ? `deprecated since ${deprecated}` : "", gone].filter((part) => part !== "").join(", ")}`;
  return {
    since: isDeprecated ? deprecated : notServedFrom,
    note: [what, instead(catalogue, kind, target)].filter((part) => part !== "").join("; "),
  };
}

function instead(catalogue: Catalogue, kind: Kind, target: string): string {
  if (kind.replacement === null) return kind.note === undefined ? "" : lowerFirst(kind.note);
  const { replacement } = kind;
  const successor = catalogue.kind(apiVersionOf(replacement), replacement.kind);
  const later = successor !== undefined && !reached(target, successor.since) ? ` (since ${successor.since})` : "";
  const gone = successor?.notServedFrom !== undefined && reached(newestRelease, successor.notServedFrom) && kind.note !== undefined;
  return gone ? lowerFirst(kind.note) : `use ${apiVersionOf(replacement)} ${replacement.kind}${later}`;
}

function lowerFirst(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/u, "");
}

interface Tables {
  readonly types: Readonly<Record<string, TypeHistory>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly deprecated: Readonly<Record<string, { readonly since?: string; readonly note: string }>>;
  readonly was: Readonly<Record<string, string>>;
}

interface TypeHistory extends Span {
  readonly fields: Readonly<Record<string, readonly [since: string, until?: string]>>;
}

function spanOf(tables: Tables, key: FieldKey): Span | undefined {
  const { type, name } = splitFieldKey(key);
  const history = own(tables.types, type);
  if (history === undefined || name === "") return history;
  const entry = own(history.fields, name);
  return entry === undefined ? undefined : { since: entry[0], until: entry[1] ?? null };
}

function withPast(tables: Tables, key: FieldKey): Span | undefined {
  const span = spanOf(tables, key);
  const { type, name } = splitFieldKey(key);
  const before = own(tables.was, type);
  const past = before === undefined ? undefined : spanOf(tables, `${before}#${name}`);
  return span === undefined || past === undefined || reached(past.since, span.since) ? span : { since: past.since, until: span.until };
}

/** A member of a table, and nothing that every object inherits (`constructor` may well be a user's key). */
function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function readTables(data: DataFiles): Tables {
  // The generator writes this shape, and the table's tests check it.
  return JSON.parse(data.text("kubernetes/history.json")) as Tables;
}

function readGates(data: DataFiles): Readonly<Record<string, readonly Stage[]>> {
  // As above.
  return (JSON.parse(data.text("kubernetes/gates.json")) as { fields: Record<string, readonly Stage[]> }).fields;
}
