import type { DataFiles } from "../../engine/language.js";
import type { History } from "../../knowledge/facts.js";
import type { FieldKey } from "../../knowledge/fieldKey.js";
import { older } from "../../knowledge/releases.js";

/** What the records say of one field. */
export interface FieldHistory {
  /** The specification or product whose releases count: `runtime-spec`, `image-spec`, `CNI`, `Docker Engine`, … */
  readonly of: string;
  readonly since: string;
  readonly until: string | null;
  readonly deprecated: { readonly since?: string; readonly note: string } | null;
}

interface HistoryFile {
  readonly asOf: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<FieldKey, FieldHistory>>;
  /** Releases that brought single values of a field. */
  readonly values?: Readonly<Record<FieldKey, Readonly<Record<string, string>>>>;
}

/** The records of when fields came, read when first asked for. */
export interface Histories {
  field(key: FieldKey): FieldHistory | undefined;
  /** The release that brought a value of a field, where it is not as old as the field. */
  value(key: FieldKey, value: string): string | undefined;
  /** History along a trail: a member is no older than what holds it. Not so in CNI, whose plugins stood alone before there were lists. */
  along(trail: readonly FieldKey[]): History | undefined;
}

/** Opens the records over the product's data files. */
export function openHistories(data: DataFiles): Histories {
  let file: HistoryFile | undefined;
  // A file of ours in this shape; test/schemas proves it.
  const read = (): HistoryFile => (file ??= JSON.parse(data.text("oci/history.json")) as HistoryFile);
  const field = (key: FieldKey): FieldHistory | undefined => (Object.hasOwn(read().fields, key) ? read().fields[key] : undefined);
  return {
    field,
    value: (key, value) => {
      const values = read().values?.[key];
      return values !== undefined && Object.hasOwn(values, value) ? values[value] : undefined;
    },
    along(trail) {
      const last = trail.at(-1);
      const entry = last && (field(last) ?? (last.endsWith("#") ? trail.map(field).findLast((one) => one !== undefined) : undefined));
      if (entry === undefined) return undefined;
      const since = trail.reduce((latest, key) => youngest(latest, field(key), entry.of), entry.since);
      return { ...entry, since, asOf: read().asOf[entry.of] ?? entry.since, stages: [], earlier: [], deprecated: entry.deprecated };
    },
  };
}

/** The later of two releases of one specification; what another counts says nothing here. */
function youngest(latest: string, holder: FieldHistory | undefined, of: string): string {
  return holder?.of === of && of !== "CNI" && older(latest, holder.since) ? holder.since : latest;
}
