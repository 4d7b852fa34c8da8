import { define, type Overload } from "../overload.js";
import { Failure, ListValue } from "../values.js";
import type { Work } from "../work.js";
import { formatText } from "./formatText.js";

/** Functions over strings; positions count code points (cel-go, ext/strings.go, version 2; apiserver, pkg/cel/library/regex.go). */
export const strings: readonly Overload[] = [
  define("contains(this string, string): bool", (text: string, part: string) => text.includes(part)),
  define("startsWith(this string, string): bool", (text: string, part: string) => text.startsWith(part)),
  define("endsWith(this string, string): bool", (text: string, part: string) => text.endsWith(part)),
  define("matches(this string, string): bool", matches),
  define("matches(string, string): bool", matches),
  define("find(this string, string): string", (text: string, source: string, work: Work) => {
    const found = findAll(text, source, 1, work);
    return found instanceof Failure ? found : (found[0] ?? "");
  }),
  define("findAll(this string, string): list<string>", (text: string, source: string, work: Work) =>
    listOf(findAll(text, source, -1, work)),
  ),
  define("findAll(this string, string, int): list<string>", (text: string, source: string, limit: bigint, work: Work) =>
    listOf(findAll(text, source, Number(limit), work)),
  ),
  define("charAt(this string, int): string", (text: string, index: bigint) => {
    const points = [...text];
    return index < 0n || index > points.length ? outside(index) : (points[Number(index)] ?? "");
  }),
  define("indexOf(this string, string): int", (text: string, part: string) => indexOf(text, part, 0n)),
  define("indexOf(this string, string, int): int", indexOf),
  define("lastIndexOf(this string, string): int", (text: string, part: string) => lastIndexOf(text, part)),
  define("lastIndexOf(this string, string, int): int", (text: string, part: string, from: bigint) => lastIndexOf(text, part, from)),
  define("substring(this string, int): string", (text: string, start: bigint) => substring([...text], start)),
  define("substring(this string, int, int): string", (text: string, start: bigint, end: bigint) => substring([...text], start, end)),
  define("lowerAscii(this string): string", (text: string) => text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())),
  define("upperAscii(this string): string", (text: string) => text.replace(/[a-z]+/gu, (letters) => letters.toUpperCase())),
  define("trim(this string): string", trim),
  define("replace(this string, string, string): string", (text: string, part: string, by: string, work: Work) =>
    replace(text, part, by, -1n, work),
  ),
  define("replace(this string, string, string, int): string", replace),
  define("split(this string, string): list<string>", (text: string, separator: string) => split(text, separator, -1n)),
  define("split(this string, string, int): list<string>", split),
  define("join(this list<string>): string", (list: ListValue, work: Work) => join(list, "", work)),
  define("join(this list<string>, string): string", join),
  define("format(this string, list<dyn>): string", formatText),
  define("jsonpatch.escapeKey(string): string", (text: string) => text.replaceAll("~", "~0").replaceAll("/", "~1")),
  define("strings.quote(string): string", (text: string) => `"${Array.from(text, (mark) => quotedMarks.get(mark) ?? mark).join("")}"`),
];

const quotedMarks: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\v", "\\v"],
]);

function matches(text: string, source: string, work: Work): boolean | Failure {
  const pattern = work.pattern(source);
  if (pattern instanceof Failure) return pattern;
  work.spend(1 + (text.length * source.length) / 64);
  return work.exhausted ? false : pattern.matches(text);
}

function findAll(text: string, source: string, limit: number, work: Work): readonly string[] | Failure {
  const pattern = work.pattern(source);
  if (pattern instanceof Failure) return pattern;
  work.spend(1 + (text.length * source.length) / 64);
  return work.exhausted ? [] : pattern.findAll(text, limit);
}

function listOf(items: readonly string[] | Failure): ListValue | Failure {
  return items instanceof Failure ? items : new ListValue(items);
}

function outside(index: bigint): Failure {
  return new Failure(`index out of range: ${index}`);
}

/** The number of code points before a place in UTF-16 units; -1 stays -1. */
function pointsBefore(text: string, unit: number): bigint {
  return unit < 0 ? -1n : BigInt([...text.slice(0, unit)].length);
}

function indexOf(text: string, part: string, from: bigint): bigint | Failure {
  if (part === "") return from;
  if (from < 0n) return outside(from);
  const skipped = [...text].slice(0, Number(from)).join("").length;
  return pointsBefore(text, text.indexOf(part, skipped));
}

function lastIndexOf(text: string, part: string, from?: bigint): bigint | Failure {
  const points = [...text];
  if (part === "") return from ?? BigInt(points.length);
  if (from === undefined) return pointsBefore(text, text.lastIndexOf(part));
  if (from < 0n) return outside(from);
  if (from >= points.length) return -1n;
  return pointsBefore(text, text.lastIndexOf(part, points.slice(0, Number(from)).join("").length));
}

function substring(points: readonly string[], start: bigint, end = BigInt(points.length)): string | Failure {
  if (start < 0n || start > points.length) return outside(start);
  if (start > end) return new Failure(`invalid substring range. start: ${start}, end: ${end}`);
  return end > points.length ? outside(end) : points.slice(Number(start), Number(end)).join("");
}

/** Removes what Unicode calls white space at both ends; JavaScript's own trim also takes the byte order mark and leaves U+0085. */
function trim(text: string): string {
  const isBlank = (unit: string | undefined) => unit !== undefined && /\p{White_Space}/u.test(unit);
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

function replace(text: string, part: string, by: string, limit: bigint, work: Work): string {
  const pieces = part === "" ? ["", ...text, ""] : text.split(part);
  const most = pieces.length - 1;
  const count = limit < 0n || limit > most ? most : Number(limit);
  // The result may be far longer than what went in.
  if (!work.spend((count * by.length) / 16)) return "";
  return pieces.map((piece, index) => piece + (index < count ? by : index < most ? part : "")).join("");
}

function split(text: string, separator: string, limit: bigint): ListValue {
  if (limit === 0n) return new ListValue([]);
  const pieces = separator === "" ? [...text] : text.split(separator);
  const most = Number(limit);
  if (most < 0 || pieces.length <= most) return new ListValue(pieces);
  return new ListValue([...pieces.slice(0, most - 1), pieces.slice(most - 1).join(separator)]);
}

function join(list: ListValue, separator: string, work: Work): string | Failure {
  const texts: string[] = [];
  for (const item of list.items) {
    if (typeof item !== "string") return new Failure("join: invalid input");
    if (!work.spend((item.length + separator.length) / 16)) return "";
    texts.push(item);
  }
  return texts.join(separator);
}
