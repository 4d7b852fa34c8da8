import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../../support/data.js";

/** One thing that the API server's validation checks, and what Bulkhead has for it. */
export interface CoverageRow {
  /** Stable name of the check. */
  readonly row: string;
  /** Type and field, as in `apps/v1.DaemonSet spec.minReadySeconds`. */
  readonly field: string;
  /** The rule that covers it. */
  readonly rule?: string | undefined;
  /** Why no rule does. */
  readonly open?: string | undefined;
  /** The object of `bases` that is edited. */
  readonly base?: string | undefined;
  /** Edits that make the fault: dotted paths and new values; null takes the field away. */
  readonly set?: Edits | undefined;
  /** Where the finding is expected; the first path of `set` where absent. */
  readonly at?: string | undefined;
  /** Edits after which no error may be found. */
  readonly taken?: Edits | undefined;
}

export type Edits = Readonly<Record<string, unknown>>;

/** The rows of one area with the valid objects that they edit. */
export interface CoverageTable {
  readonly area: string;
  readonly bases: Readonly<Record<string, unknown>>;
  readonly rows: readonly CoverageRow[];
}

const folder = join(repositoryRoot, "test/languages/kubernetes/coverage/rows");

/** All tables, in the order of their names. */
export function coverageTables(): readonly CoverageTable[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      // Files of ours in this shape; the test reads every row.
      const table = JSON.parse(readFileSync(join(folder, name), "utf8")) as Omit<CoverageTable, "area">;
      return { ...table, area: name.slice(0, -".json".length) };
    });
}

/** A copy of `base` with the edits made, as JSON text of one line per member. */
export function edited(base: unknown, edits: Edits): string {
  const copy: unknown = structuredClone(base);
  for (const [path, value] of Object.entries(edits)) put(copy, steps(path), value);
  return JSON.stringify(copy, null, 1);
}

/** `spec.containers[0].name` as steps; a key with dots stands in brackets and quotes: `metadata.labels["a.b/c"]`. */
export function steps(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/gu)].map(([, quoted, index, word]) =>
    index === undefined ? (quoted ?? word ?? "") : Number(index),
  );
}

function put(target: unknown, path: readonly (string | number)[], value: unknown): void {
  let at: unknown = target;
  for (const [depth, step] of path.entries()) {
    // Each step either finds a container or has just made one.
    const container = at as Record<string | number, unknown>;
    if (depth === path.length - 1) {
      if (value === null) delete container[step];
      else container[step] = value;
      return;
    }
    container[step] ??= typeof path[depth + 1] === "number" ? [] : {};
    at = container[step];
  }
}
