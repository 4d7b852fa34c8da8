// A language server that does nothing: it answers at once. The yardstick of `npm run bench`.
let buffer = Buffer.alloc(0);
const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  process.stdout.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
};
const handle = ({ id, method, params }) => {
  if (method === "exit") process.exit(0);
  else if (method === "initialize") send({ id, result: { capabilities: { textDocumentSync: 2, hoverProvider: true } } });
  else if (method === "textDocument/hover") send({ id, result: { contents: { kind: "markdown", value: "echo" } } });
  else if (id !== undefined) send({ id, result: null });
  else if (method === "textDocument/didOpen" || method === "textDocument/didChange") {
    const { uri, version } = params.textDocument;
    send({ method: "textDocument/publishDiagnostics", params: { uri, version, diagnostics: [] } });
  }
};
process.stdin.on("data", (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const head = buffer.indexOf("\r\n\r\n");
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())[1]);
    if (buffer.length < head + 4 + length) return;
    const body = buffer.subarray(head + 4, head + 4 + length).toString();
    buffer = buffer.subarray(head + 4 + length);
    handle(JSON.parse(body));
  }
});
