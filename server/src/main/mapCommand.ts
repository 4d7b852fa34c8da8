import { mapped, mapSvg, mapText } from "../cli/map.js";
import { createEngine } from "../engine/engine.js";
import { defaultSettings } from "../engine/settings.js";
import { parseOptions } from "./explainArguments.js";
import { readInput } from "./inputFiles.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/** `bulkhead map`: prints what stands between each workload of a file and the host, and the lines that decide it. Gives the exit code. */
export async function mapCommand(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(argv);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError("`map` needs one file");
  const format = values.format ?? "text";
  const engine = createEngine(nodeHost().data);
  const source = { name, text: readInput(name) };
  const found = engine.recognize(source);
  if (found?.recognition.checked === true) await engine.prepare(source, found, []);
  const analysed = engine.analyse(source, defaultSettings, { found });
  if (analysed === undefined) throw new UsageError(`${name} is no Dockerfile, Kubernetes manifest or OCI document`, false);
  const result = mapped(analysed);
  process.stdout.write(printed(format, result, name));
  return 0;
}

function printed(format: string, result: ReturnType<typeof mapped>, name: string): string {
  if (format === "text") return mapText(result, name);
  if (format === "svg") return mapSvg(result, name);
  if (format === "json") return `${JSON.stringify({ file: name, workloads: result }, null, 2)}\n`;
  throw new UsageError(`--format: \`${format}\` is none of text, json, svg`, false);
}
