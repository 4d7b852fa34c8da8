import type { Range } from "./range.js";

/** A part of a document that leads somewhere. */
export interface Link {
  /** Relative to the slice, or in the file as the holder says. */
  readonly range: Range;
  /** A page of the web, or a file by its path from the document's folder. */
  readonly target: { readonly page: string } | { readonly file: string };
}

/** Lines of a document that can be folded up. */
export interface Fold {
  readonly range: Range;
  readonly kind: "part" | "comment" | "region";
}
