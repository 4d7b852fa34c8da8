/**
 * Whether `text` is a quantity as k8s.io/apimachinery's resource.ParseQuantity takes it: sign, digits with at most one point,
 * then a binary (Ki … Ei) or decimal (n u m k M G T P E) suffix or a decimal exponent. Without digits it counts as 0,
 * even where there is only a sign or a point.
 */
export function isQuantity(text: string): boolean {
  return pattern.test(text);
}

/** The value of a quantity as an exact fraction in thousandths of a billionth (1e-9); undefined where it is none. */
export function quantityNanos(text: string): bigint | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", suffix = "", exponent] = match;
  if (exponent !== undefined && Math.abs(Number(exponent)) > 60) return undefined;
  const digits = BigInt(whole + fraction || "0");
  const power = 9 - fraction.length + (exponent === undefined ? (decimal.get(suffix) ?? 0) : Number(exponent));
  const binaryFactor = binary.get(suffix) ?? 1n;
  const scaled = power >= 0 ? digits * 10n ** BigInt(power) : digits / 10n ** BigInt(-power);
  return (sign === "-" ? -1n : 1n) * scaled * binaryFactor;
}

const pattern = /^(?=.)([+-]?)(\d*)\.?(\d*)(?:(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE])|[eE]([+-]?\d+))?$/u;

const decimal: ReadonlyMap<string, number> = new Map([
  ["n", -9],
  ["u", -6],
  ["m", -3],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18],
]);

const binary: ReadonlyMap<string, bigint> = new Map([
  ["Ki", 2n ** 10n],
  ["Mi", 2n ** 20n],
  ["Gi", 2n ** 30n],
  ["Ti", 2n ** 40n],
  ["Pi", 2n ** 50n],
  ["Ei", 2n ** 60n],
]);
