import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, outlineOf } from "../engine/engine.js";
import type { OutlineItem } from "../text/outline.js";
import { toRange } from "./diagnostics.js";

/** The parts of a document, for outline and breadcrumbs. */
export function documentSymbols(analysed: Analysed, document: TextDocument): DocumentSymbol[] {
  return outlineOf(analysed).map((item) => symbolOf(item, document));
}

function symbolOf({ name, detail, role, range, selection, children }: OutlineItem, document: TextDocument): DocumentSymbol {
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind: kinds[role],
    range: toRange(document, range),
    selectionRange: toRange(document, selection),
    children: children.map((child) => symbolOf(child, document)),
  };
}

const kinds: Readonly<Record<OutlineItem["role"], SymbolKind>> = {
  object: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  step: SymbolKind.Method,
};
