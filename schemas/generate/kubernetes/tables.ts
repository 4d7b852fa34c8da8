import type { Snapshot, SnapshotField } from "./openapi.js";
import type { TypeSpan } from "./presence.js";

/** A field of types.json. */
export interface FieldEntry {
  readonly type: string;
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly list?: string;
  readonly keys?: readonly string[];
  readonly mergeKey?: string;
}

/** Facts about fields that the OpenAPI 2 documents do not carry, by `type#field`. */
export interface MoreFacts {
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** The `types` member of types.json: every type and field that ever was, as its last release describes it. */
export function typesTable(
  snapshots: readonly Snapshot[],
  spans: ReadonlyMap<string, TypeSpan>,
  more: MoreFacts,
): Record<string, Record<string, FieldEntry>> {
  const table: Record<string, Record<string, FieldEntry>> = {};
  for (const [type, span] of spans) {
    const fields: Record<string, FieldEntry> = {};
    for (const name of span.fields.keys()) {
      fields[name] = entry(
        withoutWrongKeys(`${type}#${name}`, lastDescription(snapshots, type, name)),
        more.enums.get(`${type}#${name}`),
        more.defaults.get(`${type}#${name}`),
      );
    }
    table[type] = fields;
  }
  return table;
}

function entry(field: SnapshotField, values: readonly string[] | undefined, defaultValue: unknown): FieldEntry {
  return {
    type: field.word,
    ...(field.required ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(defaultValue === undefined || (field.required && defaultValue === false) ? {} : { default: defaultValue }),
    ...(field.list === undefined ? {} : { list: field.list }),
    ...(field.keys === undefined ? {} : { keys: field.keys }),
    ...(field.mergeKey === undefined ? {} : { mergeKey: field.mergeKey }),
  };
}

/** Lists of whole objects whose published keys are no fields of their items: a slip of upstream's. */
const wrongKeys = new Set([
  "storage/v1alpha1.CSIStorageCapacityList#items",
  "storage/v1beta1.CSIStorageCapacityList#items",
  "storagemigration/v1alpha1.StorageVersionMigrationList#items",
]);

function withoutWrongKeys(key: string, field: SnapshotField): SnapshotField {
  return wrongKeys.has(key) ? { ...field, list: undefined, keys: undefined } : field;
}

/** The field as the newest release that has it describes it. */
export function lastDescription(snapshots: readonly Snapshot[], type: string, field: string): SnapshotField {
  for (let index = snapshots.length - 1; index >= 0; index -= 1) {
    const found = snapshots[index]?.types.get(type)?.fields.get(field);
    if (found !== undefined) return found;
  }
  throw new Error(`no release has ${type}#${field}`);
}

/** An entry of history.json: a field that came and went with its type has no line of its own; `"1.25"` still lives, `["1.7", "1.21"]` is gone. */
export interface TypeHistory {
  readonly since: string;
  readonly until: string | null;
  readonly fields: Readonly<Record<string, readonly [since: string, until?: string]>>;
}

/** The `types` member of history.json. */
export function historyTable(spans: ReadonlyMap<string, TypeSpan>): Record<string, TypeHistory> {
  const table: Record<string, TypeHistory> = {};
  for (const [type, { since, until, fields }] of spans) {
    const entries: Record<string, readonly [string, string?]> = {};
    for (const [name, span] of fields) entries[name] = span.until === null ? [span.since] : [span.since, span.until];
    table[type] = { since, until, fields: entries };
  }
  return table;
}
