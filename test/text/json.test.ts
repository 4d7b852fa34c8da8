import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../server/src/text/json.js";
import type { DataNode } from "../../server/src/text/tree.js";

const parse = (text: string) => parseJson({ text, start: 0 });

/** What a reader makes of a node, for comparison with `JSON.parse`. */
function plain(node: DataNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "scalar") return typeof node.value === "bigint" ? Number(node.value) : node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

function* nodes(node: DataNode | undefined): Generator<DataNode> {
  if (node === undefined) return;
  yield node;
  if (node.kind === "sequence") for (const item of node.items) yield* nodes(item);
  if (node.kind === "mapping") {
    for (const { key, value } of node.entries) {
      yield key;
      yield* nodes(value);
    }
  }
}

describe("good JSON", () => {
  test("reads what JSON.parse reads, without a problem", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const tree = parse(text);
        expect(tree.problems.filter(({ code }) => code === "syntax")).toEqual([]);
        expect(plain(tree.root)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("ranges are exact", () => {
    const text = '{"a": [1, "x\\n", {"b" : true}]}';
    const written = [...nodes(parse(text).root)].map(({ range }) => text.slice(range.start, range.end));
    expect(written).toEqual([text, '"a"', '[1, "x\\n", {"b" : true}]', "1", '"x\\n"', '{"b" : true}', '"b"', "true"]);
  });

  test.each<[text: string, value: unknown]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["18446744073709551616", 18446744073709551616n],
    ["-0", -0],
    ["1e3", 1000],
    ['"\\u00e9\\ud83d\\ude00"', "é😀"],
  ])("%s", (text, value) => {
    const { root, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(root?.kind === "scalar" && root.value).toBe(value);
  });

  test("a byte order mark is passed over, and counts as a character", () => {
    const { root, problems } = parse("\uFEFF{}");
    expect(problems).toEqual([]);
    expect(root?.range).toEqual({ start: 1, end: 3 });
  });
});

describe("what cannot be read is said at its place, and the rest is read", () => {
  test.each<[name: string, text: string, problems: string[], value: unknown]>([
    ["empty", "", [": empty file; a JSON document is expected"], undefined],
    ["blank", " \n", [": empty file; a JSON document is expected"], undefined],
    ["YAML", "a: 1\nb: 2\n", ["a: unexpected `a`; a JSON document begins with `{`"], undefined],
    ["line comment", '{ // hello\n"a": 1}', ["// hello: comment; JSON has none"], { a: 1 }],
    ["block comment", '{"a": /* x\ny */ 1}', ["/* x: comment; JSON has none"], { a: 1 }],
    ["trailing comma in an object", '{"a": 1,}', [",: trailing comma; JSON allows none before `}`"], { a: 1 }],
    ["trailing comma in an array", "[1,]", [",: trailing comma; JSON allows none before `]`"], [1]],
    ["missing comma", '{"a": 1\n"b": 2}', ['"b": comma expected before this'], { a: 1, b: 2 }],
    ["two commas", "[1,,2]", [",: comma without a value before it"], [1, 2]],
    ["comma first", "[,1]", [",: comma without a value before it"], [1]],
    ["unquoted key", "{a: 1}", ["a: key `a` without quotes; JSON keys stand in double quotes"], { a: 1 }],
    [
      "single quotes",
      "{'a': 'b'}",
      ["'a': string in single quotes; JSON has double quotes only", "'b': string in single quotes; JSON has double quotes only"],
      { a: "b" },
    ],
    ["leading zero", '{"a": 0755}', ["0755: number `0755` with a leading zero; JSON allows none"], { a: 755 }],
    ["hexadecimal", "[0x1F]", ["0x1F: `0x1F` is no JSON number"], [31]],
    ["True", "[True]", ["True: `True`: JSON writes `true`"], ["True"]],
    ["bare word", '{"a": yes}', ["yes: `yes` without quotes; JSON strings stand in double quotes"], { a: "yes" }],
    ["never closed", '{"a": [1', ["1: `]` expected: `[` of line 1 is not closed"], { a: [1] }],
    ["closed by the wrong bracket", '{"a": [1}', ["}: `]` expected: `[` of line 1 is not closed"], { a: [1] }],
    ["string never closed", '{"a": "b\n}', ['"b: string without its closing "'], { a: "b" }],
    ["unknown escape", '["\\x"]', ["\\x: escape `\\x` that JSON does not have"], ["x"]],
    ["tab in a string", '["a\tb"]', ["\t: control character in a string; write it as an escape"], ["a\tb"]],
    ["key without value", '{"a"}', ['"a": `:` and a value expected after this key'], { a: null }],
    ["colon without value", '{"a": , "b": 1}', [",: value expected"], { a: null, b: 1 }],
    ["half-typed member", '{"a": 1, "b": }', ["}: value expected"], { a: 1, b: null }],
    ["text behind", "{} {}", ["{: text behind the document's end; a JSON file holds one value"], {}],
    ["duplicate key", '{"a": 1, "a": 2}', ['"a": duplicate key `a`; an object holds each key once'], { a: 2 }],
  ])("%s", (_name, text, expected, value) => {
    const { root, problems } = parse(text);
    expect(problems.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`)).toEqual(expected);
    expect(plain(root)).toEqual(value);
  });

  test("a collection nested too deep is passed over, and said to be", () => {
    const text = `{"a": ${"[".repeat(100_000)}${"]".repeat(100_000)}, "b": 1}`;
    const { root, problems, notChecked } = parse(text);
    expect(problems).toEqual([]);
    expect(notChecked.map(({ reason }) => reason)).toEqual(["nested deeper than 200 levels"]);
    expect(root?.kind === "mapping" && root.entries.map(({ key }) => key.text)).toEqual(["a", "b"]);
  });

  test("no text makes it throw, and every range lies in the text", () => {
    const part = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"',
      "'",
      "a",
      '"k"',
      "1",
      "true",
      "/*",
      "*/",
      "//",
      "\n",
      " ",
      "\\",
      "\uFEFF",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { root, problems } = parse(text);
        for (const { range } of [...problems, ...nodes(root)]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
