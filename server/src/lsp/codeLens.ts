import type { CodeLens } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, lensesOf } from "../engine/engine.js";
import type { Lens } from "../engine/language.js";
import type { Tongue } from "../engine/tongue.js";

/** Commands of our client; another one shows the words alone. */
const commands: Readonly<Record<NonNullable<Lens["action"]>, string>> = {
  refactor: "bulkhead.harden",
  preview: "bulkhead.previewImageConfig",
};

/** Remarks above lines; a click leads to what can be done about them where the client is ours. */
export function codeLenses(analysed: Analysed, document: TextDocument, tongue: Tongue, isOurs: boolean): CodeLens[] {
  return lensesOf(analysed).map(({ at, text, within, action }) => {
    const position = document.positionAt(at);
    const title = tongue.message(text).replaceAll("`", "");
    const command = action === undefined || !isOurs ? "" : commands[action];
    return {
      range: { start: position, end: position },
      command: { title, command, arguments: [document.uri, document.positionAt(within)] },
    };
  });
}
