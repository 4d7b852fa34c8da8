import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import {
  type DataRequest,
  type DataResponse,
  dataRequest,
  type FileRequest,
  type FileResponse,
  type FilesRequest,
  type FilesResponse,
  fileRequest,
  filesRequest,
  type PresenceRequest,
  type PresenceResponse,
  presenceRequest,
} from "../lsp/messages.js";
import { startServer } from "../lsp/server.js";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const texts = new Map<string, string>();

startServer(connection, {
  data: {
    text(name) {
      const text = texts.get(name);
      if (text === undefined) throw new Error(`data file ${name} was not loaded before its use`);
      return text;
    },
  },
  async load(names) {
    const missing = names.filter((name) => !texts.has(name));
    if (missing.length === 0) return;
    const request: DataRequest = { names: missing };
    const response = await connection.sendRequest<DataResponse>(dataRequest, request);
    missing.forEach((name, index) => {
      texts.set(name, response.texts[index] ?? "");
    });
  },
  workspace: {
    everywhere: false,
    async *filesWith(word) {
      const request: FilesRequest = { word };
      yield* (await connection.sendRequest<FilesResponse>(filesRequest, request)).files;
    },
    async has(uri) {
      const request: PresenceRequest = { uri };
      return (await connection.sendRequest<PresenceResponse>(presenceRequest, request)).isFile;
    },
    async read(uri) {
      const request: FileRequest = { uri };
      return (await connection.sendRequest<FileResponse>(fileRequest, request)).text ?? undefined;
    },
  },
  defer: (callback) => void setTimeout(callback, 0),
});
