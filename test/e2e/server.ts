/** VS Code's own server on a free port of this machine, ended by its process id. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

export interface Server {
  readonly port: number;
  stop(): void;
}

/** Starts the server below `vscode`; its data and extensions go below `folder`. Settled when it answers. */
export async function startServer(vscode: string, folder: string): Promise<Server> {
  const port = await freePort();
  mkdirSync(join(folder, "extensions"), { recursive: true });
  const server = spawn(
    process.execPath,
    [
      join(vscode, "out/server-main.js"),
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms"],
      ...["--server-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "extensions"), "--telemetry-level", "off"],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const stop = (): void => void server.kill("SIGKILL");
  process.once("exit", stop);
  await ready(server);
  return { port, stop };
}

/** Waits for the line that says where the server listens; at most a minute. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (why: string): void => reject(new Error(`VS Code's server ${why}: ${output.slice(-2000)}`));
    const timer = setTimeout(() => fail("did not start"), 60_000);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!output.includes("available at")) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", (code) => fail(`ended with ${code}`));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}
