import type { DataNode } from "../../../text/tree.js";
import { nearest } from "../../../values/suggestion.js";
import { isNull } from "./effective.js";
import { type Found, problemAt, type Spot, shorten } from "./found.js";
import { canonicalJson, type Json, jsonOf } from "./plainJson.js";
import type { Schema } from "./schema.js";

/** Judges a value against the closed set of its schema, as the server compares: null is never in it. */
export function judgeEnum(node: DataNode, { enum: allowed }: Schema, spot: Spot, out: Found[]): void {
  if (allowed === undefined || allowed.length === 0 || isAllowed(node, allowed)) return;
  const suggestion = node.kind === "scalar" && typeof node.value === "string" ? suggestionFor(node.value, allowed) : undefined;
  const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  const shown = node.kind === "scalar" ? `unknown value \`${shorten(node.text)}\`` : "unknown value";
  out.push({
    ...problemAt("kubernetes/unknown-value", node, spot, `${shown}, expected ${oneOf(allowed)}${hint}`, "FieldValueNotSupported"),
    ...(suggestion !== undefined &&
      node.alias === undefined && {
        fixes: [{ title: `Replace with ${suggestion}`, edits: [{ range: node.range, newText: suggestion }] }],
      }),
  });
}

function isAllowed(node: DataNode, allowed: readonly Json[]): boolean {
  if (isNull(node)) return false;
  let texts = known.get(allowed);
  if (texts === undefined) {
    texts = new Set(allowed.map(canonicalJson));
    known.set(allowed, texts);
  }
  if (texts.has(canonicalJson(jsonOf(node)))) return true;
  // A fraction counts as the whole number below it.
  return node.kind === "scalar" && typeof node.value === "number" && texts.has(String(Math.trunc(node.value)));
}

const known = new WeakMap<readonly Json[], ReadonlySet<string>>();

/** Longer sets are not searched for what may have been meant. */
const searchedValues = 500;

function suggestionFor(written: string, allowed: readonly Json[]): string | undefined {
  const texts = allowed.slice(0, searchedValues).filter((value) => typeof value === "string");
  return texts.find((text) => text.toLowerCase() === written.toLowerCase()) ?? nearest(written, texts);
}

/** Values that are named in a message at most. */
const shownValues = 12;

function oneOf(values: readonly Json[]): string {
  const shown = values.slice(0, shownValues).map((value) => {
    if (value === "") return "an empty string";
    return `\`${shorten(typeof value === "string" ? value : canonicalJson(value))}\``;
  });
  const more = values.length > shownValues ? ` and ${values.length - shownValues} others` : "";
  return shown.length === 1 ? `${shown[0]}` : `one of ${shown.join(", ")}${more}`;
}
