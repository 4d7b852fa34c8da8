import { array, constantFrom, property, string, stringMatching, assert as verify } from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataNode, DataTree } from "../../server/src/text/tree.js";
import { parseYaml } from "../../server/src/text/yaml.js";

/** A reader that takes every plain scalar as a string. */
const parse = (text: string): DataTree => parseYaml({ text, start: 0 }, (scalar) => scalar);

/** The tree as plain data: mappings as lists of pairs where a key stands twice, scalars as their values. */
function plain(node: DataNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

/** The source text of every node, in text order, aliased ones at their alias. */
function sources(text: string, node: DataNode | undefined): string[] {
  if (node === undefined) return [];
  const range = node.alias ?? node.range;
  const own = text.slice(range.start, range.end);
  if (node.kind === "scalar") return [own];
  const inner = node.kind === "sequence" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  return [own, ...inner.flatMap((child) => sources(text, child))];
}

function codes(text: string): string[] {
  return parse(text).problems.map(({ code }) => code);
}

describe("values", () => {
  test.each<[name: string, text: string, value: unknown]>([
    ["block mapping", "a: b\nc:\n  d: e\n", { a: "b", c: { d: "e" } }],
    ["block sequence, indented or not", "a:\n- b\nc:\n  - d\n", { a: ["b"], c: ["d"] }],
    ["flow collections", "{a: [b, c], d: {e: f}}", { a: ["b", "c"], d: { e: "f" } }],
    [
      "colons before a bracket's end or comma",
      "{a: b:, c: d::e, f: [g::], h: {i: j:}}",
      { a: "b:", c: "d::e", f: ["g::"], h: { i: "j:" } },
    ],
    ["colons behind quotes, and in quotes", `{"a":[1], "b": "c:,", 'd': ':}'}`, { a: ["1"], b: "c:,", d: ":}" }],
    ["quoted scalars", `a: 'it''s'\nb: "x\\ty"\n`, { a: "it's", b: "x\ty" }],
    ["literal and folded scalars", "a: |\n  b\n  c\nd: >-\n  e\n  f\n", { a: "b\nc\n", d: "e f" }],
    ["plain scalars over several lines", "a: b\n  c\n", { a: "b c" }],
    ["nothing at all is null", "a:\nb: ~x\n", { a: null, b: "~x" }],
    ["comments", "# a\na: b # c\n", { a: "b" }],
    ["a document marker with a comment", "--- # a\na: b\n", { a: "b" }],
    ["CRLF", "a: b\r\nc:\r\n- d\r\n", { a: "b", c: ["d"] }],
    ["a byte order mark", "\uFEFFa: b\n", { a: "b" }],
    ["anchors and aliases", "a: &x {b: c}\nd: *x\n", { a: { b: "c" }, d: { b: "c" } }],
    ["merge keys: own entries win", "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n", { a: { b: "1", c: "2" }, d: { c: "3", b: "1" } }],
    [
      "several merged mappings: the first wins",
      "a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y]}\n",
      { a: { b: "1" }, c: { b: "2", d: "3" }, e: { b: "1", d: "3" } },
    ],
    ["an anchor's newest meaning counts", "a: &x 1\nb: *x\nc: &x 2\nd: *x\n", { a: "1", b: "1", c: "2", d: "2" }],
    ["an empty document", "", undefined],
    ["only comments", "# a\n", undefined],
  ])("%s", (_name, text, value) => {
    expect(plain(parse(text).root)).toEqual(value);
    expect(codes(text)).toEqual([]);
  });
});

describe("ranges", () => {
  test.each<[name: string, text: string, expected: readonly string[]]>([
    ["keys and values", "a: b\n", ["a: b", "a", "b"]],
    ["quotes belong to the scalar", `"a": 'b'\n`, [`"a": 'b'`, `"a"`, "'b'"]],
    ["comments, anchors and tags do not", "a: &x !!str b # c\n", ["a: &x !!str b", "a", "b"]],
    ["an alias stands for all it brings in", "a: &x [b]\nc: *x\n", ["a: &x [b]\nc: *x", "a", "[b]", "b", "c", "*x", "*x"]],
    ["CRLF and a byte order mark count", "\uFEFFa: b\r\nc: d\r\n", ["a: b\r\nc: d", "a", "b", "c", "d"]],
  ])("%s", (_name, text, expected) => {
    expect(sources(text, parse(text).root)).toEqual(expected);
  });
});

describe("problems", () => {
  test.each<[name: string, text: string, problems: readonly string[]]>([
    ["a duplicate key is told at both places", "a: 1\nb: 2\na: 3\n", ["duplicate-key a", "duplicate-key a"]],
    ["a tab as indentation", "a:\n\tb: c\n", ["syntax \t"]],
    ["an unclosed quote", `a: "b\nc: d\n`, ['syntax "']],
    ["an unclosed bracket", "a: [b\nc: d\n", ["syntax c"]],
    ["an alias to itself", "a: &x [*x]\n", ["syntax *x"]],
    ["an unknown alias", "a: *x\n", ["syntax *x"]],
    ["a merge key over a scalar", "a:\n  <<: b\n", ["syntax b"]],
    ["a key that is a collection", "? [a]\n: b\n", ["syntax [a]"]],
  ])("%s", (_name, text, problems) => {
    expect(parse(text).problems.map(({ code, range }) => `${code} ${text.slice(range.start, range.end)}`)).toEqual(problems);
  });

  test("what stands behind a fault is still read", () => {
    const tree = parse("a: b\nc: d: e\nf: g\nh: [i\n");
    expect(tree.problems).not.toEqual([]);
    expect(plain(tree.root)).toMatchObject({ a: "b", c: { f: "g" } });
  });

  test("conflict markers are called by their name", () => {
    const { problems } = parse("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> branch\n");
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(["conflict marker of a merge that was not finished"]));
  });

  test.each<[text: string, message: RegExp]>([
    ["a: b\n  c: d\n", /a mapping begins inside a value/u],
    ["a:\n    b: c\n  d: e\n", /indentation that fits nothing above/u],
    ["a:\n\tb: c\n", /tab as indentation/u],
    ["key\nc: d\n", /line without `:`/u],
    ["a: - b\n", /a list begins on the next line/u],
    ["a: [b\nc: d\n", /`\]` is missing/u],
    ["a: }\n", /`\}` without `\{`/u],
    ["a: `b`\n", /put the value in quotes/u],
    ['a: "b" c\n', /more text behind/u],
    ['a: "\\q"\n', /unknown escape sequence/u],
    ["a: |x\n  b\n", /block scalar/u],
    ["a: &x &y b\n", /second anchor/u],
    ["a: *x\n", /unknown alias `\*x`/u],
  ])("%j: one message, in our words", (text, message) => {
    expect(parse(text).problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});

describe("hostile text", () => {
  test("an alias bomb is cut short", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 20; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    const before = Date.now();
    parse(`${lines.join("\n")}\n`);
    expect(Date.now() - before).toBeLessThan(3000);
  });

  test("deep nesting ends in an empty node", () => {
    expect(() => parse("[".repeat(5000))).not.toThrow();
    expect(() => parse(`${"- ".repeat(3000)}a`)).not.toThrow();
    expect(() => parse(`${"{a: ".repeat(3000)}`)).not.toThrow();
  });

  test("what is missing behind an alias as a key is missing there, not at its anchor", () => {
    for (const { start, end } of rangesOf(parse("&x b: \n: ? *x").root)) expect(end).toBeGreaterThanOrEqual(start);
  });

  test("a merge key before brackets that do not match stays in the text", () => {
    const text = "<<: [\n}>- a";
    expect(Math.max(...rangesOf(parse(text).root).map(({ end }) => end))).toBeLessThanOrEqual(text.length);
  });

  const line = array(
    constantFrom(
      "a",
      "b: ",
      "- ",
      "&x ",
      "*x",
      "'",
      '"',
      "|",
      ">",
      "#",
      "{",
      "}",
      "[",
      "]",
      ",",
      ": ",
      "? ",
      "!!s ",
      "<<: ",
      "%",
      "@",
      "\t",
      "  ",
      "\\",
      "---",
      "\uFEFF",
      "\r",
    ),
    {
      maxLength: 12,
    },
  ).map((parts) => parts.join(""));

  test.each([
    ["any text", string({ unit: "binary", maxLength: 200 })],
    ["text of YAML's own marks", array(line, { maxLength: 12 }).map((lines) => lines.join("\n"))],
    ["text that is nearly YAML", stringMatching(/^(?:[ ]{0,4}(?:- )?[a-c]: ?[a-z"'{[]{0,3}\n){0,8}$/u)],
  ])("%s: nothing is thrown, every range lies in the text", (_name, texts) => {
    verify(
      property(texts, (text) => {
        const tree = parse(text);
        for (const range of [...tree.problems.map((problem) => problem.range), ...rangesOf(tree.root)]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function rangesOf(node: DataNode | undefined): { readonly start: number; readonly end: number }[] {
  if (node === undefined) return [];
  const inner =
    node.kind === "scalar" ? [] : node.kind === "sequence" ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  return [node.range, ...(node.alias ? [node.alias] : []), ...inner.flatMap(rangesOf)];
}
