import { defaultsByHand, plainFlags } from "./defaults.js";
import { type Deprecation, deprecations } from "./deprecations.js";
import { readEnums } from "./enums.js";
import { type Chain, type FieldStage, gatesByField, stagesOf } from "./gateFields.js";
import decisions from "./gateFields.json";
import { readGates } from "./gates.js";
import { readGoPackages } from "./goPackages.js";
import { type Kind, kindsOf } from "./kinds.js";
import { readLifecycles } from "./lifecycle.js";
import { readDefaults, readOpenApi } from "./openapi.js";
import { goPresence, spans, type TypeSpan } from "./presence.js";
import { releases } from "./releases.js";
import { successions } from "./successions.js";
import { type FieldEntry, historyTable, type TypeHistory, typesTable } from "./tables.js";

/** The four tables before they are written. */
export interface Tables {
  readonly types: Readonly<Record<string, Readonly<Record<string, FieldEntry>>>>;
  readonly kinds: readonly Kind[];
  readonly history: Readonly<Record<string, TypeHistory>>;
  /** By `type#field`: releases of enum values that came later than their field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly deprecated: Readonly<Record<string, Deprecation>>;
  /** The type whose place a type took, by the younger one's name. */
  readonly was: Readonly<Record<string, string>>;
  readonly gates: Readonly<Record<string, readonly FieldStage[]>>;
}

/** Reads all sources and joins them. */
export function readCatalogue(sources: string): Tables {
  const described = releases.filter(({ minor }) => minor >= 6);
  const snapshots = described.map((release) => readOpenApi(sources, release));
  const newest = snapshots.at(-1);
  if (newest === undefined) throw new Error("no releases");
  const packages = releases.map((release) => ({ version: release.version, packages: readGoPackages(sources, release) }));
  const before = packages
    .filter((_, index) => (releases[index]?.minor ?? 0) < 6)
    .map(({ version, packages: all }) => ({ version, presence: goPresence(all) }));
  const known = spans(snapshots, before);
  const enums = readEnums(packages, new Map(fieldSpans(known)));
  const declared = new Map(described.flatMap((release) => [...readDefaults(sources, release)]));
  const defaults = new Map([...plainFlags(packages), ...declared, ...defaultsByHand(known)]);
  const gates = readGates(sources, releases);
  return {
    types: typesTable(snapshots, known, { enums: enums.values, defaults }),
    kinds: kindsOf(snapshots, known, readLifecycles(sources, releases)),
    history: historyTable(known),
    values: Object.fromEntries([...enums.since].sort(byKey)),
    deprecated: deprecations(newest, known),
    was: successions(snapshots),
    gates: gateTable(known, gatesByField(gates, packages, snapshots, decisions), (chains, span) => stagesOf(gates, chains, span)),
  };
}

function fieldSpans(types: ReadonlyMap<string, TypeSpan>): [string, { since: string; until: string | null }][] {
  return [...types].flatMap(([type, { fields }]) =>
    [...fields].map(([name, span]): [string, { since: string; until: string | null }] => [`${type}#${name}`, span]),
  );
}

function gateTable(
  types: ReadonlyMap<string, TypeSpan>,
  gates: ReadonlyMap<string, readonly Chain[]>,
  stages: (chains: readonly Chain[], span: { since: string; until: string | null }) => readonly FieldStage[],
): Record<string, readonly FieldStage[]> {
  const spansByField = new Map(fieldSpans(types));
  const table: Record<string, readonly FieldStage[]> = {};
  for (const [field, chains] of [...gates].sort(byKey)) {
    const span = spansByField.get(field);
    // Markers stand on types that no OpenAPI document has, too (internal ones, test groups).
    const found = span === undefined ? [] : stages(chains, span);
    if (found.length > 0) table[field] = found;
  }
  return table;
}

function byKey([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
