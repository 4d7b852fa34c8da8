import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { fixAllKind } from "./codeAction.js";
import { onType } from "./formatting.js";
import { legend } from "./semanticTokens.js";

/** What the server can do, as it says at its start. Who cannot be told later which files are laid out, gets no edits for the others. */
export function capabilitiesFor(registersLater: boolean): ServerCapabilities {
  if (registersLater) return capabilities;
  return {
    ...capabilities,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: onType,
  };
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  documentSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend, full: true },
  completionProvider: { resolveProvider: true, triggerCharacters: [" ", '"', "-", "$", "="] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
};
