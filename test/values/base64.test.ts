import { expect, test } from "vitest";
import { base64Length, base64Text } from "../../server/src/values/base64.js";
import { utf8Length } from "../../server/src/values/utf8.js";

test.each([
  ["", 0, ""],
  ["YQ==", 1, "a"],
  ["YWI=", 2, "ab"],
  ["YWJj", 3, "abc"],
  ["w6TigqzwnZKz", 9, "ä€𝒳"],
  ["YW\nJj\r\n", 3, "abc"],
  ["YQ==\n", 1, "a"],
])("%j is %i bytes", (encoded, bytes, text) => {
  expect(base64Length(encoded)).toBe(bytes);
  expect(base64Text(encoded)).toBe(text);
  expect(utf8Length(text)).toBe(bytes);
});

test("what is no base64 or no UTF-8 has no text", () => {
  expect(base64Text("a b")).toBeUndefined();
  expect(base64Text("/w==")).toBeUndefined();
});
