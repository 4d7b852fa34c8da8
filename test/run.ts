/**
 * Runs every test: style and borders, types, unit and protocol tests, the corpora where they are present, and the suite in a
 * real VS Code. Ends with one line `N passed, N failed`; the exit code is 1 where something failed.
 * `--only=lint,types,unit,e2e` runs a part.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installDebian, isInstalled } from "./support/debian.js";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const results = join("node_modules/.cache", "unit-results.json");
const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const phases: Readonly<Record<string, () => Count>> = { lint, types, unit, e2e };
const counts: Count[] = [];
for (const [name, phase] of Object.entries(phases)) {
  if (only !== undefined && !only.includes(name)) continue;
  const started = Date.now();
  console.log(`\n== ${name}`);
  const count = phase();
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
  counts.push(count);
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function lint(): Count {
  return one(command("npx", ["biome", "check", "--error-on-warnings", "."]));
}

function types(): Count {
  const projects = [".", "server/src/main", "client", "test", "schemas/generate"];
  return projects.map((project) => one(command("npx", ["tsc", "-p", project]))).reduce(add, { passed: 0, failed: 0 });
}

/** Programs whose output the tests check; those that are missing are installed where that can be done. */
function installWriters(): void {
  const missing = ["runc", "crun", "umoci", "skopeo", "buildah"].filter((program) => !isInstalled(program));
  try {
    if (missing.length > 0 && !installDebian(missing)) console.log(`not installed, and not tested against: ${missing.join(", ")}`);
  } catch (error) {
    console.log(`not tested against ${missing.join(", ")}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unit(): Count {
  installWriters();
  mkdirSync("node_modules/.cache", { recursive: true });
  rmSync(results, { force: true });
  const status = command("npx", [
    "vitest",
    "run",
    "--config",
    "test/vitest.config.mts",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${results}`,
  ]);
  const report: unknown = JSON.parse(readFileSync(results, "utf8"));
  const count = {
    passed: numberOf(report, "numPassedTests"),
    failed: numberOf(report, "numFailedTests"),
  };
  // A run that ends badly without a failed test (a crash, say) still counts as one failure.
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function e2e(): Count {
  const run = spawnSync(process.execPath, ["esbuild.js", "run", "test/e2e/run.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  process.stdout.write(run.stdout);
  const lines = [...run.stdout.matchAll(/^(?:[\w -]+: )?(\d+) passed, (\d+) failed/gmu)];
  const count = lines.map(([, good, bad]) => ({ passed: Number(good), failed: Number(bad) })).reduce(add, { passed: 0, failed: 0 });
  return run.status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function command(program: string, parameters: readonly string[]): number {
  return spawnSync(program, parameters, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
}

function one(status: number): Count {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

function numberOf(report: unknown, key: string): number {
  const value = typeof report === "object" && report !== null ? new Map(Object.entries(report)).get(key) : undefined;
  if (typeof value !== "number") throw new Error(`the unit test report has no number ${key}`);
  return value;
}
