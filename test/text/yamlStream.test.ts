import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { splitYaml } from "../../server/src/text/yamlStream.js";

const split = (text: string): string[] => splitYaml({ name: "a.yaml", text }).map((slice) => slice.text);

test.each<[name: string, text: string, slices: readonly string[]]>([
  ["one document", "a: b\n", ["a: b\n"]],
  ["nothing", "", [""]],
  ["a marker opens its document", "a: b\n---\nc: d\n", ["a: b\n", "---\nc: d\n"]],
  ["a marker at the very beginning cuts nothing", "---\na: b\n---\nc: d\n", ["---\na: b\n", "---\nc: d\n"]],
  ["a marker with a comment", "a: b\n--- # c\nd: e\n", ["a: b\n", "--- # c\nd: e\n"]],
  ["CRLF", "a: b\r\n---\r\nc: d\r\n", ["a: b\r\n", "---\r\nc: d\r\n"]],
  ["a marker at the end", "a: b\n---", ["a: b\n", "---"]],
  ["indented markers in a block scalar", "a: |\n  b\n  ---\n  c\n", ["a: |\n  b\n  ---\n  c\n"]],
  ["a longer line of dashes is none", "a: b\n----\nc: d\n", ["a: b\n----\nc: d\n"]],
  ["nor is a word behind the dashes", "a: b\n---c\n", ["a: b\n---c\n"]],
])("%s", (_name, text, slices) => {
  expect(split(text)).toEqual(slices);
});

test("slices put together are the text, each where it says", () => {
  const parts = constantFrom("---", "\n", "\r\n", " ", "a: b", "#", "-", "  ---");
  assert(
    property(array(parts), (pieces) => {
      const text = pieces.join("");
      const slices = splitYaml({ name: "a.yaml", text });
      expect(slices.map((slice) => slice.text).join("")).toBe(text);
      for (const { start, text: slice } of slices) expect(text.startsWith(slice, start)).toBe(true);
    }),
  );
});
