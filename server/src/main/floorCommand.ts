import { Floors, floorTargets, floorText } from "../cli/floor.js";
import { declarationsOf } from "../engine/declarations.js";
import { createEngine } from "../engine/engine.js";
import { defaultSettings } from "../engine/settings.js";
import { parseOptions } from "./explainArguments.js";
import { declaringFiles, inputFiles, readInput } from "./inputFiles.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/** `bulkhead floor`: prints which versions of each target take all files. Gives the exit code: 1 where there is none. */
export async function floorCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(argv);
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError(`--format: \`${format}\` is none of text, json`, false);
  if (positionals.length === 0) throw new UsageError("`floor` needs files or folders");
  const engine = createEngine(nodeHost().data);
  const files = inputFiles(positionals);
  const declarations = declaringFiles(files).flatMap((file) => declarationsOf(engine.languages, { name: file, text: readInput(file) }));
  const floors = new Floors();
  for (const file of files) {
    const source = { name: file, text: readInput(file) };
    const found = engine.recognize(source);
    if (found?.recognition.checked !== true) continue;
    await engine.prepare(source, found, declarations);
    // One target at a time: what one version says must not depend on another target's.
    for (const target of floorTargets(found.language, found.recognition.kind)) {
      const settings = { ...defaultSettings, targets: { [target]: found.language.targets[target] ?? [] } };
      const analysed = engine.analyse(source, settings, { found, declarations });
      if (analysed !== undefined) floors.add(file, target, analysed);
    }
  }
  const result = floors.result();
  process.stdout.write(format === "json" ? `${JSON.stringify({ targets: result }, null, 2)}\n` : floorText(result));
  return result.some(({ lowest }) => lowest === undefined) ? 1 : 0;
}
