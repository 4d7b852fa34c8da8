/** VS Code for the desktop, downloaded where that is possible. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";

/** The executable, downloaded once into .vscode-test; undefined, with the reason printed, where there is no way or no display. */
export async function desktopCode(): Promise<string | undefined> {
  const display = process.platform !== "linux" || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
  if (!display) return impossible("no display");
  try {
    await fetch("https://update.code.visualstudio.com/api/releases/stable", { signal: AbortSignal.timeout(5000) });
    return await downloadAndUnzipVSCode({ cachePath: resolve(".cache/vscode-desktop"), timeout: 60_000 });
  } catch (error) {
    return impossible(`no download (${error instanceof Error ? error.message : String(error)})`);
  }
}

function impossible(reason: string): undefined {
  console.log(`no VS Code for the desktop: ${reason}`);
}

/** Starts it on `workspace` with the extension; its lines of output go to `onLine`. Gives the exit code. */
export function runDesktop(executable: string, options: DesktopOptions): Promise<number> {
  const tests = options.suite === undefined ? [] : [`--extensionTestsPath=${join(options.suite, "index.js")}`];
  const parameters = [
    options.workspace,
    `--extensionDevelopmentPath=${options.extension}`,
    `--user-data-dir=${join(options.folder, "user")}`,
    `--extensions-dir=${join(options.folder, "extensions")}`,
    ...["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes", "--disable-updates", "--disable-telemetry"],
    ...(process.platform === "linux" ? ["--no-sandbox", "--disable-gpu"] : []),
    ...tests,
  ];
  const { ELECTRON_RUN_AS_NODE: _unset, ...environment } = process.env;
  const code = spawn(executable, parameters, { stdio: ["ignore", "pipe", "ignore"], env: environment });
  process.once("exit", () => void code.kill("SIGKILL"));
  let rest = "";
  code.stdout.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split(/\r?\n/u);
    rest = lines.pop() ?? "";
    lines.forEach(options.onLine);
  });
  return new Promise((settle) => code.once("close", (status) => settle(status ?? 1)));
}

export interface DesktopOptions {
  readonly extension: string;
  readonly suite?: string | undefined;
  readonly workspace: string;
  /** For the instance's own data. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}
