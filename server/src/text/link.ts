import type { Range } from "./range.js";

/** A part of a document that leads somewhere. */
export interface Link {
  /** Relative to the slice, or in the file as the holder says. */
  readonly range: Range;
  readonly target: { readonly page: string } | FileTarget;
}

/** A file by its paths from the document's folder: the first that is there is meant. */
export interface FileTarget {
  readonly files: readonly string[];
  /** Whether the first is meant where none is there; else it leads nowhere. */
  readonly certain: boolean;
}

/** Lines of a document that can be folded up. */
export interface Fold {
  readonly range: Range;
  readonly kind: "part" | "comment" | "region";
}
