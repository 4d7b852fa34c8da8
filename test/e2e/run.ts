/**
 * The suite in a real VS Code: on the desktop where it can be downloaded, in VS Code's Node extension host and in its web worker
 * extension host where they can be installed, and the browser's server on a plain page that forbids `eval`.
 * Prints `HOST: N passed, N failed` for each; the exit code is 1 where something failed.
 * `--extension=FOLDER` tests an extension that is already unpacked; `--hosts=node,web` runs a part.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { desktopCode, runDesktop } from "./desktop.js";
import { testEditorColours } from "./editorColours.js";
import { install } from "./install.js";
import { bundleSuite, packExtension } from "./pack.js";
import { testPlainPage } from "./plainPage.js";
import type { Browser } from "./playwright.js";
import { Report } from "./report.js";
import { startServer } from "./server.js";
import { type HostKind, launch, prepareWorkbench } from "./workbench.js";

/** Longest time one host may take, in milliseconds. */
const timeLimit = 150_000;

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const wanted = option("hosts")?.split(",") ?? ["desktop", "node", "web", "page", "colours"];
const folder = mkdtempSync(join(tmpdir(), "bulkhead-e2e-"));
const suite = join(folder, "suite");
let failures = 0;
let hosts = 0;

try {
  const extension = resolve(option("extension") ?? packExtension(folder));
  await bundleSuite(suite);
  if (wanted.includes("desktop")) await desktop(extension);
  if (wanted.some((host) => host !== "desktop")) await browserHosts(extension);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
if (hosts === 0) console.log("skipped: there is no VS Code here, and none could be installed");
// The server and the browser are gone by now; what they leave open must not keep the run alive.
process.exit(failures > 0 ? 1 : 0);

async function desktop(extension: string): Promise<void> {
  const executable = await desktopCode();
  if (executable === undefined) return;
  const report = new Report("desktop");
  const own = join(folder, "desktop");
  const code = await runDesktop(executable, {
    extension,
    suite,
    workspace: examples("desktop"),
    folder: own,
    onLine: (line) => report.read(line),
  });
  count(report.end(code));
}

async function browserHosts(extension: string): Promise<void> {
  const installation = install();
  if (installation === undefined) return;
  const browser = await launch(installation);
  try {
    const kinds: HostKind[] = ["node", "web"];
    for (const host of kinds.filter((name) => wanted.includes(name))) await workbench(browser, installation.vscode, host, extension);
    if (wanted.includes("page")) {
      const report = new Report("plain page");
      await testPlainPage(browser, extension, (line) => report.read(line));
      count(report.end(0));
    }
    if (wanted.includes("colours")) {
      const report = new Report("editor colours");
      await testEditorColours(installation.vscode, (line) => report.read(line));
      count(report.end(0));
    }
  } finally {
    await browser.close();
  }
}

async function workbench(browser: Browser, vscode: string, host: HostKind, extension: string): Promise<void> {
  const report = new Report(host === "node" ? "node extension host" : "web worker extension host");
  const server = await startServer(vscode, join(folder, `server-${host}`));
  try {
    const { page, address, context } = await prepareWorkbench(browser, { host, server, extension, suite, workspace: examples(host) });
    const ended = new Promise<number>((settle) => {
      setTimeout(() => settle(124), timeLimit).unref();
      void page.exposeFunction("codeAutomationExit", (code: number) => settle(code));
    });
    await page.exposeFunction("codeAutomationLog", () => undefined);
    page.on("console", (message) => report.read(message.text()));
    page.on("pageerror", (error) => report.read(`page error: ${error.message}`));
    await page.goto(address);
    count(report.end(await ended));
    await context.close();
  } finally {
    server.stop();
  }
}

function count(failed: number): void {
  failures += failed;
  hosts++;
}

/** A copy of the examples that the suite may change. */
function examples(name: string): string {
  const copy = join(folder, `examples-${name}`);
  mkdirSync(copy, { recursive: true });
  cpSync("test/examples", copy, { recursive: true });
  return copy;
}
