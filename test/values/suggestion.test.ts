import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "../../server/src/values/suggestion.js";

test.each<[word: string, candidates: readonly string[], best: string | undefined]>([
  ["imagePullPolcy", ["image", "imagePullPolicy", "imagePullSecrets"], "imagePullPolicy"],
  ["NAME", ["name", "names"], "name"],
  ["nmae", ["name", "image"], "name"],
  ["foo", ["bar", "baz"], undefined],
  ["a", [], undefined],
])("%s", (word, candidates, best) => {
  expect(nearest(word, candidates)).toBe(best);
});

test("a distance is the same both ways, and nought only between equals", () => {
  assert(
    property(string({ maxLength: 12 }), string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b, 100)).toBe(editDistance(b, a, 100));
      expect(editDistance(a, b, 100) === 0).toBe(a === b);
    }),
  );
});
