import { afterEach, expect, test } from "vitest";
import type { PreviewResponse } from "../../server/src/lsp/messages.js";
import { LspClient } from "../support/lspClient.js";

let client: LspClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function ask(name: string, languageId: string, text: string): Promise<PreviewResponse | null> {
  client = new LspClient();
  await client.initialize();
  await client.open(`file:///${name}`, languageId, text);
  return client.request<PreviewResponse | null>("bulkhead/preview", { uri: `file:///${name}`, position: { line: 1, character: 0 } });
}

test("the image config of the stage at the cursor, each member with the line that it comes from", async () => {
  const preview = await ask("Dockerfile", "dockerfile", "FROM alpine AS app\nUSER 1000\nFROM app\nUSER 2000\n");
  expect([preview?.title, preview?.languageId]).toEqual(["app.json", "jsonc"]);
  const lines = preview?.text.split("\n") ?? [];
  const link = preview?.links[0];
  expect(lines[link?.range.start.line ?? 0]?.trim()).toBe('"User": "1000"');
  expect(link?.source).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 9 } });
});

test("nothing becomes of a manifest", async () => {
  expect(await ask("pod.yaml", "yaml", "apiVersion: v1\nkind: Pod\n")).toBeNull();
});
