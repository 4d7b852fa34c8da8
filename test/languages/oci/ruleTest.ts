import { expect, test } from "vitest";
import { createEngine, findingsOf } from "../../../server/src/engine/engine.js";
import { defaultSettings } from "../../../server/src/engine/settings.js";
import type { Blobs } from "../../../server/src/languages/oci/layout/blobs.js";
import { dataFiles } from "../../support/data.js";
import { readFixture, showFindings } from "../../support/fixture.js";

const engine = createEngine(dataFiles);

/** Everything found in a document of a kind, in text order; `blobs` are those of the image layout in which it lies. */
export function check(kind: string, text: string, blobs?: Blobs) {
  const companions = blobs && { "blobs/": JSON.stringify(blobs) };
  const analysed = engine.analyse({ name: "file.json", text, companions }, defaultSettings, { kind });
  if (analysed === undefined) throw new Error(`no such kind: ${kind}`);
  return findingsOf(analysed);
}

/** One test per marked fixture: the rules named find what the marks claim, and nothing else. Other rules may have their say unseen. */
export function testRules(
  rules: readonly string[],
  kind: string,
  cases: readonly (readonly [name: string, source: string])[],
  blobs?: Blobs,
): void {
  test.each(cases)("%s", (_name, source) => {
    const { text, expected } = readFixture(source.replace(/^\n/u, ""));
    expect(
      showFindings(
        text,
        check(kind, text, blobs).filter(({ rule }) => rules.includes(rule)),
      ),
    ).toEqual(expected);
  });
}
