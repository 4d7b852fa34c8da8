/**
 * `npm run bench`: how long a user waits, measured in one run beside yardsticks of the same run: an empty Node process and a
 * server that answers at once. Prints medians and ratios; judges nothing.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { repositoryRoot } from "../support/data.js";
import { LspClient } from "../support/lspClient.js";
import { dockerfileText, manifestStream, runtimeConfig } from "./inputs.js";

const cli = join(repositoryRoot, "dist/cli.js");
const server = [process.execPath, cli, "lsp", "--stdio"];
const echo = [process.execPath, join(repositoryRoot, "test/bench/echo.mjs")];
// Some environments add certificates to each Node start; that time is not ours to measure.
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "NODE_EXTRA_CA_CERTS"));

await main();

async function main(): Promise<void> {
  const empty = median(repeat(9, () => processTime(["-e", "0"])));
  console.log(`empty Node process                       ${milliseconds(empty)}`);
  const manifest = join(tmpdir(), `bulkhead-bench-${process.pid}.yaml`);
  writeFileSync(manifest, manifestStream(1));
  const check = median(repeat(9, () => processTime([cli, "check", manifest])));
  console.log(
    `check of one file                        ${milliseconds(check)}  = empty + ${milliseconds(check - empty)}, ${ratio(check, empty)} x empty`,
  );

  for (const [name, language, text] of inputs()) {
    const ours = await startToDiagnostics(server, language, text);
    const floor = await startToDiagnostics(echo, language, text);
    console.log(
      `start to first diagnostics, ${name.padEnd(24)} ${milliseconds(ours)}  echo ${milliseconds(floor)}  ${ratio(ours, floor)} x echo`,
    );
  }
  for (const [name, language, text] of inputs()) {
    const ours = await typing(server, language, text);
    const floor = await typing(echo, language, text);
    console.log(
      `keystroke to diagnostics, ${name.padEnd(24)}   p50 ${milliseconds(ours.p50)} p99 ${milliseconds(ours.p99)}  ${ratio(ours.p50, floor.p50)} x echo;` +
        ` hover p50 ${milliseconds(ours.hover)}  ${ratio(ours.hover, floor.hover)} x echo`,
    );
  }
}

function inputs(): readonly (readonly [string, string, string])[] {
  return [
    ["manifest, 500 lines", "yaml", manifestStream(14)],
    ["manifests, 50,000 lines", "yaml", manifestStream(1400)],
    ["Dockerfile, 200 lines", "dockerfile", dockerfileText(200)],
    ["Dockerfile, 2,000 lines", "dockerfile", dockerfileText(2000)],
    ["config.json, 300 lines", "json", runtimeConfig()],
  ];
}

async function startToDiagnostics(command: readonly string[], language: string, text: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < (text.length > 200_000 ? 2 : 5); round++) {
    const started = performance.now();
    const client = new LspClient(command, {}, { env: environment });
    await client.initialize();
    await client.open(`file:///bench/${nameOf(language)}`, language, text);
    times.push(performance.now() - started);
    await client.stop();
  }
  return median(times);
}

/** Types and takes back a character in the middle of the text, over and over; then hovers there. */
async function typing(command: readonly string[], language: string, text: string): Promise<{ p50: number; p99: number; hover: number }> {
  const client = new LspClient(command, {}, { env: environment });
  await client.initialize();
  const uri = `file:///bench/${nameOf(language)}`;
  await client.open(uri, language, text);
  const lines = text.split("\n");
  const line = lines.findIndex((candidate, index) => index >= lines.length / 2 && /image: |RUN |"destination":/u.test(candidate));
  const character = (lines[line]?.trimEnd().length ?? 1) - (language === "json" ? 3 : 0);
  const edits: number[] = [];
  const hovers: number[] = [];
  for (let round = 0; round < 100; round++) {
    edits.push(await timed(() => client.change(uri, "x", { start: { line, character }, end: { line, character } })));
    edits.push(await timed(() => client.change(uri, "", { start: { line, character }, end: { line, character: character + 1 } })));
    hovers.push(await timed(() => client.hover(uri, { line, character: (lines[line]?.search(/\S/u) ?? 0) + 2 })));
  }
  await client.stop();
  return { p50: median(edits), p99: percentile(edits, 0.99), hover: median(hovers) };
}

function nameOf(language: string): string {
  return { yaml: "manifests.yaml", dockerfile: "Dockerfile", json: "config.json" }[language] ?? "file";
}

function processTime(parameters: readonly string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, parameters, { stdio: "ignore", env: environment });
  return performance.now() - started;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function repeat(times: number, measure: () => number): number[] {
  return Array.from({ length: times }, measure);
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`.padStart(9);
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(1);
}
