import type { ScalarValue } from "../../text/tree.js";

/**
 * What the API server's reader makes of a plain scalar: sigs.k8s.io/yaml over the YAML 1.1 dialect of go.yaml.in/yaml/v2
 * (resolve.go). `on` and `y` are booleans; `0400` and `0o400` are octal; `1e3` is a number; dates and `22:22` are strings.
 */
export function readPlainScalar(text: string): ScalarValue {
  const word = words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return numeric ? (integer(text) ?? float(text) ?? text) : text;
}

const words: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word): [string, ScalarValue] => [word, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word): [string, ScalarValue] => [word, false]),
  ...["~", "null", "Null", "NULL"].map((word): [string, ScalarValue] => [word, null]),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word): [string, ScalarValue] => [word, Number.POSITIVE_INFINITY]),
  ...["-.inf", "-.Inf", "-.INF"].map((word): [string, ScalarValue] => [word, Number.NEGATIVE_INFINITY]),
  ...[".nan", ".NaN", ".NAN"].map((word): [string, ScalarValue] => [word, Number.NaN]),
]);

/** Go's strconv.ParseInt with base 0 after underscores are taken out. */
function integer(text: string): number | bigint | undefined {
  const plain = text.replaceAll("_", "");
  const match = /^([-+]?)(?:(0[xX][0-9a-fA-F]+)|(0[bB][01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/u.exec(plain);
  if (match === null) return undefined;
  const [, sign, hex, binary, octal, decimal] = match;
  const magnitude = BigInt(hex ?? binary ?? (octal === undefined ? (decimal ?? "0") : `0o${octal}`));
  const value = sign === "-" ? -magnitude : magnitude;
  if (value < -(2n ** 63n) || value >= 2n ** 64n) return undefined;
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

function float(text: string): number | undefined {
  const plain = text.replaceAll("_", "");
  if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u.test(plain)) return undefined;
  // What is too large for a float64 stays text.
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
