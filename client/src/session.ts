import {
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  env,
  type Hover,
  type LogOutputChannel,
  l10n,
  type Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  type BriefHoverRequest,
  briefHoverRequest,
  type CheckRequest,
  type DataRequest,
  type DataResponse,
  dataRequest,
  type ExplainRequest,
  type FileRequest,
  type FilesRequest,
  fileRequest,
  filesRequest,
  type InitializationOptions,
  type PresenceRequest,
  type PreviewRequest,
  type PreviewResponse,
  presenceRequest,
  previewRequest,
  type StatusMessage,
  statusNotification,
  type TimelineRequest,
  type TimelineResponse,
  type ToolResponse,
  timelineRequest,
  weakenedRequest,
} from "../../server/src/lsp/messages.js";
import { documentSelector } from "./candidate.js";
import { Doubles, othersLayOutYaml } from "./doubles.js";
import { Signs } from "./signs.js";
import { Status } from "./status.js";
import { filesWith, isFile, storedText } from "./workspaceFiles.js";

/** Makes the client of one server; the two entries differ in this alone. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The running server, its output and its status bar entry; nothing of them exists before `start`. */
export class Session implements Disposable {
  private client: Promise<BaseLanguageClient> | undefined;
  private channel: LogOutputChannel | undefined;
  private bar: Status | undefined;
  private signs: Signs | undefined;
  private readonly doubles = new Doubles((document, position, token) => this.briefHover(document, position, token));

  constructor(
    private readonly context: ExtensionContext,
    private readonly create: CreateClient,
  ) {}

  /** Folder of the extension. */
  get extension(): Uri {
    return this.context.extensionUri;
  }

  get running(): boolean {
    return this.client !== undefined;
  }

  get status(): string | undefined {
    return this.bar?.text;
  }

  /** What the server said last about the document in the active editor. */
  get message(): StatusMessage | undefined {
    return this.bar?.message;
  }

  get output(): LogOutputChannel {
    this.channel ??= window.createOutputChannel("Bulkhead", { log: true });
    return this.channel;
  }

  /** Starts the server unless it runs already. A failure is told once and written to the output. */
  start(): void {
    if (this.client !== undefined) return;
    this.bar ??= new Status();
    this.client = this.connect();
    this.client.catch((error: unknown) => {
      this.output.error(error instanceof Error ? error : String(error));
      void window.showErrorMessage(l10n.t("Bulkhead could not start its language server; see the output for details."));
    });
  }

  /** The timeline, from a server that is started for it where none runs. */
  async timeline(request: TimelineRequest): Promise<TimelineResponse | undefined> {
    this.start();
    return (await this.client)?.sendRequest<TimelineResponse>(timelineRequest, request);
  }

  /** What becomes of a document at a position where it is used; undefined where no server runs, null where nothing becomes of it. */
  async preview(request: PreviewRequest): Promise<PreviewResponse | null | undefined> {
    return (await this.client)?.sendRequest<PreviewResponse | null>(previewRequest, request);
  }

  /** What a language model asks, from a server that is started for it where none runs. */
  async tool(request: string, parameters: ExplainRequest | CheckRequest): Promise<string> {
    this.start();
    return (await (await this.client)?.sendRequest<ToolResponse>(request, parameters))?.text ?? "";
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
    await this.client;
  }

  /** Ends the server; one that hangs or has died must not keep a new one from starting. */
  async stop(): Promise<void> {
    const ending = this.client;
    this.client = undefined;
    this.bar?.clear();
    this.signs?.dispose();
    this.signs = undefined;
    await ending?.then((client) => client.dispose()).catch((error: unknown) => this.output.warn(String(error)));
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.bar?.dispose();
    this.doubles.dispose();
    this.channel?.dispose();
  }

  private async briefHover({ uri }: TextDocument, { line, character }: Position, token: CancellationToken): Promise<Hover | null> {
    const client = await this.client;
    const request: BriefHoverRequest = { textDocument: { uri: uri.toString() }, position: { line, character } };
    const found = await client?.sendRequest<Parameters<typeof client.protocol2CodeConverter.asHover>[0]>(briefHoverRequest, request, token);
    return client?.protocol2CodeConverter.asHover(found) ?? null;
  }

  private async connect(): Promise<BaseLanguageClient> {
    const client = await this.create(this.options());
    this.signs ??= new Signs(this.extension, (uri) => client.sendRequest<readonly number[] | null>(weakenedRequest, { uri }));
    client.onNotification(statusNotification, (message: StatusMessage) => {
      this.bar?.receive(message);
      this.signs?.changed(message.uri);
    });
    client.onRequest(dataRequest, (request: DataRequest) => this.readData(request));
    client.onRequest(filesRequest, async ({ word }: FilesRequest) => ({ files: await filesWith(word) }));
    client.onRequest(presenceRequest, async ({ uri }: PresenceRequest) => ({ isFile: await isFile(uri) }));
    client.onRequest(fileRequest, async ({ uri }: FileRequest) => ({ text: await storedText(uri) }));
    await client.start();
    return client;
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector,
      initializationOptions: { locale: env.language, commands: true, layOutYaml: !othersLayOutYaml() } satisfies InitializationOptions,
      outputChannel: this.output,
      synchronize: { configurationSection: "bulkhead" },
      middleware: this.doubles.middleware,
    };
  }

  /** The browser's server cannot read files: its data comes from here. */
  private async readData({ names }: DataRequest): Promise<DataResponse> {
    const folder = Uri.joinPath(this.context.extensionUri, "dist/data");
    const files = await Promise.all(names.map((name) => workspace.fs.readFile(Uri.joinPath(folder, name))));
    const decoder = new TextDecoder();
    return { texts: files.map((file) => decoder.decode(file)) };
  }
}
