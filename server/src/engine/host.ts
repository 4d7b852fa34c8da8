import type { DataFiles } from "./language.js";

/** What the outer world does for the engine's users; each entry under main/ makes one. */
export interface Host {
  readonly data: DataFiles;
  /** Brings the named data files within reach of `data`. Settled at once where they can be read synchronously. */
  load(names: readonly string[]): Promise<void>;
  /** Calls back as soon as waiting input has been handled. */
  defer(callback: () => void): void;
}
