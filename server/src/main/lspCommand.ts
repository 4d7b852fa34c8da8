import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.js";
import { nodeHost } from "./nodeHost.js";
import { UsageError } from "./usageError.js";

/** `bulkhead lsp --stdio`: serves other editors until the client ends the connection. */
export function lspCommand(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== "--stdio") throw new UsageError("`lsp` takes exactly `--stdio`");
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost());
  return new Promise<number>(() => {
    // The connection's own `exit` notification ends the process.
  });
}
