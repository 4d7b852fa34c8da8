import { assert, bigInt, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { isQuantity, quantityNanos } from "../../server/src/values/quantity.js";

const whole = 1_000_000_000n;

test.each<[text: string, nanos: bigint]>([
  ["1", whole],
  ["+1", whole],
  ["-1", -whole],
  ["0.5", whole / 2n],
  [".5", whole / 2n],
  ["5.", 5n * whole],
  ["100m", whole / 10n],
  ["1u", 1000n],
  ["1n", 1n],
  ["1k", 1000n * whole],
  ["1Ki", 1024n * whole],
  ["1.5Gi", (3n * 2n ** 30n * whole) / 2n],
  ["1E", 10n ** 18n * whole],
  ["1e3", 1000n * whole],
  ["1E3", 1000n * whole],
  ["1e-3", whole / 1000n],
  ["m", 0n],
  ["Gi", 0n],
  ["-", 0n],
  [".", 0n],
  ["e3", 0n],
])("%s", (text, nanos) => {
  expect(isQuantity(text)).toBe(true);
  expect(quantityNanos(text)).toBe(nanos);
});

test.each(["", "1 Gi", "1GB", "1gi", "1K", "1.2.3", "--1", "1e", "0x1", "1_000"])("%j is none", (text) => {
  expect(isQuantity(text)).toBe(false);
  expect(quantityNanos(text)).toBeUndefined();
});

test("a binary suffix is 1024 times the one before", () => {
  assert(
    property(
      bigInt({ min: 0n, max: 10n ** 6n }),
      constantFrom(["", "Ki"], ["Ki", "Mi"], ["Mi", "Gi"], ["Gi", "Ti"], ["Ti", "Pi"]),
      (count, [small, large]) => {
        expect(quantityNanos(`${count}${large}`)).toBe(quantityNanos(`${count * 1024n}${small}`));
      },
    ),
  );
});
