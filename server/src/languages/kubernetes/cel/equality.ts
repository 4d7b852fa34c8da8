import {
  Duration,
  Failure,
  Format,
  Ip,
  ListValue,
  MapValue,
  Network,
  Optional,
  Quantity,
  Semver,
  Timestamp,
  TypeName,
  Uint,
  Url,
  type Value,
} from "./values.js";
import type { Work } from "./work.js";

/** Whether two values are equal: numbers across their types, lists and maps by their contents; values of different types are not. */
export function equal(left: Value, right: Value, work: Work): boolean {
  if (!work.spend(1)) return false;
  if (typeof left === typeof right && typeof left !== "object") return left === right;
  const leftNumber = numberOf(left);
  const rightNumber = numberOf(right);
  // The relations compare a bigint and a number by their exact values; strict equality would not.
  if (leftNumber !== undefined && rightNumber !== undefined) return leftNumber <= rightNumber && leftNumber >= rightNumber;
  if (left instanceof ListValue) return right instanceof ListValue && equalLists(left, right, work);
  if (left instanceof MapValue) return right instanceof MapValue && equalMaps(left, right, work);
  if (left instanceof Optional) return right instanceof Optional && equalOptionals(left, right, work);
  if (left instanceof Uint8Array) return right instanceof Uint8Array && compareOctets(left, right) === 0;
  return left === right || equalOpaque(left, right);
}

/** -1, 0 or 1 for values that have an order; a failure for others. */
export function compare(left: Value, right: Value): number | Failure {
  const leftNumber = numberOf(left);
  const rightNumber = numberOf(right);
  if (leftNumber !== undefined && rightNumber !== undefined) {
    if (Number.isNaN(leftNumber) || Number.isNaN(rightNumber)) return new Failure("NaN values cannot be ordered");
    return leftNumber < rightNumber ? -1 : leftNumber > rightNumber ? 1 : 0;
  }
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  if (left instanceof Uint8Array && right instanceof Uint8Array) return compareOctets(left, right);
  if (left instanceof Timestamp && right instanceof Timestamp) return sign(left.nanos - right.nanos);
  if (left instanceof Duration && right instanceof Duration) return sign(left.nanos - right.nanos);
  return new Failure("no such overload");
}

/** By code points, as Go compares the octets of UTF-8: a surrogate pair comes after every single unit. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return isSurrogate(a) === isSurrogate(b) ? Math.sign(a - b) : isSurrogate(a) ? 1 : -1;
  }
  return Math.sign(left.length - right.length);
}

/** The sign of a whole number. */
export function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function numberOf(value: Value): number | bigint | undefined {
  if (typeof value === "number" || typeof value === "bigint") return value;
  return value instanceof Uint ? value.value : undefined;
}

function compareOctets(left: Uint8Array, right: Uint8Array): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(left.length - right.length);
}

/** Sets and lists told apart by keys are equal in any order where they come from the schema (apiserver, pkg/cel/common/valuesunstructured.go). */
function equalLists(left: ListValue, right: ListValue, work: Work): boolean {
  if (left.items.length !== right.items.length) return false;
  const { identity } = left;
  if (identity === undefined) return left.items.every((item, index) => equal(item, right.items[index] ?? null, work));
  if (identity === "set") return right.items.every((item) => left.items.some((own) => equal(own, item, work)));
  return right.items.every((item) => {
    const own = left.items.find((candidate) => sameKeys(candidate, item, identity, work));
    return own !== undefined && equal(own, item, work);
  });
}

/** Whether two objects agree in the fields that tell the items of a list apart. */
export function sameKeys(left: Value, right: Value, keys: readonly string[], work: Work): boolean {
  if (!(left instanceof MapValue && right instanceof MapValue)) return false;
  return keys.every((key) => {
    const own = left.get(key);
    const other = right.get(key);
    return own === undefined || other === undefined ? own === other : equal(own, other, work);
  });
}

function equalMaps(left: MapValue, right: MapValue, work: Work): boolean {
  if (left.entries.size !== right.entries.size) return false;
  for (const [key, [, value]] of left.entries) {
    const other = right.entries.get(key);
    if (other === undefined || !equal(value, other[1], work)) return false;
  }
  return true;
}

function equalOptionals(left: Optional, right: Optional, work: Work): boolean {
  if (left.value === undefined || right.value === undefined) return left.value === right.value;
  return equal(left.value, right.value, work);
}

function equalOpaque(left: Value, right: Value): boolean {
  if (left instanceof Timestamp) return right instanceof Timestamp && left.nanos === right.nanos;
  if (left instanceof Duration) return right instanceof Duration && left.nanos === right.nanos;
  if (left instanceof TypeName) return right instanceof TypeName && left.name === right.name;
  if (left instanceof Quantity) return right instanceof Quantity && left.nanos === right.nanos;
  if (left instanceof Ip)
    return right instanceof Ip && left.address.bits === right.address.bits && left.address.value === right.address.value;
  if (left instanceof Network)
    return (
      right instanceof Network &&
      left.prefix === right.prefix &&
      left.address.bits === right.address.bits &&
      left.address.value === right.address.value
    );
  if (left instanceof Url) return right instanceof Url && left.text === right.text;
  if (left instanceof Format) return right instanceof Format && left.name === right.name;
  return left instanceof Semver && right instanceof Semver && compareVersions(left, right) === 0;
}

/** Order of semantic versions (semver.org, 2.0.0, item 11); build metadata does not count. */
export function compareVersions(left: Semver, right: Semver): number {
  for (const index of [0, 1, 2] as const) {
    const difference = sign(left.numbers[index] - right.numbers[index]);
    if (difference !== 0) return difference;
  }
  if (left.prerelease.length === 0 || right.prerelease.length === 0) return Math.sign(right.prerelease.length - left.prerelease.length);
  const length = Math.min(left.prerelease.length, right.prerelease.length);
  for (let index = 0; index < length; index++) {
    const difference = compareIdentifiers(left.prerelease[index] ?? "", right.prerelease[index] ?? "");
    if (difference !== 0) return difference;
  }
  return Math.sign(left.prerelease.length - right.prerelease.length);
}

function compareIdentifiers(left: string, right: string): number {
  const leftNumeric = /^\d+$/u.test(left);
  const rightNumeric = /^\d+$/u.test(right);
  if (leftNumeric && rightNumeric) return sign(BigInt(left) - BigInt(right));
  if (leftNumeric !== rightNumeric) return leftNumeric ? -1 : 1;
  return compareTexts(left, right);
}
