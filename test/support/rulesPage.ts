import type { Language } from "../../server/src/engine/language.js";
import { metasOf, type RuleMeta } from "../../server/src/engine/rule.js";

/** The page that lists a language's rules, made from their metas. */
export function rulesPage(language: Language): string {
  const metas = metasOf(language);
  const sorted = [...metas].sort((a, b) => (a.id < b.id ? -1 : 1));
  const advice = sorted.filter(({ opinion }) => opinion === true);
  return `# Rules for ${language.id}

Made from the rules' metas by \`npm run rules\`; do not edit. Severities can be changed by \`bulkhead.rules\` and \`--rules\`.

${table(sorted.filter(({ opinion }) => opinion !== true))}${advice.length === 0 ? "" : adviceSection(advice)}`;
}

function table(metas: readonly RuleMeta[]): string {
  return `| rule | severity | what it says | source |
| --- | --- | --- | --- |
${metas.map(row).join("\n")}
`;
}

/** What no reader refuses: apart from the rest, and how to ask for it. */
function adviceSection(advice: readonly RuleMeta[]): string {
  return `
## Advice

No reader refuses these. What is \`off\` is looked for where a setting asks for it, such as
\`--rules ${advice.find(({ severity }) => severity === "off")?.id ?? advice[0]?.id}=warning\`.

${table(advice)}`;
}

function row({ id, severity, summary, source, equivalents }: RuleMeta): string {
  const also = equivalents === undefined || equivalents.length === 0 ? "" : ` (${equivalents.join(", ")})`;
  const link = /^https?:/u.test(source) ? `[source](${source})` : source;
  return `| \`${id}\` | ${severity} | ${cell(summary)}${also} | ${cell(link)} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
