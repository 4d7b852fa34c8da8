import { expect, test } from "vitest";
import { joinLines } from "../../server/src/text/yamlJoin.js";

test.each<[name: string, text: string, joined: string | undefined]>([
  ["a quoted scalar that goes on too far left", 'a:\n  b: "c\nd"\n', 'a:\n  b: "c d"\n'],
  ["a closing quote too far left", 'a:\n  b: "c\n"\n', 'a:\n  b: "c "\n'],
  ["a bracket that closes too far left", "a:\n  b: [\n  c\n]\n", "a:\n  b: [   c ]\n"],
  ["a tab in a collection in brackets", "a: {b: c,\n\td: e}\n", "a: {b: c,  d: e}\n"],
  ["a tab in a quoted scalar", 'a: "b\n\tc"\n', 'a: "b  c"\n'],
  ["a comment in a collection in brackets", "a:\n  b: [ # x\n  c\n]\n", "a:\n  b: [       c ]\n"],
  ["brackets and quotes inside", "a:\n  b: [']', it's, \"[\"\n]\n", "a:\n  b: [']', it's, \"[\" ]\n"],
  ["behind an anchor, in a list", '- - a: &x "b\nc"\n', '- - a: &x "b c"\n'],
  ["enough indentation", 'a: "b\n  c"\n', undefined],
  ["a bracket in the column of the next key closes nothing too early", "a: [\n  b\n  ]\n", undefined],
  ["one line", 'a: "b"\n', undefined],
  ["an unclosed quote", 'a: "b\nc: d\n', undefined],
  ["an unclosed bracket", "a: [b\nc: d\n", undefined],
  ["text of a block scalar is no YAML", "a: |\n  b: [\n  ]\nc: d\n", undefined],
  ["nor is that of a block scalar in a list", "- |\n b: 'c\n d'\n", undefined],
])("%s", (_name, text, joined) => {
  expect(joinLines(text)).toBe(joined);
});

test("time grows with the text, not with its square", () => {
  const before = Date.now();
  for (const line of [`a: "x\n${"- ".repeat(100_000)}\n${"a".repeat(100_000)}\n`, 'a: "\n'.repeat(50_001), "a: [\n".repeat(50_000)])
    joinLines(line);
  expect(Date.now() - before).toBeLessThan(2000);
});
