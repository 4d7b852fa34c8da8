import type { ExtensionContext } from "vscode";
import { type Api, activateWith } from "./activate.js";

/** Entry on the desktop and on remote machines: the server runs in a process of its own, spoken to over Node's IPC. */
export function activate(context: ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
    return new LanguageClient("bulkhead", "Bulkhead", server, options);
  });
}
