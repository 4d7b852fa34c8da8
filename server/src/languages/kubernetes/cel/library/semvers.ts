import { compareVersions } from "../equality.js";
import { define, type Overload } from "../overload.js";
import { Failure, Semver } from "../values.js";

/** Functions over semantic versions (apiserver, pkg/cel/library/semverlib.go). */
export const semvers: readonly Overload[] = [
  define("semver(string): kubernetes.Semver", (text: string) => semverOf(text) ?? notAVersion(text)),
  define("semver(string, bool): kubernetes.Semver", (text: string, lenient: boolean) => semverOf(text, lenient) ?? notAVersion(text)),
  define("isSemver(string): bool", (text: string) => semverOf(text) !== undefined),
  define("isSemver(string, bool): bool", (text: string, lenient: boolean) => semverOf(text, lenient) !== undefined),
  define("isGreaterThan(this kubernetes.Semver, kubernetes.Semver): bool", (a: Semver, b: Semver) => compareVersions(a, b) > 0),
  define("isLessThan(this kubernetes.Semver, kubernetes.Semver): bool", (a: Semver, b: Semver) => compareVersions(a, b) < 0),
  define("compareTo(this kubernetes.Semver, kubernetes.Semver): int", (a: Semver, b: Semver) => BigInt(compareVersions(a, b))),
  define("major(this kubernetes.Semver): int", (version: Semver) => version.numbers[0]),
  define("minor(this kubernetes.Semver): int", (version: Semver) => version.numbers[1]),
  define("patch(this kubernetes.Semver): int", (version: Semver) => version.numbers[2]),
];

function notAVersion(text: string): Failure {
  return new Failure(`"${text}" is not a semantic version`);
}

function semverOf(text: string, lenient = false): Semver | undefined {
  const full = lenient ? completed(text) : text;
  const match = full === undefined ? null : pattern.exec(full);
  if (match === null) return undefined;
  const [, major = "", minor = "", patch = "", prerelease] = match;
  const numbers = [BigInt(major), BigInt(minor), BigInt(patch)] as const;
  const identifiers = prerelease === undefined ? [] : prerelease.split(".");
  if (numbers.some((number) => number !== BigInt.asUintN(64, number)) || identifiers.some((part) => /^0\d+$/u.test(part))) return undefined;
  return new Semver(numbers, identifiers);
}

const pattern =
  /^(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/u;

/** Drops a leading `v` and leading zeros, and adds missing numbers; not where a short version carries a suffix. */
function completed(text: string): string | undefined {
  const [major = "", minor, ...rest] = text.replace(/^v/u, "").split(".");
  const parts = minor === undefined ? [major] : rest.length === 0 ? [major, minor] : [major, minor, rest.join(".")];
  const trimmed = parts.map((part) => part.replace(/^0+(?=\d)/u, ""));
  if (parts.length < 3 && /[+-]/u.test(trimmed.at(-1) ?? "")) return undefined;
  while (trimmed.length < 3) trimmed.push("0");
  return trimmed.join(".");
}
