import type { ExtensionContext } from "vscode";
import { type Api, activateWith } from "./activate.js";

/** Entry on the desktop and on remote machines. */
export function activate(context: ExtensionContext): Api {
  return activateWith(context, async (options) => (await import("./processClient.js")).createProcessClient(context, options));
}
