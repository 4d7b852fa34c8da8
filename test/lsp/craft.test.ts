import { afterEach, describe, expect, test } from "vitest";
import { LspClient, type Position } from "../support/lspClient.js";

/** What an editor shows in and around the text, and larger changes. */

let client: LspClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const pod = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: nginx:1
`;
const uri = "file:///pod.yaml";
const dockerfile = "file:///Dockerfile";
const range = (line: number, endLine = line) => ({ start: { line, character: 0 }, end: { line: endLine, character: 0 } });

async function start(settings: unknown = {}, locale = "en"): Promise<LspClient> {
  client = new LspClient(undefined, settings);
  await client.initialize(null, locale);
  await client.open(uri, "yaml", pod);
  return client;
}

interface Shown {
  readonly position: Position;
  readonly label: string;
}

describe("within the text", () => {
  const hints = async (settings: unknown, locale?: string): Promise<readonly string[]> => {
    const server = await start(settings, locale);
    const found = await server.request<readonly Shown[]>("textDocument/inlayHint", { textDocument: { uri }, range: range(0, 9) });
    return found.map(({ position, label }) => `${position.line} ${label}`);
  };

  test("class of service and user, unless something else is wanted", async () => {
    expect(await hints({})).toEqual(["3 QoS: BestEffort", "6 user of the image"]);
    await client?.stop();
    expect(await hints({ inlayHints: [] })).toEqual([]);
    await client?.stop();
    expect(await hints({ inlayHints: ["default"] })).toEqual([
      "6 by default imagePullPolicy: IfNotPresent, terminationMessagePath: /dev/termination-log, terminationMessagePolicy: File",
    ]);
  });

  test("in Chinese for those who read it", async () => {
    expect(await hints({}, "zh-cn")).toEqual(["3 QoS：BestEffort", "6 镜像指定的用户"]);
  });
});

describe("above lines", () => {
  interface Lens {
    readonly range: { readonly start: Position };
    readonly command: { readonly title: string; readonly command: string; readonly arguments: readonly unknown[] };
  }

  test("the level of a workload, with a way to harden it, unless nobody wants it", async () => {
    const server = await start();
    const lenses = await server.request<readonly Lens[]>("textDocument/codeLens", { textDocument: { uri } });
    expect(lenses).toMatchObject([
      {
        range: { start: { line: 0, character: 0 } },
        command: {
          title: "Pod Security: baseline; 4 controls short of restricted",
          command: "bulkhead.harden",
          arguments: [uri, { line: 3, character: 0 }],
        },
      },
    ]);
    await server.stop();
    const other = await start({ codeLens: false });
    expect(await other.request("textDocument/codeLens", { textDocument: { uri } })).toEqual([]);
  });

  test("a way to the image config", async () => {
    const server = await start();
    await server.open(dockerfile, "dockerfile", "FROM a AS b\nFROM b\n");
    const lenses = await server.request<readonly Lens[]>("textDocument/codeLens", { textDocument: { uri: dockerfile } });
    expect(lenses).toMatchObject([{ range: { start: { line: 1, character: 0 } }, command: { command: "bulkhead.previewImageConfig" } }]);
  });
});

test("amounts, names and what weakens the wall have colours of their own, the last a sign too", async () => {
  const server = await start();
  const text = `${pod}      resources: {limits: {memory: 1Gi}}\n  hostPID: true\n`;
  await server.open("file:///b.yaml", "yaml", text);
  const textDocument = { uri: "file:///b.yaml" };
  const { data } = await server.request<{ readonly data: readonly number[] }>("textDocument/semanticTokens/full", { textDocument });
  expect(data).toEqual([7, 35, 3, 0, 0, 1, 11, 4, 2, 0]);
  expect(await server.request("bulkhead/weakened", textDocument)).toEqual([8]);
  expect(await server.request("bulkhead/weakened", { uri: "file:///none.yaml" })).toBeNull();
});

test("hardening is offered to who asks, not to a light bulb", async () => {
  const server = await start();
  const ask = (context: object) =>
    server.request<readonly { readonly title: string; readonly kind: string }[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: range(6),
      context: { diagnostics: [], ...context },
    });
  const titles = ["Harden container web to Pod Security restricted", "Harden this Pod to Pod Security restricted"];
  expect((await ask({ only: ["refactor"] })).map(({ title }) => title)).toEqual(titles);
  expect((await ask({ triggerKind: 1 })).map(({ title }) => title)).toEqual(titles);
  expect(await ask({ triggerKind: 2 })).toEqual([]);
});

test("Dockerfiles and JSON are laid out, of manifests parts alone", async () => {
  const server = await start();
  const config = "file:///w/config.json";
  await server.open(dockerfile, "dockerfile", "FROM a\nRUN b \\\n  c\n");
  await server.open(config, "json", '{\n  "ociVersion":"1.2.0",\n"root": {}\n}\n');
  const ask = (of: string, more: object = {}) =>
    server.request(`textDocument/${"range" in more ? "rangeFormatting" : "formatting"}`, {
      textDocument: { uri: of },
      options: { tabSize: 4, insertSpaces: true },
      ...more,
    });
  const blanks = (line: number, length: number, newText: string) => ({
    range: { start: { line, character: 0 }, end: { line, character: length } },
    newText,
  });
  expect(await ask(dockerfile)).toEqual([blanks(2, 2, "    ")]);
  expect(await ask(dockerfile, { range: range(0, 1) })).toEqual([]);
  expect(await ask(config, { range: range(2, 2) })).toEqual([
    { range: { start: { line: 1, character: 23 }, end: { line: 2, character: 0 } }, newText: "\n    " },
  ]);
  expect(await ask(uri)).toEqual([]);
  expect(await ask(uri, { range: range(0, 99) })).toEqual([]);
  const manifest = "file:///w/part.yaml";
  await server.open(manifest, "yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers: []\n");
  expect(await ask(manifest, { range: range(3, 3) })).toEqual([blanks(3, 2, "    ")]);
});

test("a new line below the first member of an item begins where that does", async () => {
  const server = await start();
  const manifest = "file:///w/typed.yaml";
  await server.open(manifest, "yaml", "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n  \n");
  const edits = await server.request("textDocument/onTypeFormatting", {
    textDocument: { uri: manifest },
    position: { line: 5, character: 2 },
    ch: "\n",
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits).toEqual([{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 2 } }, newText: "    " }]);
});

describe("for language models", () => {
  test("a field is explained", async () => {
    const server = await start();
    const { text } = await server.request<{ readonly text: string }>("bulkhead/explain", {
      words: ["kubernetes", "v1/Pod", "spec.hostPID"],
    });
    expect(text).toContain("**Isolation**");
    expect(await server.request("bulkhead/explain", { words: ["kubernetes", "v1/Pod", "spec.nothing"] })).toEqual({
      text: "kubernetes has no field `v1/Pod spec.nothing`",
    });
  });

  test("a text is checked", async () => {
    const server = await start();
    const { text } = await server.request<{ readonly text: string }>("bulkhead/check", { name: "a.yaml", text: `${pod}      foo: 1\n` });
    expect(JSON.parse(text)).toMatchObject({
      kind: "kubernetes",
      findings: [{ line: 8, column: 7, severity: "error", rule: "kubernetes/unknown-field" }],
      notChecked: [],
    });
  });
});
