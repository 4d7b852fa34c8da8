/** `npm run coverage`: how many fields of each language have a meaning, a history and an isolation entry, and which are open. `--open` lists them. */
import { createEngine } from "../server/src/engine/engine.js";
import { factsAt } from "../server/src/engine/facts.js";
import { defaultSettings } from "../server/src/engine/settings.js";
import { dataFiles } from "./support/data.js";

const list = process.argv.includes("--open");
for (const language of createEngine(dataFiles).languages) {
  const counts = { fields: 0, meaning: 0, history: 0, isolation: 0, bearing: 0 };
  const open: string[] = [];
  for (const place of language.fields()) {
    const facts = factsAt(language, place, defaultSettings);
    counts.fields++;
    if (facts?.spec.meaning !== undefined) counts.meaning++;
    if (facts?.history !== undefined && facts.history.since !== "unknown") counts.history++;
    if (facts?.isolation !== undefined) counts.isolation++;
    else open.push(place.field);
    if ((facts?.isolation?.class.length ?? 0) > 0) counts.bearing++;
  }
  console.log(
    `${language.id.padEnd(11)} ${counts.fields} fields: meaning ${counts.meaning}, history ${counts.history}, ` +
      `isolation ${counts.isolation} (${counts.bearing} bear on it), open ${open.length}`,
  );
  if (list) for (const field of open) console.log(`  ${field}`);
}
