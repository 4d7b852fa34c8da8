import { describe, expect, test } from "vitest";
import { explainJson } from "../../server/src/knowledge/explainJson.js";
import type { FieldFacts } from "../../server/src/knowledge/facts.js";
import { fieldFacts } from "../../server/src/knowledge/field.js";
import { cardLimits, hoverMarkdown } from "../../server/src/knowledge/render.js";
import { createTimeline } from "../../server/src/knowledge/timeline.js";
import { createLanguages } from "../../server/src/languages/index.js";
import { dataFiles } from "../support/data.js";

const timeline = createTimeline(dataFiles);

describe.each(createLanguages(dataFiles).map((language) => [language.id, language] as const))("every field of %s", (_id, language) => {
  const targets = Object.fromEntries(Object.entries(language.targets).map(([name, versions]) => [name, versions.slice(-1)]));
  const all: FieldFacts[] = [];
  for (const place of language.fields()) {
    const facts = fieldFacts(language, place, { targets });
    if (facts !== undefined) all.push(facts);
  }

  test.each(["en", "zh-CN"] as const)("has a card in %s within the limit", (tongue) => {
    const options = { history: true, isolation: true, links: true, language: tongue, targets } as const;
    const long = all.filter((facts) => hoverMarkdown(facts, timeline, options).length > cardLimits.usual);
    expect(long.map(({ field }) => field)).toEqual([]);
  });

  test("is explained with all members of the contract", () => {
    const members = ["field", "language", "path", "type", "required", "default", "enum", "meaning", "history", "isolation", "sources"];
    const wrong = all.filter((facts) => {
      const explained = JSON.parse(JSON.stringify(explainJson(facts, timeline)));
      return members.some((member) => !(member in explained)) || explained.isolation.meaning === "";
    });
    expect(wrong.map(({ field }) => field)).toEqual([]);
  });
});
