/** `npm run demo`: checks the shipped examples, then explains a field of each language. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const cli = join("dist", "cli.js");
const examples = "test/examples";

show("check", "--fail-on", "never", examples);
show("explain", "kubernetes", "v1/Pod", "spec.hostPID");
show("explain", `${examples}/dockerfile/good.Dockerfile:16:2`);
show("explain", "oci-runtime-config", "linux.namespaces[].type");

/** Runs one command of the built product and lets it speak for itself. */
function show(...parameters: readonly string[]): void {
  console.log(`\n$ bulkhead ${parameters.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [cli, ...parameters], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
