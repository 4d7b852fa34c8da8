import { expect, test } from "vitest";
import type { Rule, RuleFamily } from "../../../server/src/engine/rule.js";
import { parseDockerfile } from "../../../server/src/languages/dockerfile/parse.js";
import type { DockerfileTree } from "../../../server/src/languages/dockerfile/syntax/tree.js";
import { readFixture, showFindings } from "../../support/fixture.js";

type AnyRule = Rule<DockerfileTree> | RuleFamily<DockerfileTree>;

/** What one rule says of a text, in text order. */
export function findingsOf(rule: AnyRule, text: string) {
  const tree = parseDockerfile({ text, start: 0 });
  const context = { targets: { dockerfile: ["1.28"] } };
  const metas = new Map(("meta" in rule ? [rule.meta] : rule.metas).map((meta) => [meta.id, meta]));
  const problems =
    "meta" in rule ? [...rule.check(tree, context)].map((problem) => ({ ...problem, rule: rule.meta.id })) : [...rule.check(tree, context)];
  return problems
    .map((problem) => {
      const severity = problem.severity ?? metas.get(problem.rule)?.severity;
      if (severity === undefined || severity === "off") throw new Error(`${problem.rule} is none of the rule's own ids`);
      return { ...problem, severity };
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** One test per marked fixture: the rule finds what the marks claim, and nothing else. */
export function testRule(rule: AnyRule, cases: readonly (readonly [name: string, source: string])[]): void {
  test.each(cases)("%s", (_name, source) => {
    const { text, expected } = readFixture(source);
    expect(showFindings(text, findingsOf(rule, text))).toEqual(expected);
  });
}

/** The messages of a rule for a text, in text order. */
export function messagesOf(rule: AnyRule, text: string): readonly string[] {
  return findingsOf(rule, text).map(({ message }) => message);
}
