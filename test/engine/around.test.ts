import { expect, test } from "vitest";
import { createEngine, partsAround } from "../../server/src/engine/engine.js";
import { defaultSettings } from "../../server/src/engine/settings.js";
import { dataFiles } from "../support/data.js";

const engine = createEngine(dataFiles);

/** What is selected at `$0`, step by step from the inside out. */
function steps(name: string, marked: string): readonly string[] {
  const text = marked.replace("$0", "");
  const analysed = engine.analyse({ name, text }, defaultSettings);
  const parts = analysed === undefined ? [] : partsAround(analysed, marked.indexOf("$0"));
  return parts.map(({ start, end }) => text.slice(start, end)).reverse();
}

test("a manifest: text in quotes, value, entry, item, list, mapping", () => {
  const list = '- name: "a b"\n  image: c\n- name: d';
  const spec = `containers:\n${list.replace(/^/gmu, "  ")}`;
  const pod = `apiVersion: v1\nkind: Pod\nspec:\n${spec.replace(/^/gmu, "  ")}\n`;
  const found = steps("pod.yaml", pod.replace("a b", "a$0 b"));
  expect(found.slice(0, 4)).toEqual(["a b", '"a b"', 'name: "a b"', 'name: "a b"\n      image: c']);
  expect(found.slice(4).map((text) => text.replace(/\s+/gu, " ").slice(0, 14))).toEqual([
    '- name: "a b" ',
    "containers: - ",
    "spec: containe",
    "apiVersion: v1",
  ]);
  expect(steps("pod.yaml", pod.replace("image", "im$0age")).slice(0, 2)).toEqual(["image", "image: c"]);
});

test("a second document begins anew", () => {
  const found = steps("a.yaml", "apiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Se$0cret\n");
  expect(found).toEqual(["Secret", "kind: Secret", "apiVersion: v1\nkind: Secret"]);
});

test("JSON", () => {
  const found = steps("config.json", '{"ociVersion": "1.2.0", "process": {"args": ["sl$0eep", "1"], "cwd": "/"}}');
  expect(found.slice(0, 5)).toEqual([
    "sleep",
    '"sleep"',
    '["sleep", "1"]',
    '"args": ["sleep", "1"]',
    '{"args": ["sleep", "1"], "cwd": "/"}',
  ]);
});

test("a Dockerfile: field of a mount, flag, instruction, stage", () => {
  const file = "FROM a AS b\nRUN --mount=type=cache,target=/x make it\nFROM c\nENV A=1 B=2\n";
  expect(steps("Dockerfile", file.replace("cache", "ca$0che"))).toEqual([
    "cache",
    "type=cache",
    "type=cache,target=/x",
    "--mount=type=cache,target=/x",
    "RUN --mount=type=cache,target=/x make it",
    "FROM a AS b\nRUN --mount=type=cache,target=/x make it",
  ]);
  expect(steps("Dockerfile", file.replace("make", "ma$0ke")).slice(0, 2)).toEqual(["make it", "RUN --mount=type=cache,target=/x make it"]);
  expect(steps("Dockerfile", file.replace("B=2", "B=2$0"))).toEqual(["2", "B=2", "A=1 B=2", "ENV A=1 B=2", "FROM c\nENV A=1 B=2"]);
});
