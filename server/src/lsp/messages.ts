/** Server → client: what the status bar shows of a document. */
export interface StatusMessage {
  readonly uri: string;
  /** Undefined where the document is none of ours. */
  readonly kind: string | undefined;
  readonly label: string | undefined;
  /** Target version that counts for the document's language, e.g. `Kubernetes 1.37`. */
  readonly target: string | undefined;
  readonly checked: boolean;
  /** Distinct reasons why parts (or all) of it are not judged. */
  readonly notChecked: readonly string[];
  readonly findings: number;
}

export const statusNotification = "bulkhead/status";

/** Server → client, in a browser: asks for the texts of data files under dist/data. */
export interface DataRequest {
  readonly names: readonly string[];
}

export interface DataResponse {
  readonly texts: readonly string[];
}

export const dataRequest = "bulkhead/data";

/** Server → client, in a browser: asks for the workspace's YAML and JSON files that hold a word. */
export interface FilesRequest {
  readonly word: string;
}

export interface FilesResponse {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

export const filesRequest = "bulkhead/files";

/** Server → client, in a browser: asks for the text of a file as it is stored; null where it is gone. */
export interface FileRequest {
  readonly uri: string;
}

export interface FileResponse {
  readonly text: string | null;
}

export const fileRequest = "bulkhead/file";

/** What the client tells the server at its start. */
export interface InitializationOptions {
  /** The editor's display language, such as `en` or `zh-cn`. */
  readonly locale?: string | undefined;
}
