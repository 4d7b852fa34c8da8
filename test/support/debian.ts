import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a program is on the search path, or where Debian keeps those of the administrator. */
export function isInstalled(program: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Installs Debian packages; false where this machine is no Debian or we are not its root. Errors of apt-get are thrown. */
export function installDebian(packages: readonly string[]): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`installing ${packages.join(", ")}`);
  aptGet("update", "-qq");
  aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
  return true;
}

function aptGet(...parameters: readonly string[]): void {
  execFileSync("apt-get", parameters, {
    cwd: "/",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 300_000,
  });
}
