import { expect, test } from "vitest";
import { analyse, placeFindings } from "../../../server/src/engine/analyse.js";
import { declarationsIn } from "../../../server/src/engine/declarations.js";
import type { Finding } from "../../../server/src/engine/finding.js";
import { metasOf } from "../../../server/src/engine/rule.js";
import { defaultSettings, type Settings } from "../../../server/src/engine/settings.js";
import { kubernetes } from "../../../server/src/languages/kubernetes/index.js";
import { dataFiles } from "../../support/data.js";
import { readFixture, showFindings } from "../../support/fixture.js";

/** The language over the product's own data files. */
export const language = kubernetes(dataFiles);

/** The settings as they come, but without advice: fixtures of other rules need not be exemplary. */
export const withoutAdvice: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(metasOf(language).flatMap(({ id, opinion }) => (opinion === true ? [[id, "off"]] : []))),
};

/** What all rules together say of a text that may hold several documents, in text order. */
export function findingsOf(text: string, kind = "kubernetes", settings: Settings = withoutAdvice): readonly Finding[] {
  const slices = language.split({ name: "a.yaml", text });
  const declarations = declarationsIn(language, "a.yaml", slices);
  return slices.flatMap((slice) => placeFindings(analyse(language, slice, kind, settings, { declarations }).findings, slice));
}

/** The findings of a text in the notation of marked fixtures. */
export function check(text: string, kind?: string, settings?: Settings): string[] {
  return showFindings(text, findingsOf(text, kind, settings));
}

/** The messages of the findings, in text order. */
export function messagesOf(text: string, kind?: string): readonly string[] {
  return findingsOf(text, kind).map(({ message }) => message);
}

/** One test per marked fixture: all rules together find what the marks claim, and nothing else. */
export function testFixtures(cases: readonly (readonly [name: string, source: string])[], kind?: string): void {
  test.each(cases)("%s", (_name, source) => {
    const { text, expected } = readFixture(source);
    expect(check(text, kind)).toEqual(expected);
  });
}
