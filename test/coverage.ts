/**
 * `npm run coverage`: how many fields of each language have a meaning, a history and an isolation entry, which are open, and how many
 * cards are told in Chinese from end to end. `--open` lists the open ones.
 */
import { createEngine } from "../server/src/engine/engine.js";
import { factsAt } from "../server/src/engine/facts.js";
import { defaultSettings } from "../server/src/engine/settings.js";
import type { FieldFacts } from "../server/src/knowledge/facts.js";
import { dataFiles } from "./support/data.js";

const list = process.argv.includes("--open");
for (const language of createEngine(dataFiles).languages) {
  const counts = { fields: 0, meaning: 0, history: 0, isolation: 0, bearing: 0, chinese: 0 };
  const open: string[] = [];
  for (const place of language.fields()) {
    const facts = factsAt(dataFiles, language, place, defaultSettings);
    counts.fields++;
    if (facts?.spec.meaning !== undefined) counts.meaning++;
    if (facts?.history !== undefined && facts.history.since !== "unknown") counts.history++;
    if (facts?.isolation !== undefined) counts.isolation++;
    else open.push(place.field);
    if (isChinese(factsAt(dataFiles, language, place, { ...defaultSettings, language: "zh-CN" }))) counts.chinese++;
    if ((facts?.isolation?.class.length ?? 0) > 0) counts.bearing++;
  }
  console.log(
    `${language.id.padEnd(11)} ${counts.fields} fields: meaning ${counts.meaning}, history ${counts.history}, ` +
      `isolation ${counts.isolation} (${counts.bearing} bear on it), open ${open.length}, in Chinese ${counts.chinese}`,
  );
  if (list) for (const field of open) console.log(`  ${field}`);
}

function isChinese(facts: FieldFacts | undefined): boolean {
  const { meaning, weakens, strengthens, story } = facts?.isolation ?? {};
  const texts = [facts?.spec.meaning, meaning, weakens, strengthens, story].filter((text) => text !== undefined);
  return texts.every((text) => /[\u4e00-\u9fff]/u.test(text));
}
