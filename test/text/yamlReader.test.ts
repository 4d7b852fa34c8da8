import { describe, expect, test } from "vitest";
import { readPlainScalar } from "../../server/src/languages/kubernetes/reader.js";
import { entryOf, type ScalarValue } from "../../server/src/text/tree.js";
import { parseYaml } from "../../server/src/text/yaml.js";

// Every verdict below is that of sigs.k8s.io/yaml 1.6.0 (go.yaml.in/yaml/v2 2.4.2), asked on the same text.

describe("what the API server's reader refuses", () => {
  test.each<[name: string, text: string, found: string]>([
    ["a comment behind a tab", "a: b\n\t# c\nd: e\n", "\t"],
    ["an empty line of a tab", "a: b\r\n\t\r\nc: d\r\n", "\t"],
    ["a tab before the first key", "\t\na: b\n", "\t"],
    ["a control character", 'a: "\u0001"\n', "\u0001"],
    ["the escape of JSON's solidus", 'a: "b\\/c"\n', "\\/"],
    ["half a character as an escape", 'a: "\\ud83d\\ude00"\n', "\\ud83d"],
    ["a colon without a key", "a: b\n: c\n", ":"],
    ["a colon behind a value", "a: {}: b\n", ":"],
    ["an alias to a list as a merge key", "a: &x [{b: c}]\nd:\n  <<: *x\n", "*x"],
  ])("%s", (_name, text, found) => {
    expect(problems(text)).toContain(`syntax ${found}`);
  });
});

describe("what it takes", () => {
  test.each<[name: string, text: string]>([
    ["a tab in brackets", "a: [b,\n\t# x\n c]\n"],
    ["a tab in brackets, in the first column", "a: {b: c,\n\td: e}\n"],
    ["a tab in quoted text", 'a: "b\n\t\n c"\n'],
    ["a tab behind the end of the document", "a: b\n...\n\t# x\n"],
    ["a bracket that closes left of its key", "a:\n  b: [\n  c\n]\n"],
    ["the escape of an apostrophe", 'a: "it\\\'s"\n'],
    ["an escaped backslash before a solidus", 'a: "b\\\\/c"\n'],
    ["a list of aliases as a merge key", "a: &x {b: c}\nd:\n  <<: [*x]\n"],
    ["a number and the same digits as text as keys", '1: a\n"1": b\n'],
  ])("%s", (_name, text) => {
    expect(problems(text)).toEqual([]);
  });

  test("`yes` and `true` are one key", () => {
    expect(problems("yes: a\ntrue: b\n")).toEqual(["duplicate-key yes", "duplicate-key true"]);
  });
});

test.each<[text: string, value: ScalarValue]>([
  ["!!str 5", "5"],
  ["!!str true", "true"],
  ["!!str", ""],
  ["! 5", "5"],
  ["!foo 5", "5"],
  ["!<tag:yaml.org,2002:str> 5", "5"],
  ['!!int "0x10"', 16],
  ["!!bool yes", true],
  ["!!null ''", null],
  ["1e400", "1e400"],
])("a: %s", (text, value) => {
  const node = entryOf(parse(`a: ${text}\n`).root, "a")?.value;
  expect(node?.kind === "scalar" ? node.value : node).toBe(value);
});

function problems(text: string): string[] {
  return parse(text).problems.map(({ code, range }) => `${code} ${text.slice(range.start, range.end)}`);
}

function parse(text: string): ReturnType<typeof parseYaml> {
  return parseYaml({ text, start: 0 }, readPlainScalar);
}
