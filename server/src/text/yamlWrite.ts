/** Data to be written into a YAML or JSON text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** How texts are written: `json` quotes every string, `yaml` those that a reader would take for something else. */
export type Notation = "json" | "yaml";

/** JSON where the text begins as JSON proper does: with a bracket and a quoted key or value. */
export function notationOf(text: string): Notation {
  return /^\uFEFF?\s*[{[]\s*["[{\]}]/u.test(text) ? "json" : "yaml";
}

/** A value on one line, collections in brackets. */
export function inline(value: Plain, notation: Notation): string {
  if (typeof value === "string") return scalar(value, notation);
  if (typeof value !== "object" || value === null) return String(value);
  if (isList(value)) return `[${value.map((item) => inline(item, notation)).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, member]) => `${scalar(name, notation)}: ${inline(member, notation)}`)
    .join(", ")}}`;
}

/** `name: value` as lines of a block mapping, the first without indentation and the others relative to it; lists of scalars in brackets. */
export function block(name: string, value: Plain): readonly string[] {
  const key = scalar(name, "yaml");
  if (isList(value) && value.length > 0 && value.every(isRecord)) return [`${key}:`, ...value.flatMap(item)];
  if (typeof value !== "object" || value === null || isList(value) || Object.keys(value).length === 0)
    return [`${key}: ${inline(value, "yaml")}`];
  return [`${key}:`, ...Object.entries(value).flatMap(([inner, member]) => block(inner, member).map((line) => `  ${line}`))];
}

/** An item of a list as lines below its key. */
function item(members: Members): readonly string[] {
  const lines = Object.entries(members).flatMap(([name, value]) => block(name, value));
  return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}

/** A string that every dialect of YAML reads as that string. */
export function scalar(text: string, notation: Notation): string {
  return notation === "yaml" && (plainText.test(text) || amount.test(text)) && !word.test(text) ? text : JSON.stringify(text);
}

const plainText = /^[A-Za-z_/][\w./-]*$/u;
/** `128Mi`, `500m`; not `1e3`, which is a number. */
const amount = /^\d+(?:\.\d+)?(?:[KMGTPE]i|[mkMGTP])$/u;
/** What YAML 1.1 reads as a boolean or null. */
const word = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

interface Members {
  readonly [name: string]: Plain;
}

function isRecord(value: Plain): value is Members {
  return typeof value === "object" && value !== null && !isList(value) && Object.keys(value).length > 0;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
