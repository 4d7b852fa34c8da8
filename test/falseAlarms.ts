/**
 * Prints each error on a document that the recorded API server took (`node esbuild.js run test/falseAlarms.ts [folder…]`): a quick
 * look while a rule is being written; `npm test` measures the same through the command line.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createEngine, findingsOf } from "../server/src/engine/engine.js";
import { defaultSettings } from "../server/src/engine/settings.js";
import { LineIndex } from "../server/src/text/lines.js";
import { dataFiles } from "./support/data.js";

interface Expected {
  readonly files: Readonly<Record<string, { readonly docs?: readonly { readonly line: number; readonly verdict: string }[] }>>;
}

const corpus = resolve("../shared/corpora/kubernetes");
const folders = process.argv.slice(2).filter((word) => !word.endsWith(".ts"));
const engine = createEngine(dataFiles);
let documents = 0;
let alarms = 0;
for (const folder of folders.length > 0 ? folders : ["valid", "broken/real", "broken/mutated", "templates", "crd"]) {
  const record = join(corpus, folder, "expected.json");
  if (!existsSync(record)) continue;
  // The corpus is in this shape; what is missing there counts as taken.
  const { files } = JSON.parse(readFileSync(record, "utf8")) as Expected;
  for (const [name, { docs }] of Object.entries(files)) await judge(join(corpus, folder, name), docs);
}
console.log(`${documents} documents, ${alarms} errors on accepted ones`);

async function judge(file: string, docs: Expected["files"][string]["docs"]): Promise<void> {
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const source = { name: file, text };
  const found = engine.recognize(source);
  if (found !== undefined) await engine.prepare(source, found, []);
  const analysed = engine.analyse(source, defaultSettings, { found });
  documents += docs?.length ?? 1;
  if (analysed === undefined) return;
  const lines = new LineIndex(text);
  for (const { severity, range, rule, message } of findingsOf(analysed)) {
    const line = lines.positionAt(range.start).line + 1;
    const document = docs?.filter((doc) => doc.line <= line).at(-1);
    if (severity !== "error" || (document !== undefined && document.verdict !== "ok")) continue;
    alarms++;
    console.log(`${file}:${line} ${rule} ${message}`);
  }
}
