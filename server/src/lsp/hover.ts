import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, placeAt } from "../engine/engine.js";
import { type CardParts, cardAt, explainData } from "../engine/facts.js";
import type { Host } from "../engine/host.js";
import { toRange } from "./diagnostics.js";

/** The card of the field under `position`, or null between fields. Loads what only explanations need when it is first asked. `parts` leaves some out. */
export async function hover(
  analysed: Analysed,
  document: TextDocument,
  position: Position,
  host: Host,
  parts: CardParts = {},
): Promise<Hover | null> {
  const found = placeAt(analysed, document.offsetAt(position));
  if (found === undefined) return null;
  await host.load(explainData(found.language, analysed.settings));
  const value = cardAt(host.data, found.language, found.place, analysed.settings, parts);
  if (value === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: toRange(document, found.range),
  };
}
