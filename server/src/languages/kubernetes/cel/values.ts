import type { IpAddress } from "../../../values/ipAddress.js";

/** A value of the Common Expression Language. int is bigint, double is number; durations and timestamps count nanoseconds. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Uint
  | Timestamp
  | Duration
  | ListValue
  | MapValue
  | Optional
  | TypeName
  | LibraryValue;

/** A number of type uint. */
export class Uint {
  constructor(readonly value: bigint) {}
}

/** Nanoseconds since 1970-01-01T00:00:00Z. */
export class Timestamp {
  constructor(readonly nanos: bigint) {}
}

/** A length of time in nanoseconds. */
export class Duration {
  constructor(readonly nanos: bigint) {}
}

/** A list. `identity` says that the order does not count: a set, or a list of objects told apart by the named (escaped) fields. */
export class ListValue {
  constructor(
    readonly items: readonly Value[],
    readonly identity?: "set" | readonly string[] | undefined,
  ) {}
}

/** A map, or an object: then `type` names it and the keys are escaped names. Entries are found by `keyOf`. */
export class MapValue {
  constructor(
    readonly entries: ReadonlyMap<string, readonly [key: Value, value: Value]>,
    readonly type?: string | undefined,
  ) {}

  /** The value under a key, or undefined. */
  get(key: Value): Value | undefined {
    const found = keyOf(key);
    return found === undefined ? undefined : this.entries.get(found)?.[1];
  }
}

/** `optional.of(value)`, or `optional.none()` where undefined. */
export class Optional {
  constructor(readonly value: Value | undefined) {}
}

/** A type as a value: what `type(x)` gives. */
export class TypeName {
  constructor(readonly name: string) {}
}

/** A value that only functions make. `type` is the name that the checker knows. */
export type LibraryValue = Quantity | Ip | Network | Url | Semver | Format;

/** `quantity("1Ki")`, as a fraction: thousandths of a millionth (1e-9). */
export class Quantity {
  readonly type = "kubernetes.Quantity";
  constructor(readonly nanos: bigint) {}
}

/** `ip("::1")`. */
export class Ip {
  readonly type = "net.IP";
  constructor(readonly address: IpAddress) {}
}

/** `cidr("10.0.0.0/8")`; the address is kept as written. */
export class Network {
  readonly type = "net.CIDR";
  constructor(
    readonly address: IpAddress,
    readonly prefix: number,
  ) {}
}

/** `url("https://example.com/")`, split as Go's net/url does it. `host` holds the port too. */
export class Url {
  readonly type = "kubernetes.URL";
  constructor(
    readonly text: string,
    readonly scheme: string,
    readonly host: string,
    readonly path: string,
    readonly query: string,
  ) {}
}

/** `semver("1.2.3-rc.1+build")`. */
export class Semver {
  readonly type = "kubernetes.Semver";
  constructor(
    readonly numbers: readonly [major: bigint, minor: bigint, patch: bigint],
    readonly prerelease: readonly string[],
  ) {}
}

/** `format.dns1123Label()`. */
export class Format {
  readonly type = "kubernetes.NamedFormat";
  constructor(readonly name: string) {}
}

/** Why an expression has no value. `unknown` where the server may well have one: a bound of ours, or a function we cannot answer. */
export class Failure {
  constructor(
    readonly message: string,
    readonly unknown = false,
  ) {}
}

/** What finds a key in a map: 1, 1u and 1.0 are the same key. Undefined for values that are no key. */
export function keyOf(key: Value): string | undefined {
  if (typeof key === "string") return `s${key}`;
  if (typeof key === "boolean") return `b${key}`;
  if (typeof key === "bigint") return `n${key}`;
  if (key instanceof Uint) return `n${key.value}`;
  if (typeof key !== "number") return undefined;
  return Number.isInteger(key) ? `n${BigInt(key)}` : `d${key}`;
}

/** A map of string keys. */
export function mapOf(entries: Iterable<readonly [string, Value]>, type?: string): MapValue {
  return new MapValue(new Map([...entries].map(([key, value]) => [`s${key}`, [key, value]])), type);
}

/** The name of a value's type, as `type(x)` shows it. */
export function typeNameOf(value: Value): string {
  if (value === null) return "null_type";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return "double";
  if (typeof value === "string") return "string";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Uint) return "uint";
  if (value instanceof Timestamp) return "google.protobuf.Timestamp";
  if (value instanceof Duration) return "google.protobuf.Duration";
  if (value instanceof ListValue) return "list";
  if (value instanceof MapValue) return value.type ?? "map";
  if (value instanceof Optional) return "optional_type";
  return value instanceof TypeName ? "type" : value.type;
}
