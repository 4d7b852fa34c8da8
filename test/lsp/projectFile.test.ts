import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LspClient } from "../support/lspClient.js";

const faulty = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndatum: {}\n";
let folder = "";
let client = new LspClient();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bulkhead-project-"));
  mkdirSync(join(folder, "deploy"));
  writeFileSync(join(folder, ".bulkhead.yaml"), "rules: {kubernetes/unknown-field: hint}\n");
  client = new LspClient();
  await client.initialize(pathToFileURL(folder).href);
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a document is judged as its project says, and again when the project file changes under the hand", async () => {
  const document = pathToFileURL(join(folder, "deploy/c.yaml")).href;
  const project = pathToFileURL(join(folder, ".bulkhead.yaml")).href;
  const severities = (found: readonly { readonly severity: number }[]) => found.map(({ severity }) => severity);
  expect(severities(await client.open(document, "yaml", faulty))).toEqual([4]);
  const again = client.next("textDocument/publishDiagnostics", (parameters) => (parameters as { readonly uri: string }).uri === document);
  expect(await client.open(project, "yaml", "rules: {kubernetes/unknown-field: warning}\n")).toEqual([]);
  expect(await again).toMatchObject({ diagnostics: [{ severity: 2 }] });
});

test("a fault in the project file is shown where it stands", async () => {
  const project = pathToFileURL(join(folder, ".bulkhead.yaml")).href;
  const found = await client.open(project, "yaml", "target: {kubernetes: 1.33}\nruels: {}\n");
  expect(found).toMatchObject([{ range: { start: { line: 1, character: 0 } }, severity: 2, message: /did you mean `rules`/u }]);
});

const targets = ["cni", "dockerfile", "image-spec", "kubernetes", "runtime-spec"];

test.each([
  ["", ["target", "rules", "pod-security", "profile", "overrides"]],
  ["target:\n  ", targets],
  ["pod-security: ", ["privileged", "baseline", "restricted"]],
  ["rules:\n  kubernetes/unknown-field: ", ["off", "hint", "information", "warning", "error"]],
  ["overrides:\n  - ", ["files", "target", "rules", "pod-security", "profile"]],
  ["overrides:\n  - files: a\n    target:\n      ", targets],
])("completion behind %j", async (text, labels) => {
  const uri = pathToFileURL(join(folder, ".bulkhead.yaml")).href;
  await client.open(uri, "yaml", text);
  const lines = text.split("\n");
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const items = await client.request<readonly { readonly label: string }[]>("textDocument/completion", { textDocument: { uri }, position });
  expect([...items.map(({ label }) => label)].sort()).toEqual([...labels].sort());
});

test("rules are offered with what each is about", async () => {
  const uri = pathToFileURL(join(folder, ".bulkhead.yaml")).href;
  await client.open(uri, "yaml", "rules:\n  ");
  const items = await client.request<readonly { readonly label: string; readonly documentation?: string }[]>("textDocument/completion", {
    textDocument: { uri },
    position: { line: 1, character: 2 },
  });
  expect(items.find(({ label }) => label === "kubernetes/unknown-field")?.documentation).toMatch(/\.$/u);
});
