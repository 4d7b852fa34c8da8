// Preloaded into a process under test (`node --require`): writes down and refuses every attempt to reach a network.
const { appendFileSync } = require("node:fs");
const refuse = (what) => () => {
  appendFileSync(process.env.BULKHEAD_NETWORK_LOG, `${what}\n`);
  throw new Error(`network use: ${what}`);
};
const net = require("node:net");
net.Socket.prototype.connect = refuse("net.Socket.connect");
const dns = require("node:dns");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
require("node:dgram").Socket.prototype.send = refuse("dgram.send");
for (const module of ["node:http", "node:https"]) {
  const api = require(module);
  api.request = refuse(`${module}.request`);
  api.get = refuse(`${module}.get`);
}
globalThis.fetch = refuse("fetch");
globalThis.WebSocket = refuse("WebSocket");
