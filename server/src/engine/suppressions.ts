import { lineStart } from "../text/lines.js";
import { isLintNumber, suppressionsIn, suppressionWord } from "../text/suppression.js";
import type { Tree } from "../text/tree.js";
import type { Analysed } from "./engine.js";
import type { Edit, Finding } from "./finding.js";
import type { Language } from "./language.js";

/** The findings that no comment switches off. */
export function unsuppressed(language: Language, tree: Tree, text: string, findings: Finding[]): Finding[] {
  if (language.comments === undefined || findings.length === 0) return findings;
  const suppressions = suppressionsIn(text, language.comments.trailing);
  if (suppressions.length === 0) return findings;
  return findings.filter((finding) => {
    const lines = [lineStart(text, finding.range.start), language.comments?.above(tree, finding.range.start)];
    return !suppressions.some(({ rules, line }) => lines.includes(line) && rules.some((rule) => isNamed(rule, finding)));
  });
}

function isNamed(name: string, { rule, equivalents }: Finding): boolean {
  return name === rule || rule.endsWith(`/${name}`) || (isLintNumber(name) && equivalents?.includes(name) === true);
}

/** What switches a finding off where it stands: a comment above it, with room for the reason. Undefined where no comment may stand. */
export function suppressionEdit({ language, slices }: Pick<Analysed, "language" | "slices">, finding: Finding): Edit | undefined {
  const { comments } = language;
  const { start } = finding.range;
  const found = slices.findLast(({ slice }) => slice.start <= start);
  const line = found && comments?.above(found.analysis.tree, start - found.slice.start);
  if (found === undefined || line === undefined) return undefined;
  const indentation = /^[ \t]*/u.exec(found.slice.text.slice(line))?.[0] ?? "";
  const at = found.slice.start + line;
  return { range: { start: at, end: at }, newText: `${indentation}# ${suppressionWord} ${finding.rule}: TODO why\n` };
}
