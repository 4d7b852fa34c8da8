import { expect, test, vi } from "vitest";
import { registerTools } from "../../client/src/languageModelTools.js";

const tools = vi.hoisted(() => new Map<string, { invoke(options: { input: unknown }): Promise<unknown> }>());

vi.mock("vscode", () => ({
  LanguageModelTextPart: class {},
  LanguageModelToolResult: class {},
  lm: { registerTool: (name: string, tool: { invoke(options: { input: unknown }): Promise<unknown> }) => tools.set(name, tool) },
  Uri: { file: (path: string) => path, joinPath: (...parts: string[]) => parts.join("/"), parse: (uri: string) => uri },
  workspace: {
    workspaceFolders: [{ uri: "/one" }, { uri: "/two" }],
    fs: {
      stat: async (uri: string) => {
        if (!["/one/both", "/two/both", "/two/second"].includes(uri)) throw new Error("no such file");
      },
    },
    openTextDocument: async (uri: string) => ({ uri, getText: () => "" }),
  },
}));

test.each([
  ["both", "/one/both"],
  ["second", "/two/second"],
  ["none", "/one/none"],
  ["/two/second", "/two/second"],
  ["file:///a", "file:///a"],
])("the file to check: %s is %s", async (path, expected) => {
  const asked: unknown[] = [];
  registerTools(async (_request, parameters) => {
    asked.push("name" in parameters ? parameters.name : undefined);
    return "";
  });
  await tools.get("bulkhead_check")?.invoke({ input: { path } });
  expect(asked).toEqual([expected]);
});
