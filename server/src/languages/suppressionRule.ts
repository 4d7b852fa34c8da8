import type { Language } from "../engine/language.js";
import { metasOf, type Rule, type RuleMeta } from "../engine/rule.js";
import { isLintNumber, suppressionsIn, suppressionWord } from "../text/suppression.js";
import type { Tree } from "../text/tree.js";

/** The language with a rule that asks comments which switch rules off for a reason, and for rules that exist. */
export function withSuppressionRule<Document extends Tree>(language: Language<Document>): Language<Document> {
  const { comments } = language;
  if (comments === undefined) return language;
  const metas = metasOf(language);
  const rule: Rule<Document> = {
    meta: {
      id: `${language.id}/ignore-comment-reason`,
      severity: "information",
      summary: "A comment that switches rules off names rules that exist, and says why.",
      source: "The README of Bulkhead, chapter Settings",
      opinion: true,
    },
    *check(document) {
      for (const { range, rules, reason } of suppressionsIn(comments.text(document), comments.trailing)) {
        const strange = rules.find((name) => !metas.some((meta) => isNamed(meta, name)));
        if (rules.length === 0) yield { range, message: `no rule named; expected \`# ${suppressionWord} <rule>: <why>\`` };
        else if (strange !== undefined) yield { range, message: `no rule \`${strange}\`; it switches nothing off`, severity: "warning" };
        else if (reason === "") yield { range, message: `no reason; expected \`# ${suppressionWord} ${rules.join(", ")}: <why>\`` };
      }
    },
  };
  return { ...language, rules: [...language.rules, rule] };
}

function isNamed({ id, equivalents = [] }: RuleMeta, name: string): boolean {
  return id === name || id.endsWith(`/${name}`) || (isLintNumber(name) && equivalents.includes(name));
}
