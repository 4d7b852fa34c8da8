import { compare, equal } from "../equality.js";
import { define, type Overload } from "../overload.js";
import { Duration, Failure, ListValue, type MapValue, Uint, type Value } from "../values.js";
import type { Work } from "../work.js";

const comparable = ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"] as const;
const summable = ["int", "uint", "double", "duration"] as const;

/** Functions over lists, sizes and sets (apiserver, pkg/cel/library/lists.go; cel-go, ext/lists.go and ext/sets.go). */
export const lists: readonly Overload[] = [
  ...["size(this string): int", "size(string): int"].map((signature) => define(signature, (text: string) => BigInt(countPoints(text)))),
  ...["size(this bytes): int", "size(bytes): int"].map((signature) => define(signature, (bytes: Uint8Array) => BigInt(bytes.length))),
  ...["size(this list<A>): int", "size(list<A>): int"].map((signature) =>
    define(signature, (list: ListValue) => BigInt(list.items.length)),
  ),
  ...["size(this map<A, B>): int", "size(map<A, B>): int"].map((signature) =>
    define(signature, (map: MapValue) => BigInt(map.entries.size)),
  ),
  ...comparable.flatMap((type) => [
    define(`isSorted(this list<${type}>): bool`, isSorted),
    define(`min(this list<${type}>): ${type}`, (list: ListValue) => extreme(list, "min", -1)),
    define(`max(this list<${type}>): ${type}`, (list: ListValue) => extreme(list, "max", 1)),
    define(`sort(this list<${type}>): list<${type}>`, sort),
  ]),
  ...summable.map((type) => define(`sum(this list<${type}>): ${type}`, (list: ListValue) => sum(list, type))),
  define("indexOf(this list<A>, A): int", (list: ListValue, item: Value, work: Work) =>
    BigInt(list.items.findIndex((own) => equal(own, item, work))),
  ),
  define("lastIndexOf(this list<A>, A): int", (list: ListValue, item: Value, work: Work) =>
    BigInt(list.items.findLastIndex((own) => equal(own, item, work))),
  ),
  define("distinct(this list<T>): list<T>", distinct),
  define("reverse(this list<T>): list<T>", (list: ListValue) => new ListValue(list.items.toReversed())),
  define("slice(this list<T>, int, int): list<T>", slice),
  define("flatten(this list<list<T>>): list<T>", (list: ListValue, work: Work) => new ListValue(flatten(list.items, 1, work))),
  define("flatten(this list<dyn>, int): list<dyn>", (list: ListValue, depth: bigint, work: Work) =>
    depth < 0n ? new Failure("level must be non-negative") : new ListValue(flatten(list.items, Number(depth), work)),
  ),
  define("lists.range(int): list<int>", range),
  define("sets.contains(list<T>, list<T>): bool", containsAll),
  define(
    "sets.equivalent(list<T>, list<T>): bool",
    (a: ListValue, b: ListValue, work: Work) => containsAll(a, b, work) && containsAll(b, a, work),
  ),
  define("sets.intersects(list<T>, list<T>): bool", (a: ListValue, b: ListValue, work: Work) =>
    a.items.some((item) => !work.exhausted && b.items.some((other) => equal(item, other, work))),
  ),
];

function countPoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function isSorted(list: ListValue): boolean | Failure {
  for (let index = 1; index < list.items.length; index++) {
    const order = compare(list.items[index - 1] ?? null, list.items[index] ?? null);
    if (order instanceof Failure) return order;
    if (order > 0) return false;
  }
  return true;
}

function extreme(list: ListValue, name: string, direction: 1 | -1): Value | Failure {
  const [first, ...rest] = list.items;
  if (first === undefined) return new Failure(`${name} called on empty list`);
  let best = first;
  for (const item of rest) {
    const order = compare(item, best);
    if (order instanceof Failure) return order;
    if (order === direction) best = item;
  }
  return best;
}

function sort(list: ListValue, work: Work): ListValue | Failure {
  const [first] = list.items;
  for (const item of list.items) {
    const order = compare(first ?? null, item);
    if (order instanceof Failure) return new Failure("list elements must have the same type");
  }
  work.spend(list.items.length * Math.log2(list.items.length + 1));
  return new ListValue(
    list.items.toSorted((left, right) => {
      const order = compare(left, right);
      return typeof order === "number" ? order : 0;
    }),
  );
}

function sum(list: ListValue, type: (typeof summable)[number]): Value | Failure {
  let whole = 0n;
  let double = 0;
  let kind: (typeof summable)[number] = type;
  for (const item of list.items) {
    if (typeof item === "bigint") [whole, kind] = [whole + item, "int"];
    else if (item instanceof Uint) [whole, kind] = [whole + item.value, "uint"];
    else if (item instanceof Duration) [whole, kind] = [whole + item.nanos, "duration"];
    else if (typeof item === "number") [double, kind] = [double + item, "double"];
    else return new Failure("no such overload");
  }
  if (kind === "double") return double;
  if (whole !== (kind === "uint" ? BigInt.asUintN(64, whole) : BigInt.asIntN(64, whole))) return new Failure("integer overflow");
  return kind === "int" ? whole : kind === "uint" ? new Uint(whole) : new Duration(whole);
}

function distinct(list: ListValue, work: Work): ListValue {
  const items: Value[] = [];
  for (const item of list.items) {
    if (work.exhausted) break;
    if (!items.some((other) => equal(item, other, work))) items.push(item);
  }
  return new ListValue(items);
}

function slice(list: ListValue, start: bigint, end: bigint): ListValue | Failure {
  if (start < 0n || end < 0n) return new Failure(`cannot slice(${start}, ${end}), negative indexes not supported`);
  if (start > end) return new Failure(`cannot slice(${start}, ${end}), start index must be less than or equal to end index`);
  if (end > list.items.length) return new Failure(`cannot slice(${start}, ${end}), list is length ${list.items.length}`);
  return new ListValue(list.items.slice(Number(start), Number(end)));
}

function flatten(items: readonly Value[], depth: number, work: Work): readonly Value[] {
  if (depth === 0 || !work.spend(items.length)) return items;
  return items.flatMap((item) => (item instanceof ListValue ? flatten(item.items, depth - 1, work) : [item]));
}

function range(count: bigint, work: Work): ListValue {
  if (count <= 0n || !work.spend(Number(count))) return new ListValue([]);
  return new ListValue(Array.from({ length: Number(count) }, (_, index) => BigInt(index)));
}

function containsAll(list: ListValue, part: ListValue, work: Work): boolean {
  return part.items.every((item) => list.items.some((own) => equal(own, item, work)));
}
