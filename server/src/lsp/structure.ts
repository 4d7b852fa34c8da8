import { type DocumentLink, type FoldingRange, FoldingRangeKind, type Position, type SelectionRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, foldsOf, linksOf, partsAround } from "../engine/engine.js";
import type { WorkspaceFiles } from "../engine/host.js";
import type { FileTarget } from "../text/link.js";
import { toRange } from "./diagnostics.js";
import { resolveName } from "./names.js";

/** What files a link may lead to. */
export interface Reach {
  readonly files: WorkspaceFiles | undefined;
  /** The workspace's folders, as URIs. */
  readonly folders: readonly string[];
}

/** Links of a document; files are found from its folder. */
export async function documentLinks(analysed: Analysed, document: TextDocument, reach: Reach): Promise<DocumentLink[]> {
  const found = await Promise.all(
    linksOf(analysed).map(async ({ range, target }) => {
      const address = "page" in target ? target.page : await addressOf(target, document.uri, reach);
      return address === undefined ? [] : [{ range: toRange(document, range), target: address }];
    }),
  );
  return found.flat();
}

/** The first of the files that is there; what is only a guess does not leave the workspace. */
async function addressOf({ files, certain }: FileTarget, base: string, { files: stored, folders }: Reach): Promise<string | undefined> {
  const addresses = files.map((file) => resolveName(file, base));
  const isInside = (address: string): boolean => certain || folders.some((folder) => address.startsWith(`${folder.replace(/\/$/u, "")}/`));
  for (const address of addresses) if (isInside(address) && (await stored?.has(address)) === true) return address;
  return certain ? addresses[0] : undefined;
}

/** What can be folded up; null leaves it to the editor, which folds by indentation. */
export function foldingRanges(analysed: Analysed, document: TextDocument): FoldingRange[] | null {
  const folds = foldsOf(analysed);
  if (folds === undefined) return null;
  return folds
    .map(({ range, kind }) => ({
      startLine: document.positionAt(range.start).line,
      endLine: document.positionAt(range.end).line,
      ...(kind === "comment" && { kind: FoldingRangeKind.Comment }),
      ...(kind === "region" && { kind: FoldingRangeKind.Region }),
    }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}

/** From the innermost part at each position to the whole document. */
export function selectionRanges(analysed: Analysed, document: TextDocument, positions: readonly Position[]): SelectionRange[] {
  const whole = { start: 0, end: document.getText().length };
  return positions.map((position) => {
    let chain: SelectionRange = { range: toRange(document, whole) };
    for (const range of partsAround(analysed, document.offsetAt(position))) chain = { range: toRange(document, range), parent: chain };
    return chain;
  });
}
