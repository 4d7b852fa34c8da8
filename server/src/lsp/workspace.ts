import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams } from "vscode-languageserver";
import type { ClosedFiles } from "./closedFiles.js";
import type { WorkspaceDeclarations } from "./declarations.js";
import type { ProjectFiles } from "./projectFiles.js";

/** Keeps what the workspace's files declare in step with the files. */
export class Workspace {
  private folders: readonly string[] = [];
  private watches = false;

  constructor(
    private readonly connection: Connection,
    private readonly declarations: WorkspaceDeclarations,
    projects: ProjectFiles,
    closedFiles: ClosedFiles,
  ) {
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) {
        projects.refresh(uri);
        this.guard(uri, declarations.refresh(uri));
        this.guard(uri, closedFiles.refresh(uri));
      }
    });
  }

  /** Takes in what the client says of itself at the start. */
  configure({ workspaceFolders, rootUri, capabilities }: InitializeParams): void {
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);
    this.watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** The workspace's folders, as URIs. */
  get roots(): readonly string[] {
    return this.folders;
  }

  /** Reads the folders once, and from then on what the client says of changes. */
  start(): void {
    if (this.folders.length === 0) return;
    this.guard("the workspace", this.declarations.scan(this.folders));
    if (!this.watches) return;
    const watchers = [{ globPattern: "**/*.{yaml,yml,json}" }];
    this.guard("watching", this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** A document was closed: what is stored of it counts again. */
  closed(uri: string): void {
    this.guard(uri, this.declarations.closed(uri));
  }

  /** A folder that cannot be read is no reason to stop: it declares nothing, and the log says why. */
  private guard(what: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  }
}
