/** A word of EXPOSE after expansion. */
export interface Port {
  /** Why BuildKit refuses it, or undefined. */
  readonly fault: string | undefined;
  /** A host port or address in front, which BuildKit drops. */
  readonly mapping: boolean;
  /** As written; `tcp` where none is. */
  readonly protocol: string;
}

/** Reads `[[ip:]hostPort:]port[-port][/protocol]`. https://docs.docker.com/reference/dockerfile/#expose */
export function readPort(text: string): Port {
  const parts = text.split(":");
  const container = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  const address = parts.join(":");
  const slash = container.indexOf("/");
  const port = slash < 0 ? container : container.slice(0, slash);
  const protocol = slash < 0 ? "tcp" : container.slice(slash + 1) || "tcp";
  const fault = portFault(port, protocol) ?? addressFault(address) ?? mappingFault(port, host);
  return { fault, mapping: host !== "" || address !== "", protocol };
}

/** The ports of a word of EXPOSE as the image config names them: `8080/tcp`, one for each port of a range. */
export function exposedPorts(text: string): readonly string[] {
  const { fault, protocol } = readPort(text);
  const port = text.slice(text.lastIndexOf(":") + 1).split("/", 1)[0] ?? "";
  const [start = 0, end = start] = port.split("-").map(Number);
  if (fault !== undefined || end - start > longestRange) return [];
  return Array.from({ length: end - start + 1 }, (_, index) => `${start + index}/${protocol.toLowerCase()}`);
}

/** Longer ranges are not written out. */
const longestRange = 1000;

function portFault(port: string, protocol: string): string | undefined {
  if (port === "") return "no port";
  if (!/^(?:tcp|udp|sctp)$/iu.test(protocol)) return `protocol \`${protocol}\` is none of tcp, udp, sctp`;
  return portRange(port) === undefined ? `\`${port}\` is no port from 0 to 65535 and no range of such ports` : undefined;
}

function mappingFault(port: string, host: string): string | undefined {
  if (host === "") return undefined;
  const inside = portRange(port);
  const outside = portRange(host);
  if (outside === undefined) return `host port \`${host}\` is no port from 0 to 65535`;
  const differ = inside !== undefined && inside.length > 1 && inside.length !== outside.length;
  return differ ? `ranges \`${host}\` and \`${port}\` have different lengths` : undefined;
}

function portRange(text: string): { readonly length: number } | undefined {
  const dash = text.indexOf("-", 1);
  const start = portNumber(dash < 0 ? text : text.slice(0, dash));
  const end = dash < 0 ? start : portNumber(text.slice(dash + 1));
  return start === undefined || end === undefined || end < start ? undefined : { length: end - start + 1 };
}

function portNumber(text: string): number | undefined {
  if (!/^\+?\d{1,18}$/u.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}

function addressFault(text: string): string | undefined {
  if (text === "") return undefined;
  const bare = /^\[(.*)\]$/u.exec(text)?.[1] ?? text;
  return isAddress(bare) ? undefined : `\`${text}\` is no IP address`;
}

function isAddress(text: string): boolean {
  if (/^\d+\.\d+\.\d+\.\d+$/u.test(text)) return text.split(".").every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) <= 255);
  const groups = text.split(":");
  const empty = (text.match(/::/gu) ?? []).length;
  return (
    text.includes(":") &&
    /^[0-9a-fA-F:]+$/u.test(text) &&
    empty <= 1 &&
    groups.length <= 8 &&
    (empty === 1 || groups.length === 8) &&
    groups.every((group) => group.length <= 4)
  );
}
