import { define, type Overload } from "../overload.js";
import { Duration, Failure, ListValue, MapValue, Optional, Timestamp, Uint, type Value } from "../values.js";

/** Values that may be missing (cel-go, cel/library.go, OptionalTypes). */
export const optionals: readonly Overload[] = [
  define("optional.of(V): optional<V>", (value: Value) => new Optional(value)),
  define("optional.none(): optional<V>", () => new Optional(undefined)),
  define("optional.ofNonZeroValue(V): optional<V>", (value: Value) => new Optional(isZero(value) ? undefined : value)),
  define("optional.unwrap(list<optional<V>>): list<V>", unwrap),
  define("unwrapOpt(this list<optional<V>>): list<V>", unwrap),
  define("hasValue(this optional<V>): bool", (optional: Optional) => optional.value !== undefined),
  define("value(this optional<V>): V", ({ value }: Optional) => (value === undefined ? new Failure("optional.none() dereference") : value)),
  // The evaluator itself looks at the second operand of these two only where it is needed.
  define("or(this optional<V>, optional<V>): optional<V>", (optional: Optional) => optional),
  define("orValue(this optional<V>, V): V", ({ value }: Optional, other: Value) => (value === undefined ? other : value)),
  define("first(this list<V>): optional<V>", (list: ListValue) => new Optional(list.items[0])),
  define("last(this list<V>): optional<V>", (list: ListValue) => new Optional(list.items.at(-1))),
];

function unwrap(list: ListValue): Value | Failure {
  const values: Value[] = [];
  for (const item of list.items) {
    if (!(item instanceof Optional)) return new Failure("value is not optional");
    if (item.value !== undefined) values.push(item.value);
  }
  return new ListValue(values);
}

function isZero(value: Value): boolean {
  if (value === null || value === false || value === 0n || value === 0 || value === "") return true;
  if (value instanceof Uint) return value.value === 0n;
  if (value instanceof Uint8Array) return value.length === 0;
  if (value instanceof ListValue) return value.items.length === 0;
  if (value instanceof MapValue) return value.entries.size === 0;
  return value instanceof Duration ? value.nanos === 0n : value instanceof Timestamp && value.nanos === zeroTime;
}

/** Go's zero time, the first second of the year 1. */
const zeroTime = -62_135_596_800n * 1_000_000_000n;
