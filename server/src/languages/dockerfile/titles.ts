import type { FieldKey } from "../../knowledge/fieldKey.js";

/** A field as an engineer would say it: `RUN --mount=type`, `FROM AS`, `# escape`, `TARGETARCH`, `${name:-word}`. */
export function titleOf(field: FieldKey): string {
  const hash = field.indexOf("#");
  const type = field.slice("dockerfile.".length, hash);
  const name = field.slice(hash + 1);
  if (type === "directive") return `# ${name}`;
  if (type === "arg") return name;
  if (type === "variable") return variableForm(name);
  const [instruction = "", flag] = type.split(".");
  if (flag !== undefined) return `${instruction} ${flag}=${name}`;
  if (name === "") return instruction;
  return name === "as" ? `${instruction} AS` : `${instruction} ${name}`;
}

function variableForm(operator: string): string {
  if (operator === "") return "$name";
  if (operator.startsWith("/")) return `\${name${operator}pattern/replacement}`;
  return /^[#%]/u.test(operator) ? `\${name${operator}pattern}` : `\${name${operator}word}`;
}
