import { expect, test } from "vitest";
import { utf8Length } from "../../server/src/values/utf8.js";

test.each([
  ["", 0],
  ["abc", 3],
  ["\u007f\u0080", 3],
  ["\u07ff\u0800", 5],
  ["€", 3],
  ["𝒳", 4],
])("%j has %i bytes", (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
});
