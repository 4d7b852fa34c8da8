import type { TimelineResponse } from "../../server/src/lsp/messages.js";

/** What the view shows: the timeline and the words around it. */
export interface TimelineMessage {
  readonly timeline: TimelineResponse;
  readonly words: Words;
}

/** Words of the view, in the language of the user interface. */
export interface Words {
  readonly search: string;
  readonly ancestors: string;
  readonly descendants: string;
  readonly uses: string;
  readonly noUses: string;
  readonly sources: string;
  readonly standsOn: string;
  readonly choose: string;
  readonly outside: string;
}

/** What the view asks of the extension. */
export type ViewRequest = { readonly ready: true } | { readonly uri: string; readonly line: number };
