import type { Place } from "../../engine/language.js";
import type { FieldKey } from "../../knowledge/fieldKey.js";
import { placeOfField } from "./knowledge.js";
import { parseDockerfile } from "./parse.js";
import { placeAt } from "./place.js";
import { isPredefined } from "./predefined.js";
import { titleOf } from "./titles.js";

/**
 * Reads an address such as `RUN --mount=type=secret`, `FROM AS`, `COPY source`, `# escape`, `TARGETARCH`, `${x:-y}`: what would stand
 * at the end of that text in a Dockerfile. `known` says whether a field exists.
 */
export function readAddress(words: readonly string[], known: (field: FieldKey) => boolean): Place | undefined {
  const text = words.join(" ").trim();
  const named = fieldNamed(text, known);
  if (named !== undefined) return placeOfField(named);
  const line = text.startsWith("$") ? `ENV x=${text}` : text;
  const end = text.startsWith("${") && text.endsWith("}") ? line.length - 1 : line.length;
  const place = placeAt(parseDockerfile({ text: line, start: 0 }), end);
  if (place === undefined || !known(place.field)) return undefined;
  const { onValue, value, field, title } = place;
  return { ...placeOfField(field), title: onValue ? title : titleOf(field), ...(onValue && value !== undefined && { value }), onValue };
}

/** A field's own key, or the name of one that cannot stand alone in a text. */
function fieldNamed(text: string, known: (field: FieldKey) => boolean): FieldKey | undefined {
  const directive = /^(?:#\s*|directive\s+)?(syntax|escape|check)$/iu.exec(text)?.[1];
  if (directive !== undefined) return `dockerfile.directive#${directive.toLowerCase()}`;
  const argument = text.replace(/^\$\{?(\w+)\}?$/u, "$1");
  if (isPredefined(argument)) return `dockerfile.arg#${argument.toUpperCase()}`;
  const key = /^dockerfile\.([^#]*)#(.*)$/u.exec(text);
  if (key !== null) return `dockerfile.${key[1] ?? ""}#${key[2] ?? ""}`;
  const [, instruction = "", part = ""] = /^([a-z]+)\s+([a-z]+)$/iu.exec(text) ?? [];
  const candidates: readonly FieldKey[] = [
    `dockerfile.${instruction.toUpperCase()}#${part}`,
    `dockerfile.${instruction.toUpperCase()}#${part.toLowerCase()}`,
  ];
  return candidates.find(known);
}
