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
