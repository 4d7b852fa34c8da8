import { compare, equal, sameKeys } from "../equality.js";
import { define, type Overload } from "../overload.js";
import { type Duration, Failure, ListValue, MapValue, Optional, type Timestamp, Uint, type Value } from "../values.js";
import type { Work } from "../work.js";
import { durationOf, timestampOf } from "./range.js";

type Comparison = readonly [operator: string, holds: (order: number) => boolean];

const comparisons: readonly Comparison[] = [
  ["_<_", (order) => order < 0],
  ["_<=_", (order) => order <= 0],
  ["_>_", (order) => order > 0],
  ["_>=_", (order) => order >= 0],
];

const comparable: readonly (readonly [string, string])[] = [
  ...["bool", "int", "uint", "double", "string", "bytes", "timestamp", "duration"].map((type) => [type, type] as const),
  ["int", "uint"],
  ["int", "double"],
  ["uint", "int"],
  ["uint", "double"],
  ["double", "int"],
  ["double", "uint"],
];

const ordering = comparisons.flatMap(([operator, holds]) =>
  comparable.map(([left, right]) =>
    define(`${operator}(${left}, ${right}): bool`, (a: Value, b: Value) => {
      const order = compare(a, b);
      return order instanceof Failure ? order : holds(order);
    }),
  ),
);

const arithmetic: readonly Overload[] = [
  define("_+_(int, int): int", (a: bigint, b: bigint) => int(a + b)),
  define("_-_(int, int): int", (a: bigint, b: bigint) => int(a - b)),
  define("_*_(int, int): int", (a: bigint, b: bigint) => int(a * b)),
  define("_/_(int, int): int", (a: bigint, b: bigint) => (b === 0n ? new Failure("division by zero") : int(a / b))),
  define("_%_(int, int): int", (a: bigint, b: bigint) => (b === 0n ? new Failure("modulus by zero") : int(a % b))),
  define("-_(int): int", (a: bigint) => int(-a)),
  define("_+_(uint, uint): uint", (a: Uint, b: Uint) => uint(a.value + b.value)),
  define("_-_(uint, uint): uint", (a: Uint, b: Uint) => uint(a.value - b.value)),
  define("_*_(uint, uint): uint", (a: Uint, b: Uint) => uint(a.value * b.value)),
  define("_/_(uint, uint): uint", (a: Uint, b: Uint) => (b.value === 0n ? new Failure("division by zero") : uint(a.value / b.value))),
  define("_%_(uint, uint): uint", (a: Uint, b: Uint) => (b.value === 0n ? new Failure("modulus by zero") : uint(a.value % b.value))),
  define("_+_(double, double): double", (a: number, b: number) => a + b),
  define("_-_(double, double): double", (a: number, b: number) => a - b),
  define("_*_(double, double): double", (a: number, b: number) => a * b),
  define("_/_(double, double): double", (a: number, b: number) => a / b),
  define("-_(double): double", (a: number) => -a),
];

const joining: readonly Overload[] = [
  define("_+_(string, string): string", (a: string, b: string) => a + b),
  define("_+_(bytes, bytes): bytes", (a: Uint8Array, b: Uint8Array) => Uint8Array.from([...a, ...b])),
  define("_+_(list<A>, list<A>): list<A>", joinLists),
  define("_+_(duration, duration): duration", (a: Duration, b: Duration) => durationOf(a.nanos + b.nanos)),
  define("_+_(duration, timestamp): timestamp", (a: Duration, b: Timestamp) => timestampOf(a.nanos + b.nanos)),
  define("_+_(timestamp, duration): timestamp", (a: Timestamp, b: Duration) => timestampOf(a.nanos + b.nanos)),
  define("_-_(duration, duration): duration", (a: Duration, b: Duration) => durationOf(a.nanos - b.nanos)),
  define("_-_(timestamp, duration): timestamp", (a: Timestamp, b: Duration) => timestampOf(a.nanos - b.nanos)),
  define("_-_(timestamp, timestamp): duration", (a: Timestamp, b: Timestamp) => durationOf(a.nanos - b.nanos)),
];

const lookup: readonly Overload[] = [
  define("_[_](list<A>, int): A", itemAt),
  define("_[_](map<A, B>, A): B", valueAt),
  define("_[_](optional<list<V>>, int): optional<V>", (list: Optional, index: Value) => lookInside(list, index)),
  define("_[_](optional<map<K, V>>, K): optional<V>", (map: Optional, key: Value) => lookInside(map, key)),
  define("_[?_](list<V>, int): optional<V>", (list: ListValue, index: Value) => found(itemAt(list, index))),
  define("_[?_](map<K, V>, K): optional<V>", (map: MapValue, key: Value) => found(valueAt(map, key))),
  define("_[?_](optional<list<V>>, int): optional<V>", (list: Optional, index: Value) => lookInside(list, index)),
  define("_[?_](optional<map<K, V>>, K): optional<V>", (map: Optional, key: Value) => lookInside(map, key)),
  define("@in(A, list<A>): bool", (item: Value, list: ListValue, work: Work) => list.items.some((other) => equal(other, item, work))),
  define("@in(A, map<A, B>): bool", (key: Value, map: MapValue) => map.get(key) !== undefined),
];

const logic: readonly Overload[] = [
  define("!_(bool): bool", (value: boolean) => !value),
  define("_==_(A, A): bool", (a: Value, b: Value, work: Work) => equal(a, b, work)),
  define("_!=_(A, A): bool", (a: Value, b: Value, work: Work) => !equal(a, b, work)),
  // Evaluated by the evaluator itself, which looks at one branch only.
  define("_?_:_(bool, A, A): A", () => new Failure("no such overload")),
];

/** The operators, under cel-go's names for them. */
export const operators: readonly Overload[] = [...logic, ...lookup, ...arithmetic, ...joining, ...ordering];

function int(value: bigint): bigint | Failure {
  return value === BigInt.asIntN(64, value) ? value : new Failure("integer overflow");
}

function uint(value: bigint): Uint | Failure {
  return value === BigInt.asUintN(64, value) ? new Uint(value) : new Failure("unsigned integer overflow");
}

/** Sets take what is new; lists told apart by keys replace what has the same keys (apiserver, pkg/cel/common/valuesunstructured.go). */
function joinLists(left: ListValue, right: ListValue, work: Work): ListValue {
  const { identity } = left;
  if (identity === undefined) return new ListValue([...left.items, ...right.items]);
  const items = [...left.items];
  for (const item of right.items) {
    if (work.exhausted) break;
    const index = items.findIndex((own) => (identity === "set" ? equal(own, item, work) : sameKeys(own, item, identity, work)));
    if (index < 0) items.push(item);
    else if (identity !== "set") items[index] = item;
  }
  return new ListValue(items, identity);
}

function itemAt(list: ListValue, index: Value): Value | Failure {
  const item = typeof index === "bigint" ? list.items[Number(index)] : undefined;
  return item === undefined ? new Failure(`index out of bounds: ${String(index)}`) : item;
}

function valueAt(map: MapValue, key: Value): Value | Failure {
  const value = map.get(key);
  return value === undefined ? new Failure(`no such key: ${String(key)}`) : value;
}

function lookInside(optional: Optional, key: Value): Optional {
  const { value } = optional;
  if (value instanceof ListValue) return found(itemAt(value, key));
  return value instanceof MapValue ? found(valueAt(value, key)) : new Optional(undefined);
}

function found(value: Value | Failure): Optional {
  return new Optional(value instanceof Failure ? undefined : value);
}
