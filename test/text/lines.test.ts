import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex } from "../../server/src/text/lines.js";

describe("LineIndex", () => {
  test.each([
    ["a\nb", 2, { line: 1, character: 0 }],
    ["a\r\nb", 3, { line: 1, character: 0 }],
    ["a\rb", 2, { line: 1, character: 0 }],
    ["", 0, { line: 0, character: 0 }],
    ["a\n", 2, { line: 1, character: 0 }],
    ["😀x", 2, { line: 0, character: 2 }],
    ["ab", 99, { line: 0, character: 2 }],
  ])("%j at %i", (text, offset, position) => {
    expect(new LineIndex(text).positionAt(offset)).toEqual(position);
  });

  test("a position leads back to its offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é") }), fc.nat(40), (text, offset) => {
        const lines = new LineIndex(text);
        const inside = Math.min(offset, text.length);
        expect(lines.offsetAt(lines.positionAt(inside))).toBe(inside);
      }),
    );
  });
});
