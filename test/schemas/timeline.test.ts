import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createTimeline, descent, type TimelineEntry } from "../../server/src/knowledge/timeline.js";
import { dataFiles, repositoryRoot } from "../support/data.js";
import { articleSystems } from "./articleSystems.js";

const timeline = createTimeline(dataFiles);
const { entries, frames } = timeline;
const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** Ids of the entries that `wrong` holds for: what a failed test shows. */
const idsWhere = (wrong: (entry: TimelineEntry) => boolean): string[] => entries.filter(wrong).map(({ id }) => id);

/** The first day that a date may mean; decades begin with their first year. */
function firstDay({ date, precision }: TimelineEntry): string {
  return precision === "decade" ? `${date.slice(0, 3)}0` : date;
}

describe("entries", () => {
  test("ids and English names are unique", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ names }) => names.en)).size).toBe(entries.length);
  });

  test("ids are lower-case words and digits", () => {
    expect(idsWhere(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("closed members hold known words only", () => {
    const kinds = ["mechanism", "system", "standard", "concept", "product", "event", "organisation"];
    const classes = ["process-isolation", "os-virtualization", "hardware-virtualization", "hardware-partitioning", "language-runtime"];
    expect(idsWhere(({ kind }) => !kinds.includes(kind))).toEqual([]);
    expect(idsWhere((entry) => entry.classes.some((name) => !classes.includes(name)))).toEqual([]);
    expect(idsWhere(({ facet }) => facet.some((name) => !["view", "access", "protection"].includes(name)))).toEqual([]);
    expect(idsWhere(({ status }) => !["active", "retired", "superseded"].includes(status.state))).toEqual([]);
  });

  test("dates are as long as their precision", () => {
    const length = { day: 10, month: 7, year: 4, decade: 4 } as const;
    expect(idsWhere(({ date, precision }) => date.length !== length[precision] || !/^\d{4}(?:-\d\d){0,2}$/u.test(date))).toEqual([]);
  });

  test("the oldest comes first", () => {
    const days = entries.map(firstDay);
    expect(days).toEqual(days.toSorted());
  });

  test("sentences exist in both languages, end as sentences do, and are short", () => {
    expect(idsWhere(({ text }) => !/^.{15,260}\.$/u.test(text.en) || /\p{Script=Han}/u.test(text.en))).toEqual([]);
    expect(idsWhere(({ text }) => !/^.{8,140}。$/u.test(text.zh) || !/\p{Script=Han}{2}/u.test(text.zh))).toEqual([]);
  });

  test("sources are addresses; without one the entry says what stands behind it", () => {
    expect(
      idsWhere(({ sources }) => sources.some((url) => !/^https:\/\/[^\s<>()"'`\\]+$|^http:\/\/linux-vserver\.org\//u.test(url))),
    ).toEqual([]);
    expect(idsWhere(({ sources, basis }) => sources.length === 0 && basis === undefined)).toEqual([]);
    expect(idsWhere(({ verified, basis }) => !verified && basis === undefined)).toEqual([]);
  });

  test("kernel releases are written with their owner", () => {
    expect(idsWhere(({ since }) => since !== null && !/^(?:Linux|Kubernetes|runtime-spec) \d+(?:\.\d+)+$/u.test(since))).toEqual([]);
  });
});

describe("edges", () => {
  test("lead to other entries", () => {
    expect(idsWhere(({ id, edges }) => edges.some(({ to }) => to === id || !byId.has(to)))).toEqual([]);
  });

  test("of descent never lead to something younger", () => {
    const wrong = entries.flatMap((entry) =>
      entry.edges.flatMap(({ rel, to }) => {
        const other = byId.get(to);
        const shared = Math.min(entry.date.length, other?.date.length ?? 0);
        return descent.has(rel) && other !== undefined && other.date.slice(0, shared) > entry.date.slice(0, shared)
          ? [`${entry.id} → ${to}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("of descent make no circle", () => {
    for (const { id } of entries) {
      const links = timeline.chain(id, entries.length);
      expect(new Set(links.map(({ entry }) => entry.id)).size).toBe(links.length);
      expect(links.at(-1)?.rel).toBeUndefined();
    }
  });

  test("are given in one direction only", () => {
    const both = entries.flatMap((entry) =>
      entry.edges.filter(
        ({ rel, to }) => rel !== "counterpart" && byId.get(to)?.edges.some((back) => back.to === entry.id && back.rel === rel),
      ),
    );
    expect(both).toEqual([]);
  });
});

describe("frames", () => {
  test("four stages, five classes, three problems and seven standards can be found", () => {
    expect(frames.stages.map(({ id }) => id)).toEqual(["germination", "outburst", "exploration", "expansion"]);
    expect(frames.classes).toHaveLength(5);
    expect(frames.classes.filter(({ entry }) => !byId.get(entry)?.tags?.includes("five-classes"))).toEqual([]);
    expect(frames.problems).toEqual(["view", "access", "protection"]);
    expect(frames.standards).toHaveLength(7);
    expect(
      entries
        .filter(({ tags }) => tags?.includes("seven-standards"))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(frames.standards.toSorted());
  });

  test("every entry lies in the stage of its year", () => {
    const stageOf = (year: number): string | undefined =>
      frames.stages.find(({ years: [from, to] }) => (from ?? year) <= year && year <= (to ?? year))?.id;
    expect(idsWhere((entry) => stageOf(Number(entry.date.slice(0, 4))) !== entry.stage)).toEqual([]);
  });

  test("every difference from the article has its reason, in both languages", () => {
    const differing = entries.flatMap(({ article }) => (article === undefined ? [] : [article]));
    expect(differing).toHaveLength(20);
    expect(differing.filter(({ says, reason }) => [says.en, says.zh, reason.en, reason.zh].some((text) => text === ""))).toEqual([]);
  });
});

describe("what the article names", () => {
  const article = join(repositoryRoot, "../shared/docs/article.zh.txt");
  const text = existsSync(article) ? readFileSync(article, "utf8") : undefined;

  test.each(articleSystems)("%s is told of in %s", (word, id) => {
    const entry = entries.find((one) => one.id === id);
    expect([entry?.names.en, entry?.names.zh, entry?.date].filter((part) => part === undefined || part === "")).toEqual([]);
    expect([...(entry?.sources ?? []), entry?.basis].some((part) => part !== undefined)).toBe(true);
    if (text !== undefined) expect(text).toContain(word);
  });
});

describe("mechanisms", () => {
  const tables = readdirSync(`${repositoryRoot}schemas`, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .map(({ name }) => `${repositoryRoot}schemas/${name}/isolation.json`)
    .filter((path) => existsSync(path));

  test.each(tables)("every id named in %s exists", (path) => {
    // The tables' own tests check their shape.
    const table = JSON.parse(readFileSync(path, "utf8")) as Record<string, { mechanisms?: readonly string[] }>;
    const unknown = Object.values(table).flatMap(({ mechanisms = [] }) => mechanisms.filter((id) => !byId.has(id)));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each([
    ["ns-pid", ["ns-pid", "solaris-zones", "freebsd-jail", "chroot"]],
    ["cg-memory", ["cg-memory", "cgroup-v1", "process-containers", "solaris-resource-caps", "rlimits"]],
    ["ns-user", ["ns-user", "freebsd-jail", "chroot"]],
    ["seccomp-default", ["seccomp-default", "seccomp-bpf", "seccomp-strict"]],
    ["cap-net-admin", ["cap-net-admin", "capabilities"]],
    ["k8s-userns", ["k8s-userns", "ns-user", "freebsd-jail", "chroot"]],
    ["kata", ["kata", "clear-containers", "kvm", "vt-x", "hw-virtualization", "time-sharing"]],
  ])("%s has its line of ancestors", (id, ancestors) => {
    expect(timeline.chain(id).map(({ entry }) => entry.id)).toEqual(ancestors);
  });
});
