import { flatFields, type GoPackages } from "./goPackages.js";
import type { Snapshot } from "./openapi.js";
import { minorOf } from "./releases.js";

/** From when to when something is there; `until` is null while it is there in the newest release. */
export interface Span {
  readonly since: string;
  readonly until: string | null;
}

export interface TypeSpan extends Span {
  readonly fields: ReadonlyMap<string, Span>;
}

/** Which types and fields a release has. */
export type Presence = ReadonlyMap<string, ReadonlySet<string>>;

/** The first release on record; what is there is as old or older. */
const oldest = "1.1";

/**
 * Spans of all types and fields of the OpenAPI documents (1.6 on), with their beginnings looked up in the Go declarations of 1.1 to 1.5.
 * Throws where something left and came back: a span could not say that.
 */
export function spans(
  snapshots: readonly Snapshot[],
  earlier: readonly { readonly version: string; readonly presence: Presence }[],
): Map<string, TypeSpan> {
  const releases = [...earlier, ...snapshots.map((snapshot) => ({ version: snapshot.version, presence: presenceOf(snapshot) }))];
  const types = new Set(snapshots.flatMap((snapshot) => [...snapshot.types.keys()]));
  const result = new Map<string, TypeSpan>();
  for (const type of [...types].sort()) {
    const fieldNames = new Set(snapshots.flatMap((snapshot) => [...(snapshot.types.get(type)?.fields.keys() ?? [])]));
    const fields = new Map(
      [...fieldNames]
        .sort()
        .map((field) => [field, span(`${type}#${field}`, releases, (presence) => presence.get(type)?.has(field) ?? false)]),
    );
    result.set(type, { ...span(type, releases, (presence) => presence.has(type)), fields });
  }
  return result;
}

function presenceOf(snapshot: Snapshot): Presence {
  return new Map([...snapshot.types].map(([type, { fields }]) => [type, new Set(fields.keys())]));
}

function span(
  what: string,
  releases: readonly { readonly version: string; readonly presence: Presence }[],
  has: (presence: Presence) => boolean,
): Span {
  return spanOf(
    what,
    releases.map(({ version, presence }) => ({ version, has: has(presence) })),
  );
}

/** The span that the releases (oldest first) give to `what`. */
export function spanOf(what: string, releases: readonly { readonly version: string; readonly has: boolean }[]): Span {
  const present = releases.filter(({ has }) => has).map(({ version }) => version);
  const [first] = present;
  const last = present.at(-1);
  if (first === undefined || last === undefined) throw new Error(`never present: ${what}`);
  if (minorOf(last) - minorOf(first) + 1 !== present.length) throw new Error(`left and came back: ${what} in ${present.join(" ")}`);
  return { since: first === oldest ? `<=${oldest}` : first, until: last === releases.at(-1)?.version ? null : last };
}

/** Types that lay in core/v1 before meta/v1 was made in 1.6. */
const movedToMeta = new Set(["ObjectMeta", "OwnerReference", "DeleteOptions", "Preconditions", "ListOptions", "ExportOptions"]);

/** Presence by the Go declarations, for releases that have no OpenAPI document. */
export function goPresence(packages: GoPackages): Presence {
  const presence = new Map<string, Set<string>>();
  for (const [name, { types }] of packages) {
    for (const type of types.values()) {
      const home = name === "core/v1" && movedToMeta.has(type.name) ? "meta/v1" : name;
      presence.set(`${home}.${type.name}`, new Set(flatFields(packages, name, type).map((field) => field.json)));
    }
  }
  return presence;
}
