import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { checkSource, type FileReport } from "../cli/check.js";
import { createEngine } from "../engine/engine.js";
import type { Settings } from "../engine/settings.js";
import { readInput } from "./inputFiles.js";
import { isPatchOfKustomization } from "./kustomization.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/** Files to check in one thread; plain data. */
export interface CheckJob {
  readonly files: readonly string[];
  readonly kind: string | undefined;
  readonly settings: Settings;
  /** The name that stands for `-`, standard input. */
  readonly stdinName: string;
}

/** What a thread answers: the reports in the order of the files, or what was wrong with the input. */
type Answer = { readonly reports: readonly FileReport[] } | { readonly unreadable: string };

/** Checks the files of a job in this thread. Throws `UsageError` for what cannot be read. */
export function runCheckJob(job: CheckJob): FileReport[] {
  const engine = createEngine(nodeHost().data);
  return job.files.map((file) => {
    const role = file !== "-" && isPatchOfKustomization(file) ? ("patch" as const) : undefined;
    const source = { name: file === "-" ? job.stdinName : file, text: readInput(file), role };
    return checkSource(engine, source, { kind: job.kind, settings: job.settings });
  });
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
  if (isMainThread || parentPort === null) return false;
  // The only one who starts this bundle as a worker is `runWorker` below.
  const { job } = workerData as { job: CheckJob };
  try {
    parentPort.postMessage({ reports: runCheckJob(job) } satisfies Answer);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    parentPort.postMessage({ unreadable: error.message } satisfies Answer);
  }
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
