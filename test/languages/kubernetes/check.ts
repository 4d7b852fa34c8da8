import { expect, test } from "vitest";
import { analyse, placeFindings } from "../../../server/src/engine/analyse.js";
import type { Finding } from "../../../server/src/engine/finding.js";
import { defaultSettings, type Settings } from "../../../server/src/engine/settings.js";
import { kubernetes } from "../../../server/src/languages/kubernetes/index.js";
import { dataFiles } from "../../support/data.js";
import { readFixture, showFindings } from "../../support/fixture.js";

/** The language over the product's own data files. */
export const language = kubernetes(dataFiles);

/** What all rules together say of a text that may hold several documents, in text order. */
export function findingsOf(text: string, kind = "kubernetes", settings: Settings = defaultSettings): readonly Finding[] {
  return language
    .split({ name: "a.yaml", text })
    .flatMap((slice) => placeFindings(analyse(language, slice, kind, settings).findings, slice));
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
