import type { Declaration } from "../../../engine/rule.js";
import type { Slice, Source } from "../../../text/source.js";
import { splitYaml } from "../../../text/yamlStream.js";
import { declaresKinds, mayDeclare } from "./definitions.js";

/**
 * Whether judging a source may need matchers or the evaluator of CEL: it names a kind that a definition with patterns or rules
 * declares. Looks at texts only; `builtIn` are groups that need no definition.
 */
export function needsExpressions(source: Source, declarations: readonly Declaration[], builtIn: ReadonlySet<string>): boolean {
  const declares = declaresKinds(source.text);
  // Asked at every keystroke; most sources are far from any definition.
  if (declarations.length === 0 && !declares) return false;
  const groups = wordsIn(source.text, /\bapiVersion["']?\s*:\s*["']?([\w.-]+)\/v\d/gu).filter((group) => !builtIn.has(group));
  if (groups.length === 0) return false;
  const kinds = wordsIn(source.text, /\bkind["']?\s*:\s*["']?([A-Z]\w*)/gu);
  const all = declares ? [...ownOf(source), ...declarations] : declarations;
  return all.some(
    (declaration) =>
      groups.some((group) => kinds.some((kind) => mayDeclare(declaration, group, kind))) && hasExpressions(declaration.slice),
  );
}

function ownOf(source: Source): readonly Declaration[] {
  const slices = splitYaml(source).filter(({ text }) => declaresKinds(text));
  return slices.map((slice) => ({ name: source.name, slice }));
}

function wordsIn(text: string, form: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(form)].map(([, word = ""]) => word))];
}

function hasExpressions({ text }: Slice): boolean {
  return text.includes("x-kubernetes-validations") || /\bpattern["']?\s*:/u.test(text);
}
