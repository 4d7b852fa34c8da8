import { derived } from "../cli/derive.js";
import { createEngine, previewAt } from "../engine/engine.js";
import { defaultSettings } from "../engine/settings.js";
import { LineIndex } from "../text/lines.js";
import { readInput } from "./inputFiles.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/**
 * `bulkhead derive`: prints what a document becomes where it runs: of a Pod the OCI runtime config of a container, of a Dockerfile's
 * stage the image config. `FILE:LINE` chooses the container or stage. Gives the exit code.
 */
export async function deriveCommand(argv: readonly string[]): Promise<number> {
  const [given, ...more] = argv;
  if (given === undefined || more.length > 0 || given.startsWith("--")) throw new UsageError("`derive` needs one file, or FILE:LINE");
  const [, name = given, line] = /^(.+):(\d{1,9})$/su.exec(given) ?? [];
  const text = readInput(name);
  const engine = createEngine(nodeHost().data);
  const source = { name, text };
  const found = engine.recognize(source);
  if (found?.recognition.checked === true) await engine.prepare(source, found, []);
  const analysed = engine.analyse(source, defaultSettings, { found });
  const lines = new LineIndex(text);
  // Without a line: the last stage of a Dockerfile, the first Pod of a manifest.
  const offset =
    line === undefined ? (found?.language.id === "dockerfile" ? text.length : 0) : lines.offsetAt({ line: Number(line) - 1, character: 0 });
  const preview = analysed && previewAt(analysed, offset);
  if (preview === undefined) throw new UsageError(`nothing is derived from ${given}: it holds no Pod and no stage there`, false);
  process.stdout.write(derived(preview, name, text));
  return 0;
}
