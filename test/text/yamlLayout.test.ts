import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { kubernetes } from "../../server/src/languages/kubernetes/index.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { splitYaml } from "../../server/src/text/yamlStream.js";
import { dataFiles, repositoryRoot } from "../support/data.js";

const language = kubernetes(dataFiles);

/** The text with the part between the marks `«` and `»` laid out. */
function laidOut(marked: string, step = 2): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/gu, "");
  const document = language.parse({ text, start: 0 }, "kubernetes");
  return applyEdits(text, language.format?.(document, " ".repeat(step), { start, end }) ?? []);
}

describe("a part of a manifest is indented evenly", () => {
  test.each([
    ["maps", "a:\n«    b:\n          c: 1\n          d: 2\n»e: 1\n", "a:\n  b:\n    c: 1\n    d: 2\ne: 1\n"],
    [
      "lists as most of the file has them, at the key",
      "x:\n- 1\ny:\n- 1\n«z:\n    - 1\n    - a: 1\n      b: 2\n»w: 1\n",
      "x:\n- 1\ny:\n- 1\nz:\n- 1\n- a: 1\n  b: 2\nw: 1\n",
    ],
    [
      "or further in",
      "x:\n  - 1\ny:\n  - 1\n«z:\n- 1\n- a: 1\n  b: 2\n»w: 1\n",
      "x:\n  - 1\ny:\n  - 1\nz:\n  - 1\n  - a: 1\n    b: 2\nw: 1\n",
    ],
    [
      "texts of several lines move with their key",
      "a:\n«     b: |\n       x\n\n         # y\n     c: >-\n         z\n»d: 1\n",
      "a:\n  b: |\n    x\n\n      # y\n  c: >-\n      z\nd: 1\n",
    ],
    [
      "comments stand where what follows them stands",
      "a:\n«     # one\n     b:\n         # two\n         c: 1\n     # three\n     d: 1\n»e: 1\n",
      "a:\n  # one\n  b:\n    # two\n    c: 1\n  # three\n  d: 1\ne: 1\n",
    ],
    [
      "collections on one line and over several",
      "a:\n«    b: {c: 1,\n      d: 2}\n    e: [1,\n    2]\n»f: 1\n",
      "a:\n  b: {c: 1,\n    d: 2}\n  e: [1,\n  2]\nf: 1\n",
    ],
    [
      "lists in lists, and dashes on their own",
      "a:\n«     - - 1\n       - 2\n     -\n       b: 1\n»c: 1\n",
      "a:\n  - - 1\n    - 2\n  -\n    b: 1\nc: 1\n",
    ],
    [
      "anchors and aliases",
      "a:\n«     b: &x\n         c: 1\n     d: *x\n     e:\n         <<: *x\n»f: 1\n",
      "a:\n  b: &x\n    c: 1\n  d: *x\n  e:\n    <<: *x\nf: 1\n",
    ],
    [
      "merge keys",
      "x: &x\n  y: 1\na:\n«     <<: *x\n     b:\n          c: 1\n          <<: *x\n»z: 1\n",
      "x: &x\n  y: 1\na:\n  <<: *x\n  b:\n    c: 1\n    <<: *x\nz: 1\n",
    ],
    ["lines end as they did", "a:\r\n«     b: 1\r\n     c: 2\r\n»d: 1\r\n", "a:\r\n  b: 1\r\n  c: 2\r\nd: 1\r\n"],
  ])("%s", (_name, marked, wanted) => {
    expect(laidOut(marked)).toBe(wanted);
    expect(laidOut(`${wanted}«»`)).toBe(wanted);
  });

  test.each([
    ["what is only begun in the part", "a:\n    b: 1\n«    c: 1\n»    d: 1\n"],
    ["a text with a fault", "a:\n«    b: 1\n   c: 1\n»"],
    ["JSON", '{\n«"a": 1\n»}\n'],
  ])("%s is left alone", (_name, marked) => {
    expect(laidOut(marked)).toBe(marked.replace(/[«»]/gu, ""));
  });

  test("nothing is done to a whole file", () => {
    const text = "a:\n    b: 1\n";
    expect(language.format?.(language.parse({ text, start: 0 }, "kubernetes"), "  ", undefined)).toEqual([]);
  });
});

test.each<[typed: string, column: number | undefined]>([
  ["spec:\n  containers:\n  - name: a\n  |", 4],
  ["a:\n  - - b: 1\n|", 6],
  ["a:\n  - b:\n|", 6],
  ["a:\n  - b: # why\n|", 6],
  ["a:\n  - 'b c': 1\r\n  |", 4],
  ["a:\n  - b\n  |", undefined],
  ["a:\n  - b: |\n  |", undefined],
  ["a:\n  b: 1\n  |", undefined],
  ["- http://x\n|", undefined],
])("a line below %j begins in column %j", (typed, column) => {
  const offset = typed.indexOf("|", typed.lastIndexOf("\n"));
  const text = typed.slice(0, offset);
  expect(language.indentAt?.(language.parse({ text, start: 0 }, "kubernetes"), offset)).toBe(column);
});

const corpus = resolve(repositoryRoot, "../shared/corpora/kubernetes/valid");

test.runIf(existsSync(corpus))("whatever is laid out of real manifests means the same, and a second time changes nothing", () => {
  const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/u.test(name));
  let changed = 0;
  for (const name of files) {
    const text = readFileSync(resolve(corpus, name), "utf8");
    for (const { text: slice } of splitYaml({ name, text }).slice(0, 20)) {
      const whole = { start: 0, end: slice.length };
      const edits = language.format?.(language.parse({ text: slice, start: 0 }, "kubernetes"), "    ", whole) ?? [];
      if (edits.length === 0) continue;
      changed++;
      const once = applyEdits(slice, edits);
      expect(once.replace(/^[ ]+/gmu, ""), name).toBe(slice.replace(/^[ ]+/gmu, ""));
      const again = language.format?.(language.parse({ text: once, start: 0 }, "kubernetes"), "    ", { start: 0, end: once.length }) ?? [];
      expect(applyEdits(once, again), name).toBe(once);
    }
  }
  expect(changed).toBeGreaterThan(500);
});
