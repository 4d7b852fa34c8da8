import type { Schema } from "./schema.js";

/** What is wrong with a number, besides its type. Whole numbers are compared with the whole part of a bound, as the server does. */
export function* numberFaults(value: number | bigint, whole: boolean, schema: Schema): Generator<string> {
  const outside = formatFault(value, schema);
  if (outside !== undefined) yield `${value} does not fit into ${outside}`;
  const { minimum, maximum, multipleOf } = schema;
  const bound = (given: number): number => (whole ? Math.trunc(Number(given)) : Number(given));
  if (maximum !== undefined) {
    const most = bound(maximum);
    if (schema.exclusiveMaximum === true ? value >= most : value > most)
      yield `${value}, expected ${schema.exclusiveMaximum === true ? "less than" : "at most"} ${maximum}`;
  }
  if (minimum !== undefined) {
    const least = bound(minimum);
    if (schema.exclusiveMinimum === true ? value <= least : value < least)
      yield `${value}, expected ${schema.exclusiveMinimum === true ? "more than" : "at least"} ${minimum}`;
  }
  if (multipleOf !== undefined && !isMultiple(value, whole, bound(multipleOf))) yield `${value}, expected a multiple of ${multipleOf}`;
}

function formatFault(value: number | bigint, { type, format }: Schema): string | undefined {
  if (type === "integer" && format === "int32" && (value < -(2 ** 31) || value >= 2 ** 31)) return "32 bits (format `int32`)";
  if (type === "number" && format === "float" && Math.abs(Number(value)) > largestFloat) return "a 32-bit float (format `float`)";
  return undefined;
}

/** What rounds to the largest number of 32 bits at most. */
const largestFloat = 3.4028235677973366e38;

function isMultiple(value: number | bigint, whole: boolean, factor: number): boolean {
  if (!(factor > 0)) return true;
  if (whole) return BigInt(value) % BigInt(factor) === 0n;
  const times = factor < 1 ? (1 / factor) * Number(value) : Number(value) / factor;
  const nearest = Math.round(times);
  // Fractions are inexact in binary; the server forgives as much.
  return times === nearest || Math.abs(times - nearest) / (Math.abs(times) + Math.abs(nearest)) < 1e-9;
}
