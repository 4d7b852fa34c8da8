import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { LspClient } from "../support/lspClient.js";

let client: LspClient | undefined;
const folders: string[] = [];
afterEach(async () => {
  await client?.stop();
  client = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Location {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

const dockerfile = "ARG V=1\nFROM debian:$V AS base\nFROM base\nCOPY --from=base /a /b\n";

async function open(uri: string, languageId: string, text: string, folder?: string, locale?: string): Promise<LspClient> {
  client = new LspClient();
  await client.initialize(folder === undefined ? null : pathToFileURL(folder).href, locale);
  await client.open(uri, languageId, text);
  return client;
}

test("definition, references, highlights and rename in a Dockerfile", async () => {
  const uri = "file:///Dockerfile";
  const server = await open(uri, "dockerfile", dockerfile);
  const asked = { textDocument: { uri }, position: { line: 3, character: 14 } };
  const starts = (found: readonly Location[]) => found.map(({ range }) => `${range.start.line}:${range.start.character}`);
  expect(starts(await server.request("textDocument/definition", asked))).toEqual(["1:18"]);
  const uses = await server.request<readonly Location[]>("textDocument/references", { ...asked, context: { includeDeclaration: false } });
  expect(starts(uses)).toEqual(["2:5", "3:12"]);
  expect(starts(await server.request("textDocument/documentHighlight", asked))).toEqual(["1:18", "2:5", "3:12"]);
  expect(await server.request("textDocument/prepareRename", asked)).toMatchObject({ placeholder: "base" });
  const edit = await server.request<{ changes: Record<string, unknown[]> }>("textDocument/rename", { ...asked, newName: "builder" });
  expect(edit.changes[uri]).toHaveLength(3);
  await expect(server.request("textDocument/rename", { ...asked, newName: "Not Good" })).rejects.toThrow(/stage cannot be called/u);
});

test("a Secret of another file of the workspace, which is not open", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-names-"));
  folders.push(folder);
  const secret = join(folder, "secret.yaml");
  writeFileSync(secret, "apiVersion: v1\nkind: Secret\nmetadata:\n  name: door-key\n");
  writeFileSync(join(folder, "other.yaml"), "door-key: not a manifest\n");
  const uri = pathToFileURL(join(folder, "pod.yaml")).href;
  const spec = "spec:\n  imagePullSecrets: [{name: door-key}]\n  containers: [{name: c, image: i}]\n";
  const server = await open(uri, "yaml", `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n${spec}`, folder);
  const asked = { textDocument: { uri }, position: { line: 4, character: 30 } };
  expect(await server.request("textDocument/definition", asked)).toEqual([
    { uri: pathToFileURL(secret).href, range: { start: { line: 3, character: 8 }, end: { line: 3, character: 16 } } },
  ]);
  const edit = await server.request<{ changes: Record<string, unknown[]> }>("textDocument/rename", { ...asked, newName: "front-door" });
  expect(Object.keys(edit.changes).sort()).toEqual([pathToFileURL(secret).href, uri].sort());
  const symbols = await server.request<readonly { readonly name: string }[]>("workspace/symbol", { query: "pod/" });
  expect(symbols.map(({ name }) => name)).toEqual(["Pod/p"]);
  const closed = await server.request<readonly { readonly name: string }[]>("workspace/symbol", { query: "secret/door" });
  expect(closed.map(({ name }) => name)).toEqual(["Secret/door-key"]);
});

test("objects of closed files are found in any case, with their namespace; parts of objects are not listed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-symbols-"));
  folders.push(folder);
  const port = "spec: {ports: [{name: front-port, port: 80}]}\n";
  writeFileSync(join(folder, "a.yaml"), `apiVersion: v1\nkind: Service\nmetadata: {name: front-door, namespace: shop}\n${port}`);
  writeFileSync(join(folder, "b.yaml"), "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: front-}\n");
  const server = await open(pathToFileURL(join(folder, "c.yaml")).href, "yaml", "apiVersion: v1\nkind: Pod\n", folder);
  const found = await server.request<readonly { name: string; containerName?: string }[]>("workspace/symbol", { query: "FRONT" });
  expect(found.map(({ name, containerName }) => `${name} ${containerName}`)).toEqual(["Service/front-door shop", "Job/front- undefined"]);
});

