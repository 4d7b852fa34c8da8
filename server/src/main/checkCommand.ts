import { setFlagsFromString } from "node:v8";
import { dataVersions, exitCode, type Report } from "../cli/check.js";
import { githubReport } from "../cli/github.js";
import { jsonReport } from "../cli/json.js";
import { junitReport } from "../cli/junit.js";
import { sarifReport } from "../cli/sarif.js";
import { weakerIsolation } from "../cli/since.js";
import { textReport } from "../cli/text.js";
import { createEngine, type Engine } from "../engine/engine.js";
import { metasOf } from "../engine/rule.js";
import { type Format, readCheckArguments } from "./checkArguments.js";
import { type CheckJob, runCheckJob, runCheckJobIn } from "./checkJob.js";
import { declaringFiles, inputFiles, readInput } from "./inputFiles.js";
import { nodeHost } from "./nodeHost.js";
import { version } from "./version.js";

/** `bulkhead check`: reads, judges, prints the report on standard output. Gives the exit code. */
export async function checkCommand(argv: readonly string[]): Promise<number> {
  optimizeLater();
  const engine = createEngine(nodeHost().data);
  const wanted = readCheckArguments(argv, {
    kinds: engine.languages.flatMap(({ kinds }) => Object.keys(kinds)),
    targets: Object.assign({}, ...engine.languages.map(({ targets }) => targets)),
  });
  const listed = wanted.filesFrom === undefined ? [] : readInput(wanted.filesFrom).split(/\r?\n/u);
  const all = inputFiles([...wanted.paths, ...listed.filter((line) => line !== "")]);
  const files = wanted.shard === undefined ? all : shardOf(all, wanted.shard);
  const job: CheckJob = {
    files,
    declaring: declaringFiles(all),
    kind: wanted.kind,
    settings: wanted.settings,
    asked: wanted.asked,
    stdinName: wanted.stdinName,
    since: wanted.since,
  };
  const threads = Math.min(wanted.jobs, files.length);
  const reports = threads > 1 ? await runCheckJobIn(threads, job) : await runCheckJob(job);
  const report: Report = { version, data: dataVersions(engine), files: reports };
  process.stdout.write(formatted(report, wanted.format, engine));
  return exitCode(report, wanted.failOn);
}

/**
 * Has the engine wait longer before it optimises a function (the default is 132 KiB of executed bytecode): a run of seconds otherwise
 * spends a third of its time on compiling what is soon done.
 */
function optimizeLater(): void {
  setFlagsFromString("--interrupt-budget=600000");
}

function formatted(report: Report, format: Format, engine: Engine): string {
  switch (format) {
    case "text":
      return textReport(report, process.stdout.isTTY === true);
    case "json":
      return jsonReport(report);
    case "sarif":
      return sarifReport(report, [...engine.languages.flatMap(metasOf), weakerIsolation]);
    case "github":
      return githubReport(report);
    case "junit":
      return junitReport(report);
  }
}

/** The I-th of N parts: each N-th file of the list sorted by path, so that every machine of a matrix agrees. */
function shardOf(files: readonly string[], { index, of }: { index: number; of: number }): string[] {
  return [...files].sort().filter((_file, position) => position % of === index - 1);
}
