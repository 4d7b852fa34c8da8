import { type ExtensionContext, Uri } from "vscode";
import { type Api, activateWith } from "./activate.js";

/** Entry in the browser (vscode.dev): the server runs in a worker of its own. */
export function activate(context: ExtensionContext): Api {
  return activateWith(context, async (options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server-browser.js").toString(true), { name: "Bulkhead" });
    return new LanguageClient("bulkhead", "Bulkhead", worker, options);
  });
}
