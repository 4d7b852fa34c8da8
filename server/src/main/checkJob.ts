import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { checkSource, type FileReport } from "../cli/check.js";
import { worse } from "../cli/since.js";
import { declarationsOf } from "../engine/declarations.js";
import { createEngine } from "../engine/engine.js";
import { inProfile } from "../engine/profile.js";
import { knownNames } from "../engine/project/knownNames.js";
import type { Part } from "../engine/project/project.js";
import type { Settings } from "../engine/settings.js";
import { companionsOf } from "./companions.js";
import { GitRevision } from "./gitRevision.js";
import { readInput } from "./inputFiles.js";
import { isPatchOfKustomization, type LookedInto } from "./kustomization.js";
import { nodeHost } from "./nodeHost.js";
import { ProjectFiles } from "./projectFile.js";
import { UsageError } from "./usageError.js";

/** Files to check in one thread; plain data. */
export interface CheckJob {
  readonly files: readonly string[];
  readonly kind: string | undefined;
  /** Files that may declare what others are judged by, whichever thread checks them. */
  readonly declaring: readonly string[];
  readonly settings: Settings;
  /** What of the settings wins over project files. */
  readonly asked: Part;
  /** The name that stands for `-`, standard input. */
  readonly stdinName: string;
  /** Git revision; what was found there already is left out. */
  readonly since: string | undefined;
}

/** What a thread answers: the reports in the order of the files, or what was wrong with the input. */
type Answer = { readonly reports: readonly FileReport[] } | { readonly unreadable: string };

/** Checks the files of a job in this thread. Throws `UsageError` for what cannot be read. */
export async function runCheckJob(job: CheckJob): Promise<FileReport[]> {
  const engine = createEngine(nodeHost().data);
  const declarations = job.declaring.flatMap((file) => declarationsOf(engine.languages, { name: file, text: readInput(file) }));
  const reports: FileReport[] = [];
  const looked: LookedInto = new Map();
  const earlier = job.since === undefined ? undefined : new GitRevision(job.since);
  const projects = new ProjectFiles(job.settings, job.asked, () => knownNames(engine.languages));
  for (const file of job.files) {
    const role = file !== "-" && isPatchOfKustomization(file, looked) ? ("patch" as const) : undefined;
    const name = file === "-" ? job.stdinName : file;
    const text = readInput(file);
    const source = { name, text, role, companions: companionsOf(name, text, true) };
    const found = engine.recognize(source, job.kind);
    const loading = found && engine.prepare(source, found, declarations);
    if (loading !== undefined) await loading;
    const settings = inProfile(engine.languages, projects.of(name));
    const options = { kind: job.kind, settings, declarations, found };
    reports.push(earlier === undefined ? checkSource(engine, source, options) : worse(engine, source, earlier.textOf(file), options));
  }
  return reports;
}

/** Splits a job among `threads` worker threads, each of which runs this same bundle; reports come in the order of the files. */
export async function runCheckJobIn(threads: number, job: CheckJob): Promise<FileReport[]> {
  const shares = Array.from({ length: threads }, (_unused, thread) => job.files.filter((_file, position) => position % threads === thread));
  const parts = await Promise.all(shares.map((files) => runWorker({ ...job, files })));
  return job.files.map((file, position) => {
    const report = parts[position % threads]?.[Math.floor(position / threads)];
    if (report === undefined) throw new Error(`a worker thread lost the report of ${file}`);
    return report;
  });
}

/** Does the work of a worker thread, where this is one; gives whether it was. */
export function servedAsWorker(): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  // The only one who starts this bundle as a worker is `runWorker` below.
  const { job } = workerData as { job: CheckJob };
  runCheckJob(job).then(
    (reports) => port.postMessage({ reports } satisfies Answer),
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      port.postMessage({ unreadable: error.message } satisfies Answer);
    },
  );
  return true;
}

function runWorker(job: CheckJob): Promise<readonly FileReport[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: { job } });
    worker.once("message", (answer: Answer) => {
      if ("reports" in answer) resolve(answer.reports);
      else reject(new UsageError(answer.unreadable, false));
    });
    worker.once("error", reject);
  });
}
