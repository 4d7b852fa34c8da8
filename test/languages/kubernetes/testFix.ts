import { expect, test } from "vitest";
import type { Finding } from "../../../server/src/engine/finding.js";
import type { Settings } from "../../../server/src/engine/settings.js";
import { applyEdits } from "../../../server/src/text/edit.js";
import { findingsOf, withoutAdvice } from "./check.js";

/** What is tested of a fix. */
export interface FixCase {
  /** What the test is called. */
  readonly name: string;
  /** The text with the fault; the first finding of the rule counts. */
  readonly before: string;
  readonly after: string;
  /** Which of the fixes; the first where it is left out. */
  readonly title?: string | undefined;
  /** Whether it is applied without being looked at; not where it is left out. */
  readonly preferred?: boolean | undefined;
  readonly kind?: string | undefined;
}

/** After the fix the text is as claimed, the finding is gone, and nothing is found that was not found before. */
export function testFix(rule: `kubernetes/${string}`, cases: readonly FixCase[]): void {
  const settings: Settings = { ...withoutAdvice, rules: { ...withoutAdvice.rules, ...(isAdvice(rule) && { [rule]: "hint" }) } };
  test.each(cases)("$name", ({ before, after, title, preferred = false, kind }) => {
    const found = findingsOf(before, kind, settings);
    const finding = found.find((candidate) => candidate.rule === rule);
    const fix = finding?.fixes?.find((candidate) => title === undefined || candidate.title === title);
    expect(found.map((candidate) => candidate.rule)).toContain(rule);
    expect(finding?.fixes?.map((candidate) => candidate.title)).not.toEqual([]);
    const text = fix && applyEdits(before, fix.edits);
    expect(text).toBe(after);
    expect(fix?.preferred === true).toBe(preferred);
    const left = words(findingsOf(after, kind, settings));
    expect(left.filter((word) => !words(found).includes(word))).toEqual([]);
    expect(left.length).toBeLessThan(found.length);
  });
}

/** One test per text: the rule finds something, and offers nothing. */
export function testNoFix(rule: `kubernetes/${string}`, cases: readonly (readonly [name: string, text: string])[]): void {
  test.each(cases)("no fix: %s", (_name, text) => {
    const found = findingsOf(text).filter((finding) => finding.rule === rule);
    expect(found).not.toEqual([]);
    expect(found.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });
}

function isAdvice(rule: string): boolean {
  return withoutAdvice.rules[rule] === "off";
}

function words(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, message }) => `${rule} ${message}`);
}
