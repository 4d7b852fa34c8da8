import type { ExtensionContext } from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";

/**
 * A client whose server runs in a process of its own, spoken to over Node's IPC. A module by itself so that the build can keep
 * it out of the file that is loaded at activation: the language client is a hundred times the size of the rest.
 */
export function createProcessClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  return new LanguageClient("bulkhead", "Bulkhead", server, options);
}
