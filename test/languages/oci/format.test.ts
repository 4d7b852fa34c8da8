import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { oci } from "../../../server/src/languages/oci/index.js";
import { applyEdits } from "../../../server/src/text/edit.js";
import { dataFiles, repositoryRoot } from "../../support/data.js";

const language = oci(dataFiles);

function laidOut(text: string): string {
  return applyEdits(text, language.format?.(language.parse({ text, start: 0 }, "oci-runtime-config"), "  ", undefined) ?? []);
}

test.each([
  [
    "members have lines of their own",
    '{"ociVersion":"1.2.0","root":{"path":"/r"}}',
    '{\n  "ociVersion": "1.2.0",\n  "root": {\n    "path": "/r"\n  }\n}',
  ],
  ["comments stay", '{\n// why\n"ociVersion":"1.2.0" /* x */}', '{\n  // why\n  "ociVersion": "1.2.0" /* x */\n}'],
  ["lines end as they did", '{\r\n"a":1,"b":2}', '{\r\n  "a": 1,\r\n  "b": 2\r\n}'],
])("%s", (_name, text, wanted) => {
  expect(laidOut(text)).toBe(wanted);
});

const corpus = resolve(repositoryRoot, "../shared/corpora/oci/inputs");

test.runIf(existsSync(corpus))("real documents read the same afterwards", () => {
  let changed = 0;
  for (const name of readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((file) => /\.json$/u.test(file))) {
    const text = readFileSync(resolve(corpus, name), "utf8");
    const after = laidOut(text);
    if (after !== text) changed++;
    expect(after.replace(/\s+/gu, ""), name).toBe(text.replace(/\s+/gu, ""));
    if (!isJson(text)) continue;
    expect(JSON.parse(after), name).toEqual(JSON.parse(text));
    expect(laidOut(after), name).toBe(after);
  }
  expect(changed).toBeGreaterThan(50);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
