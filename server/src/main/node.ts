import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.js";
import { nodeHost } from "./nodeHost.js";

// Node IPC, stdio or a socket, as the arguments say (`--node-ipc`, `--stdio`, `--socket=…`).
startServer(createConnection(ProposedFeatures.all), nodeHost());
