import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createEngine } from "../../server/src/engine/engine.js";
import { factsAt, timelineOf } from "../../server/src/engine/facts.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { inChinese } from "../../server/src/knowledge/chinese.js";
import { explainJson } from "../../server/src/knowledge/explainJson.js";
import { dataFiles, repositoryRoot } from "../support/data.js";
import { hostPID } from "./samples.js";

const read = (name: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(join(repositoryRoot, "schemas", name), "utf8"));
const texts = { ...read("chinese.json"), ...read("kubernetes/chinese.json") };

/** Every text in a table, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

test("every translation is of a text in one of the tables", () => {
  const schemas = join(repositoryRoot, "schemas");
  const tables = readdirSync(schemas, { recursive: true, encoding: "utf8" }).filter((name) => /^\w+[/\\][\w.]+\.json$/u.test(name));
  const told = new Set(tables.flatMap((name) => [...textsIn(JSON.parse(readFileSync(join(schemas, name), "utf8")))]));
  // What is said of members that every object has stands in no table.
  for (const name of ["metadata", "apiVersion", "kind"]) {
    const place = {
      field: `admissionregistration/v1alpha1.InitializerConfiguration#${name}`,
      range: { start: 0, end: 0 },
      trail: [],
      path: name,
      title: name,
      onValue: false,
    } as const;
    told.add(
      createEngine(dataFiles)
        .languages.find(({ id }) => id === "kubernetes")
        ?.spec(place, { targets: {} })?.meaning ?? "",
    );
  }
  const kubernetes = createEngine(dataFiles).languages.find(({ id }) => id === "kubernetes");
  for (const { field } of kubernetes?.fields() ?? []) told.add(field);
  expect(Object.keys(texts).filter((text) => !told.has(text))).toEqual([]);
});

test("names in code font are the same in both, and the Chinese is Chinese", () => {
  const names = (text: string): readonly string[] => [...text.matchAll(/`[^`]+`/gu)].map(([name]) => name).sort();
  const faulty = Object.entries(texts).filter(([english, chinese]) => {
    const lost = names(english).filter((name) => !chinese.includes(name.slice(1, -1)));
    return lost.length > 0 || (/[a-z]{2} [a-z]/u.test(english.replaceAll(/`[^`]+`/gu, "")) && !/[\u4e00-\u9fff]/u.test(chinese));
  });
  expect(faulty.map(([english]) => english)).toEqual([]);
});

test("a card's prose is replaced text by text; what has no translation stays", () => {
  const meaning = hostPID.isolation?.meaning ?? "";
  const facts = inChinese(hostPID, (english) => (english === meaning ? "放弃这层视图。" : undefined));
  expect(facts.isolation?.meaning).toBe("放弃这层视图。");
  expect(facts.isolation?.podSecurity).toBe(hostPID.isolation?.podSecurity);
  expect(facts.spec.meaning).toBe(hostPID.spec.meaning);
});

test("upstream's author is not named under words of ours", () => {
  const facts = inChinese({ ...hostPID, spec: { ...hostPID.spec, meaning: "x", meaningFrom: "upstream" } }, () => "义");
  expect(facts.spec).toMatchObject({ meaning: "义", meaningFrom: undefined });
});

test.each(["dockerfile", "oci", "kubernetes"])("%s is told in Chinese from end to end", (id) => {
  const language = createEngine(dataFiles).languages.find((each) => each.id === id);
  const settings = { ...defaultSettings, language: "zh-CN" as const };
  const english: string[] = [];
  for (const place of language?.fields() ?? []) {
    const facts = language && factsAt(dataFiles, language, place, settings);
    const told = facts && explainJson(facts, timelineOf(dataFiles), "zh-CN");
    // Type and address are for programs; cards have words of their own for them.
    const { sources: _sources, field: _field, type: _type, path: _path, enum: _enum, ...words } = told ?? {};
    for (const text of textsIn(words)) if (isEnglish(text)) english.push(`${place.field}: ${text}`);
    if (!/[\u4e00-\u9fff]/u.test(told?.meaning ?? "")) english.push(`${place.field}: ${told?.meaning}`);
  }
  expect(english).toEqual([]);
});

/** Two words of small letters in a row, and no Chinese. */
function isEnglish(text: string): boolean {
  return /[a-z]{2,} [a-z]{2,}/u.test(text) && !/[\u4e00-\u9fff]/u.test(text) && text !== "OS virtualization" && !commands.test(text);
}

/** Settings and messages of other programs, which are called the same everywhere. */
const commands =
  /^(?:zonecfg|rdma\.max|CRI|CSI|Pod spec|Pod|TokenRequest|config\.json|linux\.seccomp|mounts\[\]\.options) [\w.=[\]-]+(?: [\w.=[\]-]+)*$/u;
