import { define, type Overload } from "../overload.js";
import { textOf, utf8 } from "../utf8.js";
import { Duration, Failure, type Timestamp, TypeName, typeNameOf, Uint, type Value } from "../values.js";
import { timestampOf } from "./range.js";
import { readDuration, readTimestamp } from "./readTime.js";
import { showDouble, showDuration, showTimestamp } from "./show.js";

const same = (value: Value) => value;

/** Functions named like types (cel-go, common/stdlib/standard.go, and ConvertToType of each type in common/types). */
export const conversions: readonly Overload[] = [
  define("dyn(A): dyn", same),
  define("type(A): type<A>", (value: Value) => new TypeName(typeNameOf(value))),
  define("bool(bool): bool", same),
  define("bool(string): bool", (text: string) => truths.get(text) ?? unreadable("bool")),
  define("bytes(bytes): bytes", same),
  define("bytes(string): bytes", (text: string) => utf8(text)),
  define("double(double): double", same),
  define("double(int): double", (value: bigint) => Number(value)),
  define("double(uint): double", ({ value }: Uint) => Number(value)),
  define("double(string): double", (text: string) => doubleOf(text) ?? unreadable("double")),
  define("int(int): int", same),
  define("int(uint): int", ({ value }: Uint) => int(value)),
  define("int(double): int", (value: number) => (Math.abs(value) < 2 ** 63 ? BigInt(Math.trunc(value)) : new Failure("integer overflow"))),
  define("int(string): int", (text: string) => (/^[-+]?\d{1,40}$/u.test(text) ? int(BigInt(text.replace(/^\+/u, ""))) : unreadable("int"))),
  define("int(timestamp): int", ({ nanos }: Timestamp) => seconds(nanos)),
  define("int(duration): int", ({ nanos }: Duration) => nanos),
  define("uint(uint): uint", same),
  define("uint(int): uint", (value: bigint) => uint(value)),
  define("uint(double): uint", (value: number) =>
    value > -1 && value < 2 ** 64 ? uint(BigInt(Math.trunc(value))) : new Failure("unsigned integer overflow"),
  ),
  define("uint(string): uint", (text: string) => (/^\d{1,40}$/u.test(text) ? uint(BigInt(text)) : unreadable("uint"))),
  define("string(string): string", same),
  define("string(bool): string", (value: boolean) => String(value)),
  define("string(int): string", (value: bigint) => String(value)),
  define("string(uint): string", ({ value }: Uint) => String(value)),
  define("string(double): string", (value: number) => showDouble(value)),
  define("string(bytes): string", (value: Uint8Array) => textOf(value) ?? new Failure("invalid UTF-8 in bytes, cannot convert to string")),
  define("string(timestamp): string", ({ nanos }: Timestamp) => showTimestamp(nanos)),
  define("string(duration): string", ({ nanos }: Duration) => showDuration(nanos)),
  define("timestamp(timestamp): timestamp", same),
  define("timestamp(int): timestamp", (value: bigint) => timestampOf(value * 1_000_000_000n)),
  define("timestamp(string): timestamp", (text: string) => {
    const nanos = readTimestamp(text);
    return nanos === undefined ? unreadable("google.protobuf.Timestamp") : timestampOf(nanos);
  }),
  define("duration(duration): duration", same),
  define("duration(int): duration", (value: bigint) => new Duration(value)),
  define("duration(string): duration", (text: string) => {
    const nanos = readDuration(text);
    return nanos === undefined ? unreadable("google.protobuf.Duration") : new Duration(nanos);
  }),
];

const truths: ReadonlyMap<string, boolean> = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((text) => [text, true] as const),
  ...["0", "f", "F", "FALSE", "false", "False"].map((text) => [text, false] as const),
]);

function unreadable(type: string): Failure {
  return new Failure(`type conversion error from 'string' to '${type}'`);
}

function int(value: bigint): bigint | Failure {
  return value === BigInt.asIntN(64, value) ? value : new Failure("integer overflow");
}

function uint(value: bigint): Uint | Failure {
  return value === BigInt.asUintN(64, value) ? new Uint(value) : new Failure("unsigned integer overflow");
}

function seconds(nanos: bigint): bigint {
  const whole = nanos / 1_000_000_000n;
  return nanos % 1_000_000_000n < 0n ? whole - 1n : whole;
}

/** As Go's strconv.ParseFloat reads it, without its hexadecimal form. */
function doubleOf(text: string): number | undefined {
  const special = /^([-+]?)(inf|infinity|nan)$/iu.exec(text);
  if (special !== null)
    return special[2]?.toLowerCase() === "nan" ? (special[1] === "" ? Number.NaN : undefined) : special[1] === "-" ? -Infinity : Infinity;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/u.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
