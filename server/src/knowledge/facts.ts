import type { FieldKey } from "./fieldKey.js";

/** What the specification says of a field: the first of the three tables joined by `FieldKey`. */
export interface FieldSpec {
  /** Shown type: `boolean`, `string`, `quantity`, `[]Container`, `map of string`, `instruction`, `flag`, … */
  readonly type: string;
  readonly required: boolean;
  /** The value that counts when the field is absent, as JSON; undefined = none known. */
  readonly default?: unknown;
  /** All values that may stand here, where the set is closed or well known. */
  readonly values?: readonly EnumValue[] | undefined;
  /** Markdown, at most a few sentences. Undefined only where nothing is known. */
  readonly meaning?: string | undefined;
  /** Where `meaning` is upstream's own text rather than ours, who wrote it (shown small). */
  readonly meaningFrom?: string | undefined;
  /** Links to the specification. */
  readonly sources: readonly string[];
}

export interface EnumValue {
  readonly value: string;
  readonly meaning?: string | undefined;
  readonly since?: string | undefined;
}

/** When a field came and what became of it: the second table. Releases are those of the field's own specification. */
export interface History {
  /** The specification whose releases count, shown before the number: `Kubernetes`, `runtime-spec`, `Dockerfile frontend`, … */
  readonly of: string;
  /** The product that first carries `since` by itself, where that is another thing: `Docker Engine 20.10`. */
  readonly product?: string | undefined;
  /** A release, `<=1.1` where the records begin later than the field, `1.14|1.15` where two are possible, `unknown` where nothing is known. */
  readonly since: string;
  /** The last release that has the field; null while it lives. */
  readonly until: string | null;
  /** The newest release known to the table. */
  readonly asOf: string;
  readonly stages: readonly Stage[];
  /** The same field in older versions of its API. */
  readonly earlier: readonly {
    readonly field: string;
    readonly since: string;
    /** The version of the API in words, `extensions/v1beta1`, where the key does not say it. */
    readonly in?: string | undefined;
  }[];
  /** The field's own age, where something on the way to this place is younger and `since` and `stages` are that one's. */
  readonly own?:
    | {
        readonly since: string;
        readonly stages: readonly Stage[];
        /** What is younger, as Markdown, and since when: `apps/v1 DaemonSet`, `` `ephemeralContainers` ``. */
        readonly youngest: string;
        readonly youngestSince: string;
      }
    | undefined;
  /** Release and replacement, where deprecated or removed. */
  readonly deprecated: { readonly since?: string | undefined; readonly note: string } | null;
}

export interface Stage {
  readonly version: string;
  readonly stage: "alpha" | "beta" | "GA" | "deprecated" | "removed" | "experimental";
  /** Whether the feature is on by default at this stage. */
  readonly default?: boolean | undefined;
  readonly gate?: string | undefined;
}

/** One of the article's five classes. */
export type IsolationClass =
  | "process-isolation"
  | "os-virtualization"
  | "hardware-virtualization"
  | "hardware-partitioning"
  | "language-runtime";

/** One of the three core problems. */
export type IsolationFacet = "view" | "access" | "protection";

/** What a field does to the wall around a process: the third table, `schemas/<language>/isolation.json`. */
export interface Isolation {
  /** Empty where the field bears on no isolation; `meaning` then says why. */
  readonly class: readonly IsolationClass[];
  readonly facet: readonly IsolationFacet[];
  /** Ids of `schemas/timeline.json`, most specific first. */
  readonly mechanisms: readonly string[];
  /** What the kernel does with it and what stays shared with the host; plain sentences. */
  readonly meaning: string;
  readonly weakens?: string | undefined;
  readonly strengthens?: string | undefined;
  /** The Pod Security level that forbids or demands it. */
  readonly podSecurity?: string | undefined;
  /** Where the field goes: CRI, OCI config, kernel. */
  readonly becomes?: readonly string[] | undefined;
  /** A line of ours on the mechanism's place in history (the chain of ancestors is computed from the timeline). */
  readonly story?: string | undefined;
  /** What single values mean, by value as written. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** The mechanisms behind single values, by value as written: `{ "NET_ADMIN": ["cap-net-admin"] }`. They come before `mechanisms`. */
  readonly valueMechanisms?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly sources: readonly string[];
}

/** Everything known of a field at a place: what `explain --format json` prints and hovers render. */
export interface FieldFacts {
  readonly field: FieldKey;
  readonly language: string;
  /** Dotted path in the document, or the instruction for a Dockerfile. */
  readonly path: string;
  /** Head of the card: the name as an engineer would say it, e.g. `hostPID`, `limits.memory`, `RUN --mount=type=secret`. */
  readonly title: string;
  readonly spec: FieldSpec;
  readonly history: History | undefined;
  readonly isolation: Isolation | undefined;
  /** The value under the cursor as written, where there is one. */
  readonly value?: string | undefined;
  /** Facts about the value, computed by the language: `512Mi` = 536,870,912 bytes. */
  readonly valueNote?: string | undefined;
  /** True where the question is about the value rather than the name: an enum value's own meaning then comes first. */
  readonly onValue?: boolean | undefined;
  /** True for a key that the user chose (a label): everything here is said of the map that holds it. */
  readonly userKey?: boolean | undefined;
}
