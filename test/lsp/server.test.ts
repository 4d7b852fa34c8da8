import { afterEach, describe, expect, test } from "vitest";
import { LspClient } from "../support/lspClient.js";

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPID: true
  containers:
  - name: web
    image: nginx
    imagePullPolcy: Always
`;

let client: LspClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function start(settings: unknown = {}): Promise<LspClient> {
  client = new LspClient(undefined, settings);
  await client.initialize();
  return client;
}

describe("over stdio", () => {
  test("diagnostics appear on open, clear when the mistake is fixed, and vanish on close", async () => {
    const server = await start();
    const uri = "file:///home/pod.yaml";
    const found = await server.open(uri, "yaml", pod);
    expect(found).toMatchObject([
      { code: "kubernetes/unknown-field", severity: 1, range: { start: { line: 9, character: 4 }, end: { line: 9, character: 18 } } },
    ]);
    expect(await server.change(uri, "i", { start: { line: 9, character: 16 }, end: { line: 9, character: 16 } })).toEqual([]);
    const cleared = server.next("textDocument/publishDiagnostics", () => true);
    server.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await cleared).toMatchObject({ uri, diagnostics: [] });
  });

  test("a hover carries meaning, history and isolation", async () => {
    const server = await start();
    await server.open("file:///pod.yaml", "yaml", pod);
    const card = await server.hover("file:///pod.yaml", { line: 5, character: 4 });
    expect(card).toContain("hostPID");
    expect(card).toContain("**History**");
    expect(card).toContain("**Isolation**");
  });

  test("a quick fix replaces the misspelt word, and then nothing is found", async () => {
    const server = await start();
    const uri = "file:///home/pod.yaml";
    const [diagnostic] = await server.open(uri, "yaml", pod);
    interface Action {
      readonly title: string;
      readonly kind: string;
      readonly edit: {
        readonly changes: Readonly<
          Record<
            string,
            readonly { range: { start: { line: number; character: number }; end: { line: number; character: number } }; newText: string }[]
          >
        >;
      };
    }
    const actions = await server.request<readonly Action[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics: [] },
    });
    expect(actions).toMatchObject([
      { title: "Replace with imagePullPolicy", kind: "quickfix", diagnostics: [{ code: "kubernetes/unknown-field" }] },
    ]);
    const all = await server.request<readonly Action[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    expect(all).toEqual([{ title: "Fix all that is certain", kind: "source.fixAll.bulkhead", edit: actions[0]?.edit }]);
    const [edit] = actions[0]?.edit.changes[uri] ?? [];
    expect(edit && (await server.change(uri, edit.newText, edit.range))).toEqual([]);
  });

  test("names are offered while one is typed, each with its card when it is looked at", async () => {
    const server = await start();
    await server.open("file:///pod.yaml", "yaml", "apiVersion: v1\nkind: Pod\nspec:\n  host");
    interface Item {
      readonly label: string;
      readonly textEdit: { readonly newText: string; readonly range: unknown };
      readonly documentation?: { readonly value: string };
    }
    const { items } = await server.request<{ readonly items: readonly Item[] }>("textDocument/completion", {
      textDocument: { uri: "file:///pod.yaml" },
      position: { line: 3, character: 6 },
    });
    const hostPID = items.find(({ label }) => label === "hostPID");
    expect(hostPID?.textEdit).toEqual({
      newText: "hostPID: ${1|true,false|}",
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 6 } },
    });
    const resolved = await server.request<Item>("completionItem/resolve", hostPID);
    expect(resolved.documentation?.value).toContain("**Isolation**");
  });

  test("sections of the hover can be switched off", async () => {
    const server = await start({ hover: { history: false } });
    await server.open("file:///pod.yaml", "yaml", pod);
    const card = await server.hover("file:///pod.yaml", { line: 5, character: 4 });
    expect(card).not.toContain("**History**");
    expect(card).toContain("**Isolation**");
  });

  test("an unrelated document gets a status and nothing else", async () => {
    const server = await start();
    const status = server.next("bulkhead/status", () => true);
    let published = false;
    void server
      .next("textDocument/publishDiagnostics", () => true)
      .then(() => {
        published = true;
      });
    server.notify("textDocument/didOpen", {
      textDocument: { uri: "file:///x.yaml", languageId: "yaml", version: 1, text: "a: [1\nb: }\n" },
    });
    expect(await status).toMatchObject({ uri: "file:///x.yaml", checked: false, findings: 0 });
    expect(published).toBe(false);
  });

  test("a template says why it is not checked", async () => {
    const server = await start();
    const status = server.next("bulkhead/status", () => true);
    await server.open("file:///chart/templates/pod.yaml", "yaml", pod.replace("nginx", "{{ .Values.image }}"));
    const { notChecked } = (await status) as { notChecked: string[] };
    expect(notChecked.length).toBeGreaterThan(0);
  });

  test("settings count: a rule that is off, an older target", async () => {
    const server = await start({ rules: { "kubernetes/unknown-field": "off" } });
    expect(await server.open("file:///pod.yaml", "yaml", pod)).toEqual([]);
  });

  test("a level of the Pod Security Standards forbids what it forbids", async () => {
    const server = await start({ podSecurity: "baseline", rules: { "kubernetes/unknown-field": "off" } });
    const found = await server.open("file:///pod.yaml", "yaml", pod);
    expect(found.map(({ code }) => code)).toEqual(["kubernetes/pod-security-host-namespaces"]);
  });

  test("a burst of changes ends with the diagnostics of the last one", async () => {
    const server = await start();
    const uri = "file:///pod.yaml";
    await server.open(uri, "yaml", pod);
    const end = { line: 9, character: 16 };
    const results = [server.change(uri, "i", { start: end, end }), server.change(uri, "i", { start: end, end })];
    for (let round = 0; round < 20; round++) {
      results.push(server.change(uri, "x", { start: { line: 8, character: 16 }, end: { line: 8, character: 16 } }));
    }
    const last = results.at(-1);
    expect((await last)?.map(({ code }) => code)).toEqual(["kubernetes/unknown-field"]);
  });

  test("nothing is written to standard error, nothing is logged as a fault", async () => {
    const server = await start();
    await server.open("file:///pod.yaml", "yaml", pod);
    await server.open("file:///Dockerfile", "dockerfile", "FROM alpine\nRNU true\n");
    await server.open("file:///config.json", "json", '{"ociVersion": "1.0.2", "linux": {"namespaces": [{"type": "pidd"}]}}');
    expect(server.errors).toBe("");
    expect(server.log).toEqual([]);
  });
});
