import { expect, test } from "vitest";
import type { Finding } from "../../../../server/src/engine/finding.js";
import type { Settings } from "../../../../server/src/engine/settings.js";
import { patchKind } from "../../../../server/src/languages/kubernetes/recognize.js";
import { readFixture, showFindings } from "../../../support/fixture.js";
import { findingsOf, withoutAdvice } from "../check.js";

type Fixture = readonly [name: string, source: string];

/** What is tested of one piece of advice. */
export interface Opinion {
  /** Fixtures whose marks claim all that is found. */
  readonly cases: readonly Fixture[];
  /** A manifest before and after the fixes of all findings. */
  readonly fixed?: readonly (readonly [name: string, before: string, after: string])[];
}

/** Marks claim what all rules and this opinion find; a part of an object hears no advice; a fix removes its cause and nothing else. */
export function testOpinion(id: `kubernetes/${string}`, { cases, fixed = [] }: Opinion): void {
  const settings: Settings = { ...withoutAdvice, rules: { ...withoutAdvice.rules, [id]: "hint" } };
  const ofOpinion = (text: string, kind?: string): readonly Finding[] => findingsOf(text, kind, settings).filter(({ rule }) => rule === id);
  test.each(cases)("%s", (_name, source) => {
    const { text, expected } = readFixture(source);
    expect(showFindings(text, findingsOf(text, undefined, settings))).toEqual(expected);
    expect(ofOpinion(text, patchKind)).toEqual([]);
  });
  if (fixed.length === 0) return;
  test.each(fixed)("fix: %s", (_name, before, after) => {
    const text = applied(before, ofOpinion(before));
    expect(text).toBe(after);
    expect(findingsOf(text, undefined, settings)).toEqual([]);
  });
}

/** The text after the first fix of each finding. */
function applied(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []).sort((a, b) => b.range.start - a.range.start);
  return edits.reduce((changed, { range, newText }) => changed.slice(0, range.start) + newText + changed.slice(range.end), text);
}
