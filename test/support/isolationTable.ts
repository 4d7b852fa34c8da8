import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Isolation } from "../../server/src/knowledge/facts.js";
import { repositoryRoot } from "./data.js";

/** A `schemas/<language>/isolation.json`, read for its tests. */
export interface IsolationTable {
  readonly table: Readonly<Record<string, Isolation>>;
  /** Keys of the entries for which `wrong` holds: an empty list is the expectation, a filled one names the culprits. */
  offenders(wrong: (entry: Isolation, key: string) => boolean): string[];
}

const classes = ["process-isolation", "os-virtualization", "hardware-virtualization", "hardware-partitioning", "language-runtime"];
const facets = ["view", "access", "protection"];
const members = [
  "class",
  "facet",
  "mechanisms",
  "meaning",
  "weakens",
  "strengthens",
  "podSecurity",
  "becomes",
  "story",
  "values",
  "valueMechanisms",
  "sources",
  "zh",
];

/** The JSON of a file under schemas/, or undefined while it is not there. */
export function schemaFile(name: string): unknown {
  const path = `${repositoryRoot}schemas/${name}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Whether the entry says openly that its field bears on no isolation. */
export function isNone(entry: Isolation): boolean {
  return entry.meaning.startsWith("None: ");
}

/** Registers the tests of form that hold for every language, and hands the table on for those of content. */
export function testIsolationTable(language: "oci" | "dockerfile"): IsolationTable {
  const text = readFileSync(`${repositoryRoot}schemas/${language}/isolation.json`, "utf8");
  const table: Readonly<Record<string, Isolation>> = JSON.parse(text);
  const offenders: IsolationTable["offenders"] = (wrong) =>
    Object.entries(table)
      .filter(([key, entry]) => wrong(entry, key))
      .map(([key]) => key);

  test("the file is written as it is kept: two spaces, one newline at the end", () => {
    expect(text).toBe(`${JSON.stringify(table, null, 2)}\n`);
  });
  testOrder({ table, offenders });
  testShape({ table, offenders });
  testProse({ table, offenders });
  testLinks({ table, offenders });
  return { table, offenders };
}

function testOrder({ table, offenders }: IsolationTable): void {
  test("keys are sorted, and so are the values of an entry", () => {
    expect(Object.keys(table)).toEqual(Object.keys(table).sort());
    expect(offenders(({ values = {} }) => Object.keys(values).join("\n") !== Object.keys(values).sort().join("\n"))).toEqual([]);
  });
}

function testShape({ offenders }: IsolationTable): void {
  test("an entry has the members of Isolation and no others", () => {
    expect(offenders((entry) => Object.keys(entry).some((member) => !members.includes(member)))).toEqual([]);
  });

  test("classes and facets are the five and the three", () => {
    expect(offenders((entry) => entry.class.some((name) => !classes.includes(name)))).toEqual([]);
    expect(offenders((entry) => entry.facet.some((name) => !facets.includes(name)))).toEqual([]);
  });

  test("`None:` is said exactly where no class is claimed, and a class never comes without a facet", () => {
    expect(offenders((entry) => isNone(entry) !== (entry.class.length === 0 && entry.facet.length === 0))).toEqual([]);
    expect(offenders((entry) => entry.class.length > 0 && entry.facet.length === 0)).toEqual([]);
    expect(offenders((entry) => isNone(entry) && (entry.weakens ?? entry.strengthens ?? entry.podSecurity) !== undefined)).toEqual([]);
  });

  test("mechanisms are given for values that the entry explains", () => {
    expect(
      offenders(({ values = {}, valueMechanisms = {} }) => Object.keys(valueMechanisms).some((value) => !Object.hasOwn(values, value))),
    ).toEqual([]);
  });
}

function testProse({ offenders }: IsolationTable): void {
  test("meanings are whole sentences, long enough to say something and short enough for a card", () => {
    expect(offenders((entry) => entry.meaning.length > 420 || entry.meaning.length < (isNone(entry) ? 100 : 120))).toEqual([]);
    expect(offenders((entry) => !/[.)]$/u.test(entry.meaning) || /\s\s|^\s/u.test(entry.meaning))).toEqual([]);
  });

  test("clauses are clauses: no full stop at the end, one line, not empty", () => {
    const isClause = (clause: string): boolean => clause.length >= 3 && clause.length <= 260 && !/\.$|\n/u.test(clause);
    expect(offenders((entry) => !clauses(entry).every(isClause))).toEqual([]);
  });

  test("isolation's lines stay within a card", () => {
    const length = ({ meaning, weakens = "", strengthens = "", becomes = [] }: Isolation): number =>
      [meaning, weakens, strengthens, ...becomes].join(" ").length;
    expect(offenders((entry) => length(entry) > 850)).toEqual([]);
  });
}

function testLinks({ offenders }: IsolationTable): void {
  test("every entry has a primary source, and a source is a plain https link", () => {
    expect(offenders((entry) => entry.sources.length === 0)).toEqual([]);
    expect(offenders((entry) => entry.sources.some((source) => !/^https:\/\/[a-z0-9.-]+\/[^\s"<>()]*$/u.test(source)))).toEqual([]);
  });

  test("every mechanism is an id of the timeline", () => {
    const timeline = schemaFile("timeline.json");
    if (timeline === undefined) {
      console.log("skipped: schemas/timeline.json is not there yet");
      return;
    }
    // The timeline's own test proves this shape.
    const ids = new Set((timeline as { readonly entries: readonly { readonly id: string }[] }).entries.map(({ id }) => id));
    expect(
      offenders(({ mechanisms, valueMechanisms = {} }) =>
        [...mechanisms, ...Object.values(valueMechanisms).flat()].some((id) => !ids.has(id)),
      ),
    ).toEqual([]);
  });
}

function clauses({ weakens, strengthens, podSecurity, story, becomes = [], values = {} }: Isolation): string[] {
  return [weakens, strengthens, podSecurity, story, ...becomes, ...Object.values(values)].filter((clause) => clause !== undefined);
}
