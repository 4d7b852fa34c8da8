import type { Source } from "../text/source.js";
import type { DataFiles } from "./language.js";

/** What the outer world does for the engine's users; each entry under main/ makes one. */
export interface Host {
  readonly data: DataFiles;
  /** Brings the named data files within reach of `data`. Settled at once where they can be read synchronously. */
  load(names: readonly string[]): Promise<void>;
  /** What the files beside a document (named by path or URI) say of it; absent where they cannot be read. */
  roleOf?(name: string): Source["role"];
  /** What lies around a document with this text and says how it is judged; absent where files cannot be read. */
  companionsOf?(name: string, text: string): Source["companions"];
  /** The workspace's files; absent where there is no reaching them. */
  readonly workspace?: WorkspaceFiles | undefined;
  /** Calls back as soon as waiting input has been handled. */
  defer(callback: () => void): void;
}

/** Files of the workspace as they are stored, whatever an editor holds of them. */
export interface WorkspaceFiles {
  /** Whether `read` reaches files outside of the workspace as well. */
  readonly everywhere: boolean;
  /** The YAML and JSON files and Dockerfiles below `folders` (URIs) that hold the word; a bounded number of them. */
  filesWith(word: string, folders: readonly string[]): AsyncIterable<WorkspaceFile>;
  /** Whether there is a file of this name; a folder is none. */
  has(uri: string): Promise<boolean>;
  /** The text of a file, undefined where it cannot be read or is gone. */
  read(uri: string): Promise<string | undefined>;
}

export interface WorkspaceFile {
  readonly uri: string;
  readonly text: string;
}
