import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysed, completionsAt } from "../engine/engine.js";
import { cardAt, explainData } from "../engine/facts.js";
import type { Host } from "../engine/host.js";
import type { Completion, Language } from "../engine/language.js";
import type { Settings } from "../engine/settings.js";
import { plainText } from "../text/snippet.js";
import type { ClosedFiles } from "./closedFiles.js";
import { toRange } from "./diagnostics.js";
import { decodeName } from "./names.js";

/** Answers requests for completion, and for the card of an item when the client shows it. */
export class Completer {
  /** What the last answer was made from: items are resolved by their number. */
  private last: { readonly language: Language; readonly settings: Settings; readonly items: readonly Completion[] } | undefined;
  /** Whether the client fills in the places of a snippet; others get its text without them. */
  private takesSnippets = false;

  constructor(private readonly host: Host) {}

  configure(takesSnippets: boolean): void {
    this.takesSnippets = takesSnippets;
  }

  /** What may be written at `position`; `others` are analyses of the other open documents, `closed` what is known of other files. */
  async complete(
    analysed: Analysed,
    document: TextDocument,
    position: Position,
    others: readonly Analysed[],
    closed: ClosedFiles,
  ): Promise<CompletionList | null> {
    const { language, settings } = analysed;
    if (language.completionsAt === undefined) return null;
    await this.host.load(explainData(language, settings));
    const open = new Set([document.uri, ...others.map(({ source }) => source.name)].map(decodeName));
    const found = completionsAt(analysed, document.offsetAt(position), others, closed.of(language, open));
    if (found === undefined) return closed.isReading ? { isIncomplete: true, items: [] } : null;
    this.last = { language, settings, items: found.items };
    const range = toRange(document, found.range);
    return {
      isIncomplete: closed.isReading,
      items: found.items.map((item, index) => ({
        label: item.label,
        kind: kinds[item.role],
        ...(item.detail !== undefined && { detail: item.detail }),
        ...(item.deprecated === true && { tags: [CompletionItemTag.Deprecated] }),
        sortText: `${orders[item.order]}${String(index).padStart(4, "0")}`,
        filterText: filterText(document, found.range.start, item.label),
        textEdit: { range, newText: this.takesSnippets ? item.snippet : plainText(item.snippet) },
        insertTextFormat: this.takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        insertTextMode: InsertTextMode.asIs,
        data: index,
      })),
    };
  }

  /** Adds the card of an item of the last answer. */
  resolve(item: CompletionItem): CompletionItem {
    const place = typeof item.data === "number" ? this.last?.items[item.data]?.place : undefined;
    if (this.last === undefined || place === undefined) return item;
    const value = cardAt(this.host.data, this.last.language, place, this.last.settings);
    return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
  }
}

const kinds: Readonly<Record<Completion["role"], CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  keyword: CompletionItemKind.Keyword,
};

const orders: Readonly<Record<Completion["order"], string>> = { required: "0", usual: "1", late: "2" };

/** What the client compares with the text in the range: where that begins with a quote, so must this. */
function filterText(document: TextDocument, start: number, label: string): string {
  return document.getText().charAt(start) === '"' ? `"${label}` : label;
}
