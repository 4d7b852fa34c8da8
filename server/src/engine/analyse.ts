import { type Range, shift } from "../text/range.js";
import type { Slice } from "../text/source.js";
import type { Tree } from "../text/tree.js";
import type { Finding, Problem, Severity } from "./finding.js";
import type { Language } from "./language.js";
import type { Declaration, RuleContext, RuleMeta } from "./rule.js";
import type { Settings } from "./settings.js";
import { rulesFor } from "./subjects.js";
import { unsuppressed } from "./suppressions.js";

/** A parsed slice with what the rules said of it; ranges relative to the slice, so that it can be kept while text around it moves. */
export interface Analysis {
  readonly tree: Tree;
  readonly findings: readonly Finding[];
  /** What was deliberately not judged. */
  readonly notChecked: readonly { readonly range: Range; readonly reason: string }[];
}

/** What lies around a slice: the name of its source, and what other documents declare. */
export interface Surroundings {
  readonly source?: string | undefined;
  readonly declarations?: readonly Declaration[] | undefined;
  readonly companions?: Readonly<Record<string, string>> | undefined;
  /** The slice's tree in an earlier version of the source. */
  readonly previous?: Tree | undefined;
}

const nothing: readonly Declaration[] = [];

/** Parses one slice and runs every rule over it, once for each set of target versions. */
export function analyse(language: Language, slice: Slice, kind: string, settings: Settings, around: Surroundings = {}): Analysis {
  const tree = language.parse(slice, kind, around.previous);
  const context = ruleContext(language, settings, around);
  const contexts = contextPerVersion(context);
  const all =
    contexts.length === 1 ? judge(language, tree, kind, settings, contexts[0]) : judgeVersions(language, tree, kind, settings, contexts);
  const findings = unsuppressed(language, tree, slice.text, all);
  findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const left = language.leftAlone?.(tree, context) ?? [];
  return { tree, findings, notChecked: left.length === 0 ? tree.notChecked : [...tree.notChecked, ...left] };
}

/** Findings of a slice with ranges in the file. */
export function placeFindings(findings: readonly Finding[], slice: Slice): readonly Finding[] {
  if (slice.start === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    range: shift(finding.range, slice.start),
    ...(finding.fixes && {
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, slice.start) })) })),
    }),
  }));
}

/** What rules may know of the settings: the target versions, the newest known where nothing is set. */
export function ruleContext(
  language: Language,
  settings: Settings,
  { source, companions, declarations = nothing }: Surroundings = {},
): RuleContext {
  const targets: Record<string, readonly string[]> = {};
  for (const [name, versions] of Object.entries(language.targets)) {
    const set = settings.targets[name];
    targets[name] = set !== undefined && set.length > 0 ? set : versions.slice(-1);
  }
  return { targets, podSecurity: settings.podSecurity, declarations, source, companions };
}

/** One context per version where a target has several; the others stay as they are. */
function contextPerVersion(context: RuleContext): readonly RuleContext[] {
  const several = Object.entries(context.targets).find(([, versions]) => versions.length > 1);
  if (several === undefined) return [context];
  const [name, versions] = several;
  return versions.flatMap((version) => contextPerVersion({ ...context, targets: { ...context.targets, [name]: [version] } }));
}

/** One finding per problem, with the versions in which it holds. */
function judgeVersions(language: Language, tree: Tree, kind: string, settings: Settings, contexts: readonly RuleContext[]): Finding[] {
  const merged = new Map<string, Finding & { versions: string[] }>();
  for (const context of contexts) {
    const version = Object.entries(context.targets).find(([name]) => (settings.targets[name]?.length ?? 0) > 1)?.[1][0] ?? "";
    for (const finding of judge(language, tree, kind, settings, context)) {
      const key = `${finding.rule} ${finding.range.start} ${finding.range.end} ${finding.message}`;
      const known = merged.get(key);
      if (known === undefined) merged.set(key, { ...finding, versions: [version] });
      else if (!known.versions.includes(version)) known.versions.push(version);
    }
  }
  return [...merged.values()];
}

function judge(language: Language, tree: Tree, kind: string, settings: Settings, context: RuleContext | undefined): Finding[] {
  if (context === undefined) return [];
  const findings: Finding[] = [];
  const add = (meta: RuleMeta, problem: Problem): void => {
    const severity = severityOf(meta, problem, settings);
    if (severity === "off") return;
    const path = problem.path ?? language.pathAt?.(tree, problem.range.start);
    const fixes = language.fixesFor?.(tree, meta.id, path === undefined ? problem : { ...problem, path }, context) ?? problem.fixes;
    const { range, message, versions } = problem;
    const equivalents = together(problem.equivalents, meta.equivalents);
    // One shape for all, absent members included: there may be thousands at each keystroke.
    findings.push({ range, message, rule: meta.id, severity, source: meta.source, kind, equivalents, path, fixes, versions });
  };
  for (const problem of tree.problems) {
    const meta = language.syntaxRules[problem.code] ?? language.syntaxRules["syntax"];
    if (meta !== undefined) add(meta, problem);
  }
  for (const rule of rulesFor(language, tree, settings)) {
    if ("meta" in rule) {
      for (const problem of rule.check(tree, context)) add(rule.meta, problem);
    } else {
      const metas = metasById(rule.metas);
      for (const problem of rule.check(tree, context)) {
        const meta = metas.get(problem.rule);
        if (meta !== undefined) add(meta, problem);
      }
    }
  }
  return findings;
}

/** Lists of a family's rules by id, made once per family. */
const byId = new WeakMap<readonly RuleMeta[], ReadonlyMap<string, RuleMeta>>();

function metasById(metas: readonly RuleMeta[]): ReadonlyMap<string, RuleMeta> {
  let found = byId.get(metas);
  if (found === undefined) {
    found = new Map(metas.map((meta) => [meta.id, meta]));
    byId.set(metas, found);
  }
  return found;
}

const noNames: readonly string[] = [];

function together(own: readonly string[] = noNames, ofAll: readonly string[] = noNames): readonly string[] {
  if (own.length === 0) return ofAll;
  return ofAll.length === 0 ? own : [...own, ...ofAll];
}

function severityOf(meta: RuleMeta, problem: Problem, settings: Settings): Severity | "off" {
  return settings.rules[meta.id] ?? (meta.severity === "off" ? "off" : (problem.severity ?? meta.severity));
}
