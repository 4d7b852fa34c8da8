import { array, constantFrom, integer, property, record, assert as verify } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAnyYaml } from "../../server/src/text/yaml.js";
import { readPlainYaml } from "../../server/src/text/yamlPlain.js";

const word = (scalar: string): string => scalar;

/** Texts in the form that is read in one pass; each must be read so, and as the parser reads it. */
const plainTexts: readonly string[] = [
  "",
  "# nothing\n",
  "---\n",
  "--- # marker\na: b\n",
  "a: b",
  "a:   b   # c\n\n\n# d\nb: c#d\n",
  "a:\nb: \nc: # nothing\n",
  "a:\n- b\n-   c: d\n    e: f\n- - g\n  - h\n-\n  i: j\n-\n",
  "a:\n  - b\n  # between\n  - c\nd: -e\nf: --g\n",
  "'a b': \"c: d # e\"\n\"f\": 'it''s'\n",
  "a: []\nb: {}\nc: [ d, \"e, f\", 'g', [h], -1 ]\ni: {j: k, 'l': [m, n], o: {p: q r}, }\n",
  "a: |\n  b\n   c\n\n  d\ne: >-\n  f\n  g\n\n\nh: |+\n  i\n\n\nj: |-\n\n  k\n",
  "a:\n  b:\n    - c: |\n        d\n      e: f\n    - g\nh: http://i:1/j?k=[l]\n",
  "a: b c:d",
  "a: b\n  c\n\n  d\ne:\n  f g\n   h\n",
  "a:\n  {}\nb:\n  [c]\nd:\n  'e'\n",
  "a: 'b\n  c'\nd: \"e\\n\n\n  f\"\n",
  'a: "\\n\\t\\u00e9 \\\\ \\""\n',
  "a: b\n...\n",
];

/** Texts outside of it. */
const otherTexts: readonly string[] = [
  "a: &b c\n",
  "a: *b\n",
  "a: !!str b\n",
  "a: [b,\n  c]\n",
  "a: |2\n  b\n",
  "a:\tb\n",
  "a: b\n...\nc\n",
  "a: 'b\nc'\n",
  "a: b\n  # c\n  d\n",
  "a: b\n  c: d\n",
  'a: "\\/"\n',
  "a: b\r\n",
  "\uFEFFa: b\n",
  "? a\n: b\n",
  "a: 1\na: 2\n",
  "<<: {a: b}\n",
  "a: b: c\n",
  "a: 'b' c\n",
  "a: b\n c: d\n",
  "  a: b\n c: d\n",
  "- a\nb: c\n",
  "a: - b\n",
  "a\n",
  "a: [b\n",
  "a: {b: c]\n",
  "a: @b\n",
  "%YAML 1.1\n---\na: b\n",
];

describe("the form that nearly all documents are written in", () => {
  test.each(plainTexts)("%j is read as the parser reads it", (text) => {
    const root = readPlainYaml(text, word);
    expect(root).not.toBeUndefined();
    expect({ root: root ?? undefined, problems: [], notChecked: [] }).toEqual(parseAnyYaml({ text, start: 0 }, word));
  });

  test.each(otherTexts)("%j is left to the parser", (text) => {
    expect(readPlainYaml(text, word)).toBeUndefined();
  });

  test("nesting without end is left to the parser", () => {
    expect(readPlainYaml("- ".repeat(10_000), word)).toBeUndefined();
    expect(readPlainYaml(`a: ${"[".repeat(10_000)}`, word)).toBeUndefined();
  });
});

const pieces = [
  " ",
  "\n",
  ": ",
  ":",
  "- ",
  "-",
  "#",
  " #",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ", ",
  "|",
  ">-",
  "|+",
  "&a",
  "*a",
  "!x",
  "\\",
  "\t",
  "a",
];
const edit = record({ at: integer({ min: 0, max: 200 }), removed: integer({ min: 0, max: 3 }), written: constantFrom(...pieces) });

test("after any edits, what is read is what the parser reads, and faultless", () => {
  let read = 0;
  verify(
    property(constantFrom(...plainTexts), array(edit, { maxLength: 4 }), (text, edits) => {
      const edited = edits.reduce((now, { at, removed, written }) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + written + now.slice(start + removed);
      }, text);
      const root = readPlainYaml(edited, word);
      if (root === undefined) return;
      read++;
      expect({ root: root ?? undefined, problems: [], notChecked: [] }).toEqual(parseAnyYaml({ text: edited, start: 0 }, word));
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(200);
});
