import type { Language } from "../../server/src/engine/language.js";
import { metasOf, type RuleMeta } from "../../server/src/engine/rule.js";

/** The page that lists a language's rules, made from their metas. */
export function rulesPage(language: Language): string {
  const metas = metasOf(language);
  const rows = [...metas].sort((a, b) => (a.id < b.id ? -1 : 1)).map(row);
  return `# Rules for ${language.id}

Made from the rules' metas by \`npm run rules\`; do not edit. Severities can be changed by \`bulkhead.rules\` and \`--rules\`.

| rule | severity | what it says | source |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function row({ id, severity, summary, source, equivalents }: RuleMeta): string {
  const also = equivalents === undefined || equivalents.length === 0 ? "" : ` (${equivalents.join(", ")})`;
  const link = /^https?:/u.test(source) ? `[source](${source})` : source;
  return `| \`${id}\` | ${severity} | ${cell(summary)}${also} | ${cell(link)} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
