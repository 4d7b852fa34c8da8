import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../support/data.js";
import { LspClient } from "../support/lspClient.js";

let folder = "";
let log = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-network-"));
  log = join(folder, "network.log");
  writeFileSync(log, "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, BULKHEAD_NETWORK_LOG: log });
const guarded = ["--require", join(repositoryRoot, "test/support/noNetwork.cjs")];

test("the guard itself notices a network call", () => {
  spawnSync(process.execPath, [...guarded, "-e", "try { fetch('http://127.0.0.1:9') } catch {}"], { env: environment() });
  expect(readFileSync(log, "utf8")).toBe("fetch\n");
  writeFileSync(log, "");
});

test("check and explain reach no network", () => {
  const cli = join(repositoryRoot, "dist/cli.js");
  const run = (...parameters: string[]) =>
    spawnSync(process.execPath, [...guarded, cli, ...parameters], { env: environment(), encoding: "utf8" });
  expect(run("check", join(repositoryRoot, "test/examples")).stderr).toBe("");
  expect(run("explain", "kubernetes", "v1/Pod", "spec.hostPID").stdout).toContain("hostPID");
  expect(readFileSync(log, "utf8")).toBe("");
});

test("the language server reaches no network", async () => {
  const client = new LspClient(
    [process.execPath, ...guarded, join(repositoryRoot, "dist/cli.js"), "lsp", "--stdio"],
    {},
    { env: environment() },
  );
  await client.initialize();
  await client.open("file:///pod.yaml", "yaml", "apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n");
  await client.hover("file:///pod.yaml", { line: 3, character: 4 });
  await client.open("file:///Dockerfile", "dockerfile", "FROM alpine\nUSER 1000\n");
  await client.hover("file:///Dockerfile", { line: 1, character: 2 });
  await client.open("file:///config.json", "json", '{"ociVersion": "1.2.0", "hostname": "a"}');
  await client.hover("file:///config.json", { line: 0, character: 26 });
  await client.stop();
  expect(client.errors).toBe("");
  expect(readFileSync(log, "utf8")).toBe("");
});
