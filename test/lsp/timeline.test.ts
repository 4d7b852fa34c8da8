import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { TimelineResponse } from "../../server/src/lsp/messages.js";
import { LspClient } from "../support/lspClient.js";

let client: LspClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function ask(request: unknown): Promise<TimelineResponse> {
  client = new LspClient();
  await client.initialize();
  await client.open("file:///pod.yaml", "yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  hostPID: true\n");
  return client.request<TimelineResponse>("bulkhead/timeline", request);
}

test("the field at the cursor marks what it stands on, and an entry leads to the fields that use it", async () => {
  const timeline = await ask({ uri: "file:///pod.yaml", position: { line: 5, character: 4 } });
  expect(timeline.field).toBe("hostPID");
  expect(timeline.marked).toContain("ns-pid");
  const entry = timeline.entries.find(({ id }) => id === "ns-pid");
  expect(entry?.uses).toContainEqual({ uri: "file:///pod.yaml", line: 5, field: "hostPID" });
  expect(entry?.ancestors.length).toBeGreaterThan(0);
});

test("entries lead to files of the workspace that are not open as well", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bulkhead-timeline-"));
  try {
    writeFileSync(join(folder, "Dockerfile"), "FROM alpine:3.22\nUSER 1000\n");
    writeFileSync(
      join(folder, "config.json"),
      '{"ociVersion": "1.2.0",\n"root": {"path": "r"},\n"linux": {\n"namespaces": [{"type": "pid"}]}}\n',
    );
    client = new LspClient();
    await client.initialize(pathToFileURL(folder).href);
    const { entries } = await client.request<TimelineResponse>("bulkhead/timeline", {});
    const uses = entries.flatMap((entry) =>
      entry.uses.map(({ uri, line, field }) => `${uri.slice(uri.lastIndexOf("/") + 1)}:${line} ${field}`),
    );
    expect(uses).toContain("Dockerfile:1 USER");
    expect(uses).toContain("config.json:3 namespaces");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("without a position there is the timeline alone: lanes, stages, entries in order, ends that exist", async () => {
  const { field, marked, lanes, stages, entries } = await ask({});
  expect([field, marked]).toEqual([undefined, []]);
  expect([lanes.length, stages.length]).toEqual([5, 4]);
  const ids = new Set(entries.map(({ id }) => id));
  expect(entries.find(({ id }) => id === "chroot")?.date).toContain("1979");
  expect(
    entries.flatMap(({ ancestors, descendants }) => [...ancestors.map(({ id }) => id), ...descendants]).filter((id) => !ids.has(id)),
  ).toEqual([]);
});
