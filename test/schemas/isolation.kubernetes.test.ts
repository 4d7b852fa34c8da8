import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createEngine } from "../../server/src/engine/engine.js";
import type { Isolation } from "../../server/src/knowledge/facts.js";
import { type FieldKey, splitFieldKey } from "../../server/src/knowledge/fieldKey.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

const file = `${repositoryRoot}schemas/kubernetes/isolation.json`;
const text = readFileSync(file, "utf8");
const table: Readonly<Record<string, Isolation>> = JSON.parse(text);
const entries = Object.entries(table);

const classes = ["process-isolation", "os-virtualization", "hardware-virtualization", "hardware-partitioning", "language-runtime"];
const facets = ["view", "access", "protection"];
const prose = ["meaning", "weakens", "strengthens", "podSecurity", "story", "values"];
const members = ["class", "facet", "mechanisms", ...prose, "becomes", "valueMechanisms", "sources", "zh"];

/** The part of types.json that matters here: the type word of each field. */
type Types = Readonly<Record<string, Readonly<Record<string, { readonly type: string }>>>>;

/** Names of the entries for which `wrong` holds: an empty list is the expectation, a filled one names the culprits. */
function offenders(wrong: (entry: Isolation, key: string) => boolean): string[] {
  return entries.filter(([key, entry]) => wrong(entry, key)).map(([key]) => key);
}

test("the file is written as it is kept: two spaces, one newline at the end", () => {
  expect(text).toBe(`${JSON.stringify(table, null, 2)}\n`);
});

test("keys are sorted, and so are the values of an entry", () => {
  expect(Object.keys(table)).toEqual(Object.keys(table).sort());
  expect(offenders(({ values = {} }) => Object.keys(values).join("\n") !== Object.keys(values).sort().join("\n"))).toEqual([]);
});

test("every name of today that answers for an older one has entries", () => {
  const likeText = readFileSync(`${repositoryRoot}schemas/kubernetes/isolationLike.json`, "utf8");
  const like: Readonly<Record<string, string>> = JSON.parse(likeText);
  expect(likeText).toBe(`${JSON.stringify(like, null, 2)}\n`);
  const keys = Object.keys(table);
  const isAnswered = ([old, today]: readonly [string, string]): boolean =>
    old.includes("#") ? Object.hasOwn(table, today) : keys.some((key) => key.startsWith(`${today}#`));
  expect(Object.entries(like).filter((pair) => !isAnswered(pair))).toEqual([]);
});

test("there are enough entries, silent ones among them", () => {
  expect(entries.length).toBeGreaterThan(280);
  expect(offenders(isNone).length).toBeGreaterThan(80);
  expect(entries.length - offenders(isNone).length).toBeGreaterThan(200);
});

test("an entry has the members of Isolation and no others", () => {
  expect(offenders((entry) => Object.keys(entry).some((member) => !members.includes(member)))).toEqual([]);
});

test("classes and facets are the five and the three", () => {
  expect(
    offenders((entry) => entry.class.some((name) => !classes.includes(name)) || entry.facet.some((name) => !facets.includes(name))),
  ).toEqual([]);
});

test("`None:` is said exactly where neither class nor facet is claimed, and a class never comes without a facet", () => {
  expect(offenders((entry) => isNone(entry) !== (entry.class.length === 0 && entry.facet.length === 0))).toEqual([]);
  expect(offenders((entry) => entry.class.length > 0 && entry.facet.length === 0)).toEqual([]);
  expect(offenders((entry) => isNone(entry) && (entry.weakens ?? entry.strengthens ?? entry.podSecurity) !== undefined)).toEqual([]);
});

test("meanings are one to four whole sentences, long enough to say something and short enough for a card", () => {
  expect(offenders((entry) => entry.meaning.length > 420 || entry.meaning.length < (isNone(entry) ? 100 : 120))).toEqual([]);
  expect(offenders((entry) => !/[.)]$/u.test(entry.meaning) || /\s\s|^\s/u.test(entry.meaning))).toEqual([]);
});

test("clauses are clauses: no full stop at the end, one line, not empty", () => {
  const clauses = (entry: Isolation): string[] =>
    [
      entry.weakens,
      entry.strengthens,
      entry.podSecurity,
      entry.story,
      ...(entry.becomes ?? []),
      ...Object.values(entry.values ?? {}),
    ].filter((clause) => clause !== undefined);
  expect(offenders((entry) => clauses(entry).some((clause) => clause.length < 3 || clause.length > 260 || /\.$|\n/u.test(clause)))).toEqual(
    [],
  );
});

test("isolation's lines stay within a card: meaning, weakens, strengthens, Pod Security and path together", () => {
  const length = (entry: Isolation): number =>
    [entry.meaning, entry.weakens ?? "", entry.strengthens ?? "", entry.podSecurity ?? "", ...(entry.becomes ?? [])].join(" ").length;
  expect(offenders((entry) => length(entry) > 850)).toEqual([]);
});

