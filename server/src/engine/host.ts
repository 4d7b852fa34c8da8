import type { Source } from "../text/source.js";
import type { DataFiles } from "./language.js";

/** What the outer world does for the engine's users; each entry under main/ makes one. */
export interface Host {
  readonly data: DataFiles;
  /** Brings the named data files within reach of `data`. Settled at once where they can be read synchronously. */
  load(names: readonly string[]): Promise<void>;
  /** What the files beside a document (named by path or URI) say of it; absent where they cannot be read. */
  roleOf?(name: string): Source["role"];
  /** Calls back as soon as waiting input has been handled. */
  defer(callback: () => void): void;
}
