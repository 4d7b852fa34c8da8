import type { Problem } from "../../engine/finding.js";
import type { RuleMeta } from "../../engine/rule.js";
import type { ShapeFault } from "../../schema/standalone.js";
import { stringOf } from "../../text/tree.js";
import { nearest } from "../../values/suggestion.js";
import type { DescribedSchema } from "./spec.js";
import { alternatives, shorten, shownValue } from "./words.js";

const source = "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md";
const imageSource = "https://github.com/opencontainers/image-spec/blob/v1.1.1/spec.md";

export const metas = {
  wrongType: { id: "oci/wrong-type", severity: "error", summary: "A value has a JSON type that the reader does not decode.", source },
  missing: { id: "oci/missing-required", severity: "error", summary: "A member is missing that the specification requires.", source },
  unknownValue: { id: "oci/unknown-value", severity: "error", summary: "A value is none of those that the specification lists.", source },
  range: { id: "oci/out-of-range", severity: "error", summary: "A number lies outside the range of its field.", source },
  form: { id: "oci/value-form", severity: "error", summary: "A string has not the form that its field asks for.", source: imageSource },
  count: { id: "oci/wrong-count", severity: "error", summary: "A list or map has too few or too many entries.", source: imageSource },
  misspelt: {
    id: "oci/misspelt-key",
    severity: "warning",
    summary: "A key is unknown and differs little from one that exists; readers ignore it without a word.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#extensibility",
  },
} as const satisfies Record<string, RuleMeta>;

export type Judged = Problem & { readonly rule: RuleMeta["id"] };

/** What a fault against the schema is called, and how it is told; undefined for what another fault tells already. */
export function judgeShape({ keyword, params, path, node }: ShapeFault, schema: DescribedSchema): Omit<Judged, "range"> | undefined {
  const name = nameOf(path);
  const value = shownValue(node);
  switch (keyword) {
    case "type":
      return { rule: metas.wrongType.id, message: `${name} is ${value}; expected ${typeWords(params["type"])}` };
    case "required":
      return { rule: metas.missing.id, message: `no \`${String(path.at(-1))}\` in ${nameOf(path.slice(0, -1))}; it is required` };
    case "dependencies":
    case "dependentRequired":
      return {
        rule: metas.missing.id,
        message: `${name} has \`${String(params["property"])}\` without \`${String(params["missingProperty"])}\`; one needs the other`,
      };
    case "enum":
    case "const": {
      const allowed = keyword === "const" ? [params["allowedValue"]] : (params["allowedValues"] as readonly unknown[]); // Ajv's documented params.
      const written = stringOf(node);
      const meant = nearest(
        written ?? "",
        allowed.filter((one): one is string => typeof one === "string" && one !== ""),
      );
      return {
        rule: metas.unknownValue.id,
        message: `unknown value ${written === undefined || written === "" ? value : `\`${shorten(written)}\``} of ${name}; ${meant === undefined ? `expected ${alternatives(allowed)}` : `did you mean \`${meant}\`?`}`,
        ...(meant !== undefined && {
          fixes: [{ title: `Replace with ${meant}`, edits: [{ range: node.range, newText: JSON.stringify(meant) }] }],
        }),
      };
    }
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return {
        rule: metas.range.id,
        message: `${name} is ${value}; it must be ${String(params["comparison"])} ${String(params["limit"])}`,
      };
    case "pattern":
    case "format":
    case "minLength":
    case "maxLength":
      return {
        rule: metas.form.id,
        message: `${name} is ${value}; expected ${schema["x-patternDescription"] ?? formWords(keyword, params)}`,
      };
    case "minItems":
    case "minProperties":
      return { rule: metas.count.id, message: `${name} has too few entries; at least ${String(params["limit"])} expected` };
    case "maxItems":
    case "maxProperties":
      return { rule: metas.count.id, message: `${name} has too many entries; at most ${String(params["limit"])} expected` };
    case "uniqueItems":
      return { rule: metas.count.id, message: `${name} lists an entry twice` };
    case "additionalProperties":
      return { rule: metas.unknownValue.id, message: `unknown key \`${String(params["additionalProperty"])}\` in ${name}` };
    case "propertyNames":
      return { rule: metas.form.id, message: `key \`${String(params["propertyName"])}\` of ${name} has not the form that is expected` };
    default:
      return keyword === "false schema" ? { rule: metas.wrongType.id, message: `${name} must not stand here` } : undefined;
  }
}

/** The nearest name above a place: items are called after their list. */
function nameOf(path: readonly (string | number)[]): string {
  const at = path.findLastIndex((step) => typeof step === "string");
  if (at < 0) return "the document";
  const items = path.slice(at + 1).map((step) => `[${String(step)}]`);
  return `\`${String(path[at])}${items.join("")}\``;
}

const articles: Readonly<Record<string, string>> = { object: "an object", array: "an array", integer: "an integer", null: "null" };

function typeWords(type: unknown): string {
  const types = Array.isArray(type) ? type.map(String) : String(type).split(",");
  return types.map((one) => articles[one] ?? `a ${one}`).join(" or ");
}

function formWords(keyword: string, params: Readonly<Record<string, unknown>>): string {
  if (keyword === "minLength") return "a text that is not empty";
  if (keyword === "maxLength") return `a text of at most ${String(params["limit"])} characters`;
  return keyword === "format" ? `a value of the form ${String(params["format"])}` : `a text that fits \`${String(params["pattern"])}\``;
}
