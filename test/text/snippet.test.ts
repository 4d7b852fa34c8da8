import { describe, expect, test } from "vitest";
import { escaped, plainText } from "../../server/src/text/snippet.js";

describe("plain text of a snippet", () => {
  test.each([
    ["name: $1", "", "name: "],
    ["name: $1", "0", "name: 0"],
    ["a: ${1|true,false|}\n- b", "", "a: true\n- b"],
    ["a: ${1|x\\,y,z|}", "", "a: x\\,y"],
    ['{"a": [$1], "b": {$2}}', "0", '{"a": [], "b": {}}'],
  ])("%s", (snippet, filling, expected) => {
    expect(plainText(snippet, filling)).toBe(expected);
  });

  test("what was escaped comes back", () => {
    expect(plainText(escaped("a${b}\\c$1"))).toBe("a${b}\\c$1");
  });
});