test.each([
  ["en", "Secret cannot be called `front-door`: the name is taken"],
  ["zh-cn", "Secret 不能命名为 `front-door`：该名称已被占用"],
])("a name that an object of a closed file has is refused (%s)", async (locale, why) => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-taken-"));
  folders.push(folder);
  writeFileSync(join(folder, "other.yaml"), "apiVersion: v1\nkind: Secret\nmetadata:\n  name: front-door\n");
  const uri = pathToFileURL(join(folder, "secret.yaml")).href;
  const server = await open(uri, "yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: door-key}\n", folder, locale);
  const asked = { textDocument: { uri }, position: { line: 2, character: 20 }, newName: "front-door" };
  await expect(server.request("textDocument/rename", asked)).rejects.toThrow(why);
});

test("names of files that are not open are offered, in step with the files", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-offers-"));
  folders.push(folder);
  const map = join(folder, "map.yaml");
  writeFileSync(map, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  colour: red\n");
  const uri = pathToFileURL(join(folder, "pod.yaml")).href;
  const spec = "spec:\n  containers:\n  - name: c\n    image: i\n    envFrom:\n    - configMapRef:\n        name: \n";
  const server = await open(uri, "yaml", `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n${spec}`, folder);
  const offered = async () => {
    const asked = { textDocument: { uri }, position: { line: 9, character: 14 } };
    const list = await server.request<{ isIncomplete: boolean; items: readonly { label: string }[] }>("textDocument/completion", asked);
    return { incomplete: list.isIncomplete, labels: list.items.map(({ label }) => label) };
  };
  expect(await offered()).toEqual({ incomplete: true, labels: [] });
  await expect.poll(offered, { timeout: 5000 }).toEqual({ incomplete: false, labels: ["settings"] });
  writeFileSync(map, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: options\n");
  server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(map).href, type: 2 }] });
  await expect.poll(offered, { timeout: 5000 }).toEqual({ incomplete: false, labels: ["options"] });
});

test("links, folding and selection", async () => {
  const uri = "file:///work/Dockerfile";
  const server = await open(uri, "dockerfile", dockerfile);
  const textDocument = { uri };
  expect(await server.request("textDocument/documentLink", { textDocument })).toEqual([]);
  expect(await server.request("textDocument/foldingRange", { textDocument })).toEqual([{ startLine: 2, endLine: 3 }]);
  interface Selection {
    readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
    readonly parent?: Selection;
  }
  const [selection] = await server.request<readonly Selection[]>("textDocument/selectionRange", {
    textDocument,
    positions: [{ line: 3, character: 3 }],
  });
  const chain = [selection, selection?.parent, selection?.parent?.parent, selection?.parent?.parent?.parent];
  const lines = chain.map((each) => `${each?.range.start.line}-${each?.range.end.line}`);
  expect(lines).toEqual(["3-3", "3-3", "2-3", "0-4"]);
});

test("a file that is copied is found in the Dockerfile's folder or above it, and nowhere else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-links-"));
  folders.push(folder);
  for (const name of ["deploy", "src"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "src/main.c"), "");
  const uri = pathToFileURL(join(folder, "deploy/Dockerfile")).href;
  const server = await open(uri, "dockerfile", "FROM scratch\nCOPY src/main.c /a\nCOPY src /b\nCOPY gone.c /c\n", folder);
  const links = await server.request<readonly { readonly target: string }[]>("textDocument/documentLink", { textDocument: { uri } });
  expect(links.map(({ target }) => target)).toEqual([pathToFileURL(join(folder, "src/main.c")).href]);
});

test("a file that a kustomization names is found from its folder", async () => {
  const uri = "file:///work/overlay/kustomization.yaml";
  const server = await open(uri, "yaml", "resources: [../base, web.yaml]\n");
  const links = await server.request<readonly { readonly target: string }[]>("textDocument/documentLink", { textDocument: { uri } });
  expect(links.map(({ target }) => target)).toEqual(["file:///work/base/kustomization.yaml", "file:///work/overlay/web.yaml"]);
  expect(await server.request("textDocument/foldingRange", { textDocument: { uri } })).toEqual([]);
});
