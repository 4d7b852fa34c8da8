import { readFileSync } from "node:fs";
import { afterAll, expect, vi } from "vitest";
import type { Finding } from "../../server/src/engine/finding.js";
import { openPhrases, phrasesFile } from "../../server/src/knowledge/phrases.js";
import { repositoryRoot } from "./data.js";

/** Set up for every test file: whatever a test lets a rule find must be there in Chinese, fixes included. */

const phrases = openPhrases({ text: () => readFileSync(`${repositoryRoot}schemas/${phrasesFile}`, "utf8") });
const missing = new Set<string>();

vi.mock(import("../../server/src/engine/analyse.js"), async (original) => {
  const actual = await original();
  return {
    ...actual,
    analyse(...given: Parameters<typeof actual.analyse>) {
      const analysis = actual.analyse(...given);
      for (const finding of analysis.findings) note(finding);
      return analysis;
    },
  };
});

function note({ rule, message, fixes }: Finding): void {
  if (phrases.message(message) === undefined) missing.add(`${rule}: ${message}`);
  for (const { title } of fixes ?? []) if (phrases.title(title) === undefined) missing.add(`${rule}: ${title}`);
}

afterAll(() => {
  // Random text ends up in messages, and need not be words.
  if (/property|cut|fuzz/u.test(expect.getState().testPath ?? "")) return;
  expect([...missing], "messages without Chinese in schemas/phrases.json").toEqual([]);
});
