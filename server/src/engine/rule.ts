import type { Slice } from "../text/source.js";
import type { Tree } from "../text/tree.js";
import type { Problem, Severity } from "./finding.js";

/** What is said once about a rule; its documentation, settings entry and README line are made from it. */
export interface RuleMeta {
  /** `<language>/<kebab-case>`, stable for ever, named after the fault. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity | "off";
  /** One sentence. */
  readonly summary: string;
  /** Link to (or exact name of) the primary source. */
  readonly source: string;
  /** True where no reader refuses what is reported: it is advice, never an error by default. */
  readonly opinion?: true | undefined;
  /** Names that reference programs give this fault in every case. */
  readonly equivalents?: readonly string[] | undefined;
}

/** A rule with one id. */
export interface Rule<Document extends Tree> {
  readonly meta: RuleMeta;
  /**
   * What must stand in a document for the rule to have anything to say, by the language's own names (`core/v1.Container`): one of
   * them. Absent where the rule looks at every document.
   */
  readonly subjects?: readonly string[] | undefined;
  check(document: Document, context: RuleContext): Iterable<Problem>;
}

/** Several ids judged in one walk, where separate walks would do the same work over again (schema interpretation). */
export interface RuleFamily<Document extends Tree> {
  readonly metas: readonly RuleMeta[];
  check(document: Document, context: RuleContext): Iterable<Problem & { readonly rule: RuleMeta["id"] }>;
}

/** A slice, here or in another file, that gives other documents a meaning: a CustomResourceDefinition. Kept as it is while its text is the same. */
export interface Declaration {
  /** Name of the source it stands in. */
  readonly name: string;
  readonly slice: Slice;
}

export interface RuleContext {
  /** What other documents declare, those of the same source first; the same array while nothing of it changes. */
  readonly declarations?: readonly Declaration[] | undefined;
  /** Name of the source that is judged, by which near declarations are told from far ones. */
  readonly source?: string | undefined;
  /** What lies around the source and says how it is judged, as `Source.companions` has it. */
  readonly companions?: Readonly<Record<string, string>> | undefined;
  /** Target versions by name (`kubernetes` → `["1.37"]`), newest known where the user said nothing; never empty for a name that exists. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  /** The level of the Pod Security Standards that was asked for; undefined where none was, and for `privileged`, which forbids nothing. */
  readonly podSecurity?: PodSecurity | undefined;
}

/** A level of the Pod Security Standards, in the version of a release such as `1.25`; in the newest where none is named. */
export interface PodSecurity {
  readonly level: "baseline" | "restricted";
  readonly version?: string | undefined;
}

/** All metas of a language: of its syntax problems and of its rules. */
export function metasOf(language: {
  readonly syntaxRules: Readonly<Record<string, RuleMeta>>;
  readonly rules: readonly ({ readonly meta: RuleMeta } | { readonly metas: readonly RuleMeta[] })[];
}): readonly RuleMeta[] {
  return [...Object.values(language.syntaxRules), ...language.rules.flatMap((rule) => ("meta" in rule ? [rule.meta] : rule.metas))];
}
