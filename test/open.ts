/**
 * Opens a real VS Code with the extension on the examples (or on the folder given): the desktop's where it can be downloaded,
 * else one in the browser, whose address it prints. Ends when VS Code is closed, or with Ctrl+C.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { desktopCode, runDesktop } from "./e2e/desktop.js";
import { install } from "./e2e/install.js";
import { packExtension } from "./e2e/pack.js";
import { startServer } from "./e2e/server.js";

const workspace = resolve(process.argv[2] ?? "test/examples");
const folder = mkdtempSync(join(tmpdir(), "bulkhead-open-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
const extension = packExtension(folder);
const executable = await desktopCode();

if (executable !== undefined) {
  console.log(`starting ${executable}`);
  process.exitCode = await runDesktop(executable, { extension, workspace, folder, onLine: () => undefined });
} else {
  const installation = install();
  if (installation === undefined) process.exitCode = 1;
  else {
    const { port } = await startServer(installation.vscode, folder);
    const payload = JSON.stringify([["extensionDevelopmentPath", `vscode-remote://127.0.0.1:${port}${extension}`]]);
    console.log(`VS Code with the extension: http://127.0.0.1:${port}/?${new URLSearchParams({ folder: workspace, payload })}`);
    console.log("Ctrl+C ends it.");
    process.on("SIGINT", () => process.exit());
    process.on("SIGTERM", () => process.exit());
  }
}
