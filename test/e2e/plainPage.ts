/** The browser's server in a worker under a Content-Security-Policy without `unsafe-eval`, as other web hosts have it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { families } from "./families.js";
import type { Browser } from "./playwright.js";

const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** Speaks the protocol to the worker from a plain page; `log` gets lines as the suite writes them. */
export async function testPlainPage(browser: Browser, extension: string, log: (line: string) => void): Promise<void> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(extension, "dist", path);
    const found = existsSync(file) && statSync(file).isFile();
    const type = path === "/" ? "text/html" : path.endsWith(".js") ? "text/javascript" : "application/json";
    response.writeHead(path === "/" || found ? 200 : 404, { "content-type": type, "content-security-policy": policy });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on("console", (message) => log(message.text()));
    if (typeof address !== "object" || address === null) throw new Error("no address");
    await page.goto(`http://127.0.0.1:${address.port}/`);
    for (const { name, faulty, fault } of families) {
      const text = readFileSync(join("test/examples", faulty), "utf8");
      const codes = await page.evaluate<string>(`(${askWorker.toString()})(${JSON.stringify({ file: faulty, text })})`);
      const right = codes === fault.rule;
      log(`[e2e] ${right ? "ok" : "FAILED"} ${name} without unsafe-eval${right ? "" : `: found ${codes}, expected ${fault.rule}`}`);
    }
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly names?: readonly string[]; readonly diagnostics?: readonly { readonly code?: string }[] };
}

/** Runs in the page: starts the worker, opens the document, gives the codes of its diagnostics or what went wrong. */
function askWorker({ file, text }: { file: string; text: string }): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker("/server-browser.js");
    const send = (message: object): void => worker.postMessage({ jsonrpc: "2.0", ...message });
    const end = (result: string): void => {
      worker.terminate();
      resolve(result);
    };
    setTimeout(() => end("nothing within 20 s"), 20_000);
    worker.onerror = (event) => end(`fault: ${event.message}`);
    worker.onmessage = async ({ data }: MessageEvent<Message>) => {
      if (data.method === "bulkhead/data") {
        const texts = await Promise.all((data.params?.names ?? []).map(async (name) => (await fetch(`/data/${name}`)).text()));
        send({ id: data.id, result: { texts } });
      } else if (data.method === "textDocument/publishDiagnostics") {
        end((data.params?.diagnostics ?? []).map(({ code }) => code).join(" "));
      } else if (data.method !== undefined && data.id !== undefined) {
        send({ id: data.id, result: null });
      } else if (data.id === 1) {
        send({ method: "initialized", params: {} });
        send({ method: "textDocument/didOpen", params: { textDocument: { uri: `file:///${file}`, languageId: "", version: 1, text } } });
      }
    };
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  });
}
