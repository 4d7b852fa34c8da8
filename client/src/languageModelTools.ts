import * as vscode from "vscode";
import { type CheckRequest, checkRequest, type ExplainRequest, explainRequest } from "../../server/src/lsp/messages.js";

/** What newer editors offer: tools that a language model may use. Not among the types of the oldest editor that we run in. */
interface ToolHost {
  registerTool(name: string, tool: Tool): vscode.Disposable;
}

interface Tool {
  invoke(options: { readonly input: unknown }): Promise<unknown>;
}

/** Asks the server for a text. */
export type AskTool = (request: string, parameters: ExplainRequest | CheckRequest) => Promise<string>;

/** Registers the tools of package.json's `contributes.languageModelTools` where the editor knows such; nothing elsewhere. */
export function registerTools(ask: AskTool): readonly vscode.Disposable[] {
  const host: unknown = Reflect.get(vscode, "lm");
  if (!isToolHost(host)) return [];
  const tool = (read: (input: Readonly<Record<string, unknown>>) => Promise<string>): Tool => ({
    invoke: async ({ input }) => resultOf(await read(typeof input === "object" && input !== null ? { ...input } : {})),
  });
  return [
    host.registerTool(
      "bulkhead_explain",
      tool(({ language, field }) => ask(explainRequest, { words: [String(language), ...String(field).split(/\s+/u)] })),
    ),
    host.registerTool(
      "bulkhead_check",
      tool(async ({ path }) => {
        const document = await vscode.workspace.openTextDocument(await uriOf(String(path)));
        return ask(checkRequest, { name: document.uri.toString(), text: document.getText() });
      }),
    ),
  ];
}

function isToolHost(host: unknown): host is ToolHost {
  return typeof host === "object" && host !== null && typeof Reflect.get(host, "registerTool") === "function";
}

/** A URI, a path, or a path from the first folder of the workspace that has such a file. */
async function uriOf(path: string): Promise<vscode.Uri> {
  if (/^[\w+.-]{2,}:/u.test(path)) return vscode.Uri.parse(path);
  const isAbsolute = path.startsWith("/") || /^[A-Za-z]:/u.test(path);
  const [first, ...more] = isAbsolute ? [] : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, path));
  if (first === undefined) return vscode.Uri.file(path);
  for (const uri of [first, ...more]) if (await exists(uri)) return uri;
  return first;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The text as the editor hands it to a model; its classes are as new as the tools. */
function resultOf(text: string): unknown {
  const make = (name: string, content: unknown): unknown => Reflect.construct(constructorOf(name), [content]);
  return make("LanguageModelToolResult", [make("LanguageModelTextPart", text)]);
}

function constructorOf(name: string): new (content: unknown) => unknown {
  return Reflect.get(vscode, name);
}
