import { beforeEach, expect, test, vi } from "vitest";

const editor = vi.hoisted(() => ({
  registered: new Map<string, (...given: unknown[]) => Promise<void>>(),
  ran: [] as string[],
  shown: [] as unknown[],
  asked: [] as string[],
  active: undefined as unknown,
}));

vi.mock("vscode", () => ({
  commands: {
    registerCommand: (name: string, run: (...given: unknown[]) => Promise<void>) => editor.registered.set(name, run),
    executeCommand: async (name: string) => void editor.ran.push(name),
  },
  env: { language: "en" },
  l10n: { t: (text: string) => text },
  QuickPickItemKind: {},
  Uri: { joinPath: (...parts: string[]) => parts.join("/") },
  ViewColumn: {},
  window: {
    get activeTextEditor() {
      return editor.active;
    },
    showInformationMessage: async (text: string, choice: string) => {
      editor.asked.push(text);
      return choice;
    },
    showTextDocument: async (document: unknown) => void editor.shown.push(document),
  },
  workspace: {
    fs: { readFile: async () => new Uint8Array() },
    openTextDocument: async ({ language }: { language: string }) => ({ language, isClosed: false }),
  },
}));

beforeEach(() => {
  for (const list of [editor.ran, editor.shown, editor.asked]) list.length = 0;
  editor.active = undefined;
});

/** Runs a command as the editor would. */
async function run(name: string): Promise<void> {
  const { registerCommands } = await import("../../client/src/commands.js");
  registerCommands({ extension: "x" } as never, {} as never, {} as never);
  await editor.registered.get(name)?.();
}

test("hardening without an editor says what to open, and offers the tour", async () => {
  await run("bulkhead.harden");
  expect(editor.asked).toHaveLength(1);
  expect(editor.ran).toEqual(["bulkhead.openTour"]);
});

test("hardening in an editor offers its rewritings", async () => {
  editor.active = {};
  await run("bulkhead.harden");
  expect([editor.asked, editor.ran]).toEqual([[], ["editor.action.codeAction"]]);
});

test("a second tour shows the texts of the first, and opens anew what was closed", async () => {
  await run("bulkhead.openTour");
  const first = [...editor.shown];
  expect(first).toHaveLength(3);
  Object.assign(first[0] as object, { isClosed: true });
  await run("bulkhead.openTour");
  const second = editor.shown.slice(3);
  expect(second.map((document, index) => document === first[index])).toEqual([false, true, true]);
});
