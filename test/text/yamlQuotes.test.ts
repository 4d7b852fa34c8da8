import { expect, test } from "vitest";
import { joinQuotedLines } from "../../server/src/text/yamlQuotes.js";

test.each<[name: string, text: string, joined: string | undefined]>([
  ["a quoted scalar that goes on too far left", 'a:\n  b: "c\nd"\n', 'a:\n  b: "c d"\n'],
  ["a closing quote too far left", 'a:\n  b: "c\n"\n', 'a:\n  b: "c "\n'],
  ["enough indentation", 'a: "b\n  c"\n', undefined],
  ["one line", 'a: "b"\n', undefined],
  ["an unclosed quote", 'a: "b\nc: d\n', undefined],
])("%s", (_name, text, joined) => {
  expect(joinQuotedLines(text)).toBe(joined);
});
