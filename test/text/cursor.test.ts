import { describe, expect, test } from "vitest";
import { filler, fillings } from "../../server/src/text/cursor.js";

/** The fillings at `|`, with `@` for the filler. */
function at(marked: string): string[] {
  const offset = marked.indexOf("|");
  return fillings(marked.slice(0, offset) + marked.slice(offset + 1), offset).map(({ text }) => text.replaceAll(filler, "@"));
}

describe("what is being written", () => {
  test.each<[string, string, string[]]>([
    ["a name on an empty line", "a:\n  |\nb: 1", ["a:\n  @:\nb: 1"]],
    ["a name behind a dash", "a:\n- |", ["a:\n- @:"]],
    ["half a name", "a:\n  na|me\n", ["a:\n  @:\n"]],
    ["another name for what stands there", "na|me: 1", ["@: 1"]],
    ["a value", "name: |", ["name: @"]],
    ["half a value", "- name: va|lue # why", ["- name: @ # why"]],
    ["a value in quotes", 'name: "va|lue"', ['name: "@"']],
    ["a value in a quote that is open", 'name: "va|', ['name: "@"']],
    ["a name in brackets", "a: {b: 1, |}", ["a: {b: 1, @: }", "a: {b: 1, @}"]],
    ["an item in brackets", "a: [|]", ["a: [@]"]],
    ["a name in JSON", '{"a": 1, "b|"}', ['{"a": 1, "@": 0}', '{"a": 1, "@"}']],
    ["a name in JSON before others", '{|\n"b": 1}', ['{"@": 0,\n"b": 1}']],
    ["a value in JSON", '{"a": |}', ['{"a": "@"}']],
    ["a comment", "a: 1 # b|", []],
    ["the mark between documents", "|---\n", []],
    ["the middle of a sentence", "a: 1\nb c|", []],
  ])("%s", (_name, marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });
});