test("every entry has a primary source, and a source is a plain https link", () => {
  expect(offenders((entry) => entry.sources.length === 0)).toEqual([]);
  expect(offenders((entry) => entry.sources.some((source) => !/^https:\/\/[a-z0-9.-]+\/[^\s"<>()]*$/u.test(source)))).toEqual([]);
});

test("every mechanism is an id of the timeline", () => {
  const timeline = `${repositoryRoot}schemas/timeline.json`;
  if (!existsSync(timeline)) {
    console.log("skipped: schemas/timeline.json is not there yet");
    return;
  }
  const ids = timelineIds(JSON.parse(readFileSync(timeline, "utf8")));
  const mechanisms = (entry: Isolation): string[] => [...entry.mechanisms, ...Object.values(entry.valueMechanisms ?? {}).flat()];
  expect(offenders((entry) => mechanisms(entry).some((mechanism) => !ids.has(mechanism)))).toEqual([]);
});

test("mechanisms of single values are told for values that are explained", () => {
  expect(
    offenders(({ values = {}, valueMechanisms = {} }) => Object.keys(valueMechanisms).some((value) => values[value] === undefined)),
  ).toEqual([]);
});

test("every key is a type or a field of the schema", () => {
  const schema = `${repositoryRoot}schemas/kubernetes/types.json`;
  if (!existsSync(schema)) {
    console.log("skipped: schemas/kubernetes/types.json is not there yet");
    return;
  }
  const { types }: { readonly types: Types } = JSON.parse(readFileSync(schema, "utf8"));
  expect(offenders((_entry, key) => !existsInSchema(types, key))).toEqual([]);
});

test("every field of a living, stable kind has an answer, status included, even if it is `None:`", () => {
  const schema = `${repositoryRoot}schemas/kubernetes/types.json`;
  const kindsFile = `${repositoryRoot}schemas/kubernetes/kinds.json`;
  if (!existsSync(schema) || !existsSync(kindsFile)) {
    console.log("skipped: schemas/kubernetes/types.json or kinds.json is not there yet");
    return;
  }
  const { types }: { readonly types: Types } = JSON.parse(readFileSync(schema, "utf8"));
  const kinds: unknown = JSON.parse(readFileSync(kindsFile, "utf8"));
  const missing = reachable(types, stableKinds(kinds)).flatMap((type) =>
    Object.keys(types[type] ?? {})
      .filter((name) => table[`${type}#${name}`] === undefined)
      .map((name) => `${type}#${name}`),
  );
  expect(missing).toEqual([]);
});

test("every capability of Linux is explained where it is added", () => {
  const explained = Object.keys(table["core/v1.Capabilities#add"]?.values ?? {});
  expect(explained).toEqual(
    expect.arrayContaining(["ALL", "BPF", "CHECKPOINT_RESTORE", "NET_ADMIN", "NET_RAW", "PERFMON", "SYS_ADMIN", "SYS_PTRACE"]),
  );
  expect(explained.length).toBe(42); // 41 capabilities as of Linux 5.9, and ALL
});

test("what Pod Security forbids says so", () => {
  const forbidden = [
    "PodSpec#hostPID",
    "PodSpec#hostIPC",
    "PodSpec#hostNetwork",
    "SecurityContext#privileged",
    "Volume#hostPath",
    "ContainerPort#hostPort",
    "SecurityContext#procMount",
    "Capabilities#add",
    "SeccompProfile#type",
    "AppArmorProfile#type",
    "SELinuxOptions#type",
    "Sysctl#name",
    "WindowsSecurityContextOptions#hostProcess",
    "HTTPGetAction#host",
    "TCPSocketAction#host",
  ];
  expect(forbidden.filter((name) => !table[`core/v1.${name}`]?.podSecurity?.startsWith("baseline"))).toEqual([]);
});

test("every field of every kind of every release has an answer", () => {
  const language = createEngine(dataFiles).languages.find(({ id }) => id === "kubernetes");
  const places = [...(language?.fields() ?? [])];
  expect(places.length).toBeGreaterThan(5000);
  const unanswered = places.filter((place) => language?.isolation(place) === undefined);
  expect(unanswered.map(({ field }) => field)).toEqual([]);
});

function isNone(entry: Isolation): boolean {
  return entry.meaning.startsWith("None: ");
}

interface Kind {
  readonly kind: string;
  readonly version: string;
  readonly type: string;
  readonly until: string | null;
}

/** Types of the kinds that are still served in a stable version; lists are left out. */
function stableKinds(kinds: unknown): string[] {
  // kinds.json is a list, or a record with the list under `kinds`; both are made by our own generator.
  const list = (Array.isArray(kinds) ? kinds : (kinds as { readonly kinds: unknown }).kinds) as readonly Kind[];
  return list
    .filter(({ kind, version, until }) => until === null && /^v\d+$/u.test(version) && !kind.endsWith("List"))
    .map(({ type }) => type);
}

/** The types that can be met on the way down from `roots`. */
function reachable(types: Types, roots: readonly string[]): string[] {
  const found = new Set<string>();
  const open = [...roots];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    const fields = types[type];
    if (found.has(type) || fields === undefined) {
      continue;
    }
    found.add(type);
    open.push(...Object.values(fields).map((field) => field.type.replace(/^(\[\]|\{\})+/u, "")));
  }
  return [...found];
}

function existsInSchema(types: Types, key: string): boolean {
  // The keys of the file are FieldKeys by contract; a key without `#` would be found missing below.
  const { type, name } = splitFieldKey(key as FieldKey);
  const fields = types[type];
  return fields !== undefined && (name === "" || Object.hasOwn(fields, name));
}

/** Ids of a timeline written as a list, as `{ entries: [...] }`, or as a record by id. */
function timelineIds(timeline: unknown): ReadonlySet<string> {
  const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const list = Array.isArray(timeline)
    ? timeline
    : isRecord(timeline) && Array.isArray(timeline["entries"])
      ? timeline["entries"]
      : undefined;
  if (list === undefined) {
    return new Set(isRecord(timeline) ? Object.keys(timeline) : []);
  }
  return new Set(list.map((entry: unknown) => (isRecord(entry) ? String(entry["id"]) : "")));
}
