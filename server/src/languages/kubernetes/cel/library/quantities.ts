import { quantityNanos } from "../../../../values/quantity.js";
import { sign } from "../equality.js";
import { define, type Overload } from "../overload.js";
import { Failure, Quantity } from "../values.js";

/** Functions over amounts such as `1.5Gi` (apiserver, pkg/cel/library/quantity.go). */
export const quantities: readonly Overload[] = [
  define(
    "quantity(string): kubernetes.Quantity",
    (text: string) => quantityOf(text) ?? new Failure("quantities must match the regular expression"),
  ),
  define("isQuantity(string): bool", (text: string) => quantityOf(text) !== undefined),
  define("sign(kubernetes.Quantity): int", (quantity: Quantity) => BigInt(sign(quantity.nanos))),
  define("isGreaterThan(this kubernetes.Quantity, kubernetes.Quantity): bool", (a: Quantity, b: Quantity) => a.nanos > b.nanos),
  define("isLessThan(this kubernetes.Quantity, kubernetes.Quantity): bool", (a: Quantity, b: Quantity) => a.nanos < b.nanos),
  define("compareTo(this kubernetes.Quantity, kubernetes.Quantity): int", (a: Quantity, b: Quantity) => BigInt(sign(a.nanos - b.nanos))),
  define("asApproximateFloat(this kubernetes.Quantity): double", (quantity: Quantity) => Number(quantity.nanos) / 1e9),
  define(
    "asInteger(this kubernetes.Quantity): int",
    (quantity: Quantity) => wholeOf(quantity) ?? new Failure("cannot convert value to integer"),
  ),
  define("isInteger(this kubernetes.Quantity): bool", (quantity: Quantity) => wholeOf(quantity) !== undefined),
  define(
    "add(this kubernetes.Quantity, kubernetes.Quantity): kubernetes.Quantity",
    (a: Quantity, b: Quantity) => new Quantity(a.nanos + b.nanos),
  ),
  define("add(this kubernetes.Quantity, int): kubernetes.Quantity", (a: Quantity, b: bigint) => new Quantity(a.nanos + b * billion)),
  define(
    "sub(this kubernetes.Quantity, kubernetes.Quantity): kubernetes.Quantity",
    (a: Quantity, b: Quantity) => new Quantity(a.nanos - b.nanos),
  ),
  define("sub(this kubernetes.Quantity, int): kubernetes.Quantity", (a: Quantity, b: bigint) => new Quantity(a.nanos - b * billion)),
];

const billion = 1_000_000_000n;

function quantityOf(text: string): Quantity | undefined {
  // Longer numbers exist only to cost time.
  const nanos = text.length > 1000 ? undefined : quantityNanos(text);
  return nanos === undefined ? undefined : new Quantity(nanos);
}

function wholeOf({ nanos }: Quantity): bigint | undefined {
  const whole = nanos / billion;
  return nanos % billion === 0n && whole === BigInt.asIntN(64, whole) ? whole : undefined;
}
