import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One line of since.json: the first release with a field, by the specification or product that it is counted in. */
interface Since {
  readonly of: string;
  /** A release, or `unknown`. */
  readonly since: string;
  /** The last release that has the field; left out while it lives. */
  readonly until?: string;
  readonly deprecated?: { readonly since?: string; readonly note: string };
  readonly note?: string;
}

interface SinceTable {
  readonly $sources: Readonly<Record<string, string>>;
  readonly asOf: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, Since>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Schema {
  readonly definitions: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
}

/** The date of the table that this is made from. */
const on = "2026-11-23";

const root = process.cwd();
const ending = ".schema.json";
writeFileSync(join(root, "schemas/oci/history.json"), historyFile(readTable(), schemaKeys()));

/** The text of schemas/oci/history.json: every property of the schemas, sorted, one a line. */
function historyFile(table: SinceTable, keys: readonly string[]): string {
  refuseStrays(table, keys);
  const fields = keys.map((key) => {
    const { of, since, until = null, deprecated = null, note } = table.fields[key] ?? missing(key);
    return [key, { of, since, until, deprecated, ...(note !== undefined && { note }) }] as const;
  });
  const generated = {
    by: "schemas/generate/oci/history.ts",
    from: Object.entries(table.$sources).map(([of, source]) => `${of}: ${source}`),
    on,
    entries: fields.length,
    unknown: fields.filter(([, { since }]) => since === "unknown").length,
  };
  const values = Object.entries(table.values).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n"$generated": ${JSON.stringify(generated)},\n"asOf": ${JSON.stringify(table.asOf)},\n"fields": {\n${lines(fields)}\n},\n"values": {\n${lines(values)}\n}\n}\n`;
}

function lines(entries: readonly (readonly [key: string, value: unknown])[]): string {
  return entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n");
}

/** A key without a property is an entry that outlived its field, or a slip of the pen. */
function refuseStrays(table: SinceTable, keys: readonly string[]): void {
  const known = new Set(keys);
  const strays = [...Object.keys(table.fields), ...Object.keys(table.values)].filter((key) => !known.has(key));
  if (strays.length > 0) throw new Error(`since.json speaks of fields that no schema has: ${strays.join(", ")}`);
}

/** A new property of a schema is sorted by hand first, if only as `unknown`. */
function missing(key: string): never {
  throw new Error(`since.json has no entry for ${key}`);
}

function readTable(): SinceTable {
  // Our own file, in this shape.
  return JSON.parse(readFileSync(join(root, "schemas/generate/oci/since.json"), "utf8")) as SinceTable;
}

/** `oci.runtime.Linux#namespaces` for every property of every definition, sorted. */
function schemaKeys(): string[] {
  const folder = join(root, "schemas/oci");
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files.flatMap(keysOf).sort();

  function keysOf(name: string): string[] {
    // Our own files, in this shape.
    const { definitions } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema;
    return Object.entries(definitions).flatMap(([definition, { properties = {} }]) =>
      Object.keys(properties).map((property) => `oci.${name.slice(0, -ending.length)}.${definition}#${property}`),
    );
  }
}
