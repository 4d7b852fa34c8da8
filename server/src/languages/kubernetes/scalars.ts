import type { DataNode, ScalarNode } from "../../text/tree.js";
import { isQuantity } from "../../values/quantity.js";
import type { ScalarWord } from "./catalogue.js";

/** Why the API server's decoder refuses a node where `word` is expected; undefined where it takes it. Null is taken everywhere. */
export function scalarFault(node: DataNode, word: ScalarWord): string | undefined {
  const tagged = tagFault(node);
  if (tagged !== undefined) return tagged;
  if (word === "any") return undefined;
  if (word === "object") return node.kind === "mapping" ? undefined : `${found(node)} where a mapping is expected`;
  if (word === "bytes" && isByteList(node)) return undefined;
  if (node.kind !== "scalar") return `${found(node)} where ${expected[word]} is expected`;
  return judges[word](node);
}

type Judge = (node: ScalarNode) => string | undefined;

const expected: Readonly<Record<Exclude<ScalarWord, "any" | "object">, string>> = {
  string: "a string",
  boolean: "`true` or `false`",
  int32: "an integer",
  int64: "an integer",
  double: "a number",
  quantity: "a quantity such as `500m` or `128Mi`",
  intOrString: "an integer or a string",
  time: "a time such as `2026-01-31T12:00:00Z`",
  microTime: "a time such as `2026-01-31T12:00:00.000000Z`",
  duration: "a duration such as `1h30m`",
  bytes: "base64 text",
};

const judges: Readonly<Record<Exclude<ScalarWord, "any" | "object">, Judge>> = {
  string: (node) => (typeof node.value === "string" ? undefined : `${asRead(node)} where a string is expected; put it in quotes`),
  boolean: (node) => (typeof node.value === "boolean" ? undefined : `${found(node)} where ${expected.boolean} is expected${quoted(node)}`),
  int32: (node) => integerFault(node, -(2n ** 31n), 2n ** 31n - 1n),
  int64: (node) => integerFault(node, -(2n ** 63n), 2n ** 63n - 1n),
  double: (node) =>
    typeof node.value === "number" || typeof node.value === "bigint"
      ? undefined
      : `${found(node)} where a number is expected${quoted(node)}`,
  quantity: (node) =>
    typeof node.value !== "boolean" && isQuantity(typeof node.value === "string" ? unpadded(node.value) : node.text)
      ? undefined
      : `${found(node)} where ${expected.quantity} is expected`,
  intOrString: (node) =>
    typeof node.value === "string" || isInteger(node.value) ? undefined : `${asRead(node)} where an integer or a string is expected`,
  time: timeFault,
  microTime: timeFault,
  duration: (node) => (typeof node.value === "string" ? undefined : `${asRead(node)} where ${expected.duration} is expected`),
  bytes: (node) => (typeof node.value === "string" && isBase64(node.value) ? undefined : `${found(node)} where base64 text is expected`),
};

/** A tag of a number or a boolean on text that is none: the reader gives up on the whole document. */
function tagFault(node: DataNode): string | undefined {
  if (node.kind !== "scalar" || node.tag === undefined || typeof node.value !== "string") return undefined;
  const name = /^tag:yaml\.org,2002:(int|float|bool)$/u.exec(node.tag)?.[1];
  return name === undefined ? undefined : `the text \`${shorten(node.text)}\` under the tag \`!!${name}\``;
}

function integerFault(node: ScalarNode, least: bigint, most: bigint): string | undefined {
  if (!isInteger(node.value)) return `${found(node)} where an integer is expected${quoted(node)}`;
  const value = BigInt(node.value);
  return value < least || value > most ? `${found(node)} is outside the range ${least} to ${most}` : undefined;
}

function timeFault(node: ScalarNode): string | undefined {
  const valid = typeof node.value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/u.test(node.value);
  return valid ? undefined : `${found(node)} where ${expected.time} is expected`;
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value));
}

/** Go's base64.StdEncoding: padded, line breaks skipped. */
function isBase64(text: string): boolean {
  const plain = text.replace(/[\r\n]/gu, "");
  return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(plain);
}

/** Blanks around a quantity are dropped; other space is not, for it stands escaped where the server looks. */
function unpadded(text: string): string {
  return /[\t\r\n]/u.test(text) ? text : text.trim();
}

/** Go's decoder also takes bytes one by one, as a list of numbers. */
function isByteList(node: DataNode): boolean {
  return (
    node.kind === "sequence" &&
    node.items.every(
      (item) =>
        item.kind === "scalar" &&
        (item.value === null || (/^\d{1,2}$|^1\d\d$|^2[0-4]\d$|^25[0-5]$/u.test(item.text) && item.style === "plain")),
    )
  );
}

function found(node: DataNode): string {
  if (node.kind === "sequence") return "a list";
  if (node.kind === "mapping") return "a mapping";
  if (typeof node.value !== "string") return asRead(node);
  return node.text === "" ? "an empty string" : `the string \`${shorten(node.text)}\``;
}

/** What the reader makes of a plain scalar that looks like a string to people: `yes` is read as `true`. */
function asRead(node: ScalarNode): string {
  const shown = `\`${shorten(node.text)}\``;
  switch (typeof node.value) {
    case "boolean":
      return node.text === String(node.value) ? `the boolean ${shown}` : `${shown}, which YAML 1.1 reads as \`${node.value}\`,`;
    case "number":
    case "bigint":
      return node.text === String(node.value) ? `the number ${shown}` : `${shown}, which is read as the number ${node.value},`;
    default:
      return shown;
  }
}

function quoted(node: ScalarNode): string {
  return (node.style === "single" || node.style === "double") && /^(?:true|false|[-+]?\d+)$/u.test(node.text)
    ? "; leave the quotes out"
    : "";
}

function shorten(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
