import { kindNotes } from "./deprecations.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Snapshot, SnapshotKind } from "./openapi.js";
import { type Span, spanOf, type TypeSpan } from "./presence.js";
import { minorOf } from "./releases.js";

export interface KindName {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** A line of kinds.json. */
export interface Kind extends KindName, Span {
  readonly type: string;
  /** The first release whose API server does not serve it unless told to; until then the API description may still hold it. */
  readonly notServedFrom?: string;
  /** Whether API servers serve it only when told to (`--runtime-config`). */
  readonly optIn?: true;
  readonly deprecated?: string;
  readonly replacement: KindName | null;
  /** What to do instead, where no kind took its place. */
  readonly note?: string;
  readonly scope?: "Namespaced" | "Cluster";
  readonly resource?: string;
}

interface KnownKind extends SnapshotKind {
  readonly span: Span;
  readonly description: string;
}

/** All kinds that ever were, sorted by group, kind and age of the version. */
export function kindsOf(
  snapshots: readonly Snapshot[],
  types: ReadonlyMap<string, TypeSpan>,
  lifecycles: ReadonlyMap<string, Lifecycle>,
): readonly Kind[] {
  const found = new Map<string, SnapshotKind>();
  for (const kind of snapshots.flatMap(({ kinds }) => kinds)) {
    const known = found.get(nameOf(kind));
    // A subresource's kind may stand on a type of another name too (ScheduledJob on CronJob): the type of its own name wins.
    if (known !== undefined && known.type !== kind.type && !kind.type.endsWith(`.${kind.kind}`)) continue;
    found.set(nameOf(kind), { ...known, ...kind, scope: kind.scope ?? known?.scope, resource: kind.resource ?? known?.resource });
  }
  const all = [...found.values()].map((kind) => known(kind, snapshots, types));
  return all.map((kind) => completed(kind, all, lifecycles.get(kind.type) ?? {})).sort(byName);
}

function nameOf(kind: KindName): string {
  return `${kind.group}/${kind.version}/${kind.kind}`;
}

function known(kind: SnapshotKind, snapshots: readonly Snapshot[], types: ReadonlyMap<string, TypeSpan>): KnownKind {
  const releases = snapshots.map(({ version, kinds }) => ({ version, has: kinds.some((other) => nameOf(other) === nameOf(kind)) }));
  const span = spanOf(nameOf(kind), releases);
  // Go declarations tell how much older than the documents it is; and some types were described before they were called a kind.
  const own = types.get(kind.type);
  const since = own !== undefined && kind.type.endsWith(`.${kind.kind}`) ? own.since : span.since;
  const description = snapshots.findLast((snapshot) => snapshot.types.has(kind.type))?.types.get(kind.type)?.description ?? "";
  return { ...kind, span: { since, until: span.until }, description };
}

/** Subresource kinds that API servers went on taking after the OpenAPI document ceased to name them. */
const servedLonger = new Set(["policy/v1beta1.Eviction"]);

function completed(kind: KnownKind, all: readonly KnownKind[], lifecycle: Lifecycle): Kind {
  const goneIn = kind.span.until === null ? undefined : `1.${minorOf(kind.span.until) + 1}`;
  const notServedFrom = servedLonger.has(kind.type) ? lifecycle.removed : earlier(lifecycle.removed, goneIn);
  const told = toldInText(kind, all);
  const deprecated = lifecycle.deprecated ?? told.deprecated;
  const replacement =
    declaredReplacement(lifecycle, all) ??
    told.replacement ??
    (notServedFrom === undefined ? null : inferredReplacement(kind, all, notServedFrom));
  const note = kindNotes[kind.type.replace(/[^.]*$/u, kind.kind.replace(/List$/u, ""))];
  if (kind.span.until !== null && replacement === null && note === undefined)
    throw new Error(`gone, without successor or note: ${nameOf(kind)}`);
  return {
    group: kind.group,
    version: kind.version,
    kind: kind.kind,
    type: kind.type,
    since: kind.span.since,
    until: kind.span.until,
    ...(notServedFrom === undefined ? {} : { notServedFrom }),
    ...(isOptIn(kind) ? { optIn: true } : {}),
    ...(deprecated === undefined ? {} : { deprecated }),
    replacement,
    ...(note === undefined ? {} : { note }),
    ...(kind.scope === undefined ? {} : { scope: kind.scope }),
    ...(kind.resource === undefined ? {} : { resource: kind.resource }),
  };
}

/** Alpha versions are off by default, and so are beta versions that came in 1.24 or later (KEP-3136), save for API priority and fairness. */
function isOptIn({ version, group, span }: KnownKind): boolean {
  if (version.includes("alpha")) return true;
  return version.includes("beta") && !span.since.startsWith("<=") && minorOf(span.since) >= 24 && group !== "flowcontrol.apiserver.k8s.io";
}

/** Some declarations name a kind that was never made (apps/v1 DeploymentRollback). */
function declaredReplacement({ replacement }: Lifecycle, all: readonly KnownKind[]): KindName | undefined {
  return all.some((kind) => replacement !== undefined && nameOf(kind) === nameOf(replacement)) ? replacement : undefined;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return minorOf(one) <= minorOf(other) ? one : other;
}

/** The core group declares nothing; its deprecated kinds say so in their descriptions: "deprecated in v1.33+. Use discoveryv1.EndpointSlice." */
function toldInText(kind: KnownKind, all: readonly KnownKind[]): Pick<Lifecycle, "deprecated" | "replacement"> {
  const match = /This API is deprecated in v(1\.\d+)\+(?:\. Use ([a-z]+)(v\d\w*)\.(\w+))?/u.exec(kind.description);
  if (match === null) return {};
  const other = all.find(({ type }) => type === `${match[2]}/${match[3]}.${match[4]}`);
  return { deprecated: match[1], replacement: other === undefined ? undefined : bare(other) };
}

/** The same kind in the same group (or, for `extensions`, in any other group) that outlived this one: the longest-lived, then the stablest. */
function inferredReplacement(kind: KnownKind, all: readonly KnownKind[], goneIn: string): KindName | null {
  const candidates = all.filter((other) => {
    const near = other.kind === kind.kind && (other.group === kind.group || kind.group === "extensions");
    const outlives = other.span.until === null || minorOf(other.span.until) >= minorOf(goneIn);
    return near && other.type !== kind.type && outlives && compareVersions(other.version, kind.version) > 0;
  });
  const [best] = candidates.sort((a, b) => endOf(b) - endOf(a) || compareVersions(b.version, a.version));
  return best === undefined ? null : bare(best);
}

function endOf(kind: KnownKind): number {
  return kind.span.until === null ? Number.POSITIVE_INFINITY : minorOf(kind.span.until);
}

function bare({ group, version, kind }: KindName): KindName {
  return { group, version, kind };
}

function byName(a: Kind, b: Kind): number {
  return compare(a.group, b.group) || compare(a.kind, b.kind) || compareVersions(a.version, b.version);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Alpha below beta below stable, then by number, as Kubernetes sorts versions: v1 is above v2beta1. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [rank(a), rank(b)];
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}

function rank(version: string): readonly [stability: number, major: number, minor: number] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/u.exec(version);
  if (match === null) throw new Error(`unsorted version: ${version}`);
  return [match[2] === undefined ? 2 : match[2] === "beta" ? 1 : 0, Number(match[1]), Number(match[3] ?? 0)];
}
