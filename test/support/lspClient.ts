import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { repositoryRoot } from "./data.js";

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface PublishedDiagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly severity: number;
  readonly code: string;
  readonly message: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A language client of a few lines that drives the built server over stdio, as any editor would. */
export class LspClient {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  private readonly listeners = new Set<(message: Message) => void>();
  private buffer = Buffer.alloc(0);
  private nextId = 1;
  private versions = new Map<string, number>();
  /** Everything the server wrote to standard error. */
  errors = "";
  /** Messages logged by the server. */
  readonly log: string[] = [];

  /** Starts `command` (by default the built server); `settings` answers `workspace/configuration`. */
  constructor(
    command: readonly string[] = [process.execPath, `${repositoryRoot}dist/cli.js`, "lsp", "--stdio"],
    private readonly settings: unknown = {},
    options: { readonly env?: NodeJS.ProcessEnv } = {},
  ) {
    const [program = "", ...parameters] = command;
    this.process = spawn(program, parameters, { stdio: "pipe", ...(options.env && { env: options.env }) });
    this.process.stdout.on("data", (chunk: Buffer) => this.receive(chunk));
    this.process.stderr.on("data", (chunk: Buffer) => {
      this.errors += chunk.toString();
    });
  }

  get pid(): number {
    return this.process.pid ?? -1;
  }

  /** `folder` is the URI of the workspace's only folder, `locale` the tongue of the editor. */
  async initialize(folder: string | null = null, locale = "en"): Promise<unknown> {
    const result = await this.request("initialize", {
      processId: process.pid,
      rootUri: folder,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { publishDiagnostics: { versionSupport: true }, completion: { completionItem: { snippetSupport: true } } },
      },
      initializationOptions: { locale, commands: true },
    });
    this.notify("initialized", {});
    return result;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    const id = this.nextId++;
    this.send({ jsonrpc: "2.0", id, method, params });
    return new Promise<Result>((resolve, reject) => {
      // The caller names the result's type, as with any untyped wire.
      this.waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
    });
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: "2.0", method, params });
  }

  /** Opens a document and waits for its diagnostics. */
  open(uri: string, languageId: string, text: string): Promise<readonly PublishedDiagnostic[]> {
    this.versions.set(uri, 1);
    const published = this.diagnostics(uri, 1);
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    return published;
  }

  /** Replaces a range (or, without one, the whole text) and waits for the diagnostics of that state. */
  change(uri: string, text: string, range?: { readonly start: Position; readonly end: Position }): Promise<readonly PublishedDiagnostic[]> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const published = this.diagnostics(uri, version);
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text, ...(range && { range }) }] });
    return published;
  }

  async hover(uri: string, position: Position): Promise<string | undefined> {
    const result = await this.request<{ contents: { value: string } } | null>("textDocument/hover", { textDocument: { uri }, position });
    return result?.contents.value;
  }

  /** The parameters of the next notification of `method` that `wanted` takes. */
  next(method: string, wanted: (params: unknown) => boolean): Promise<unknown> {
    return new Promise((resolve) => {
      const listener = (message: Message): void => {
        if (message.method !== method || !wanted(message.params)) return;
        this.listeners.delete(listener);
        resolve(message.params);
      };
      this.listeners.add(listener);
    });
  }

  async stop(): Promise<void> {
    await this.request("shutdown", null).catch(() => undefined);
    this.notify("exit", null);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.process.kill("SIGKILL"), 3000);
      this.process.once("exit", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private async diagnostics(uri: string, version: number): Promise<readonly PublishedDiagnostic[]> {
    const params = await this.next("textDocument/publishDiagnostics", (candidate) => {
      const { uri: itsUri, version: itsVersion } = candidate as { uri: string; version?: number };
      return itsUri === uri && itsVersion === version;
    });
    return (params as { diagnostics: readonly PublishedDiagnostic[] }).diagnostics;
  }

  private send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const head = this.buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/iu.exec(this.buffer.subarray(0, head).toString())?.[1]);
      if (this.buffer.length < head + 4 + length) return;
      const body = this.buffer.subarray(head + 4, head + 4 + length).toString();
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.handle(JSON.parse(body) as Message);
    }
  }

  private handle(message: Message): void {
    if (message.method === undefined) {
      const waiting = message.id === undefined ? undefined : this.waiting.get(message.id);
      if (message.error === undefined) waiting?.resolve(message.result);
      else waiting?.reject(new Error(message.error.message));
      return;
    }
    if (message.id !== undefined) {
      const items = (message.params as { items?: readonly unknown[] } | undefined)?.items ?? [];
      this.send({
        jsonrpc: "2.0",
        id: message.id,
        result: message.method === "workspace/configuration" ? items.map(() => this.settings) : null,
      });
    }
    if (message.method === "window/logMessage") this.log.push((message.params as { message: string }).message);
    for (const listener of [...this.listeners]) listener(message);
  }
}
