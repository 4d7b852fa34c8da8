import { type IpAddress, parseIp } from "./ipAddress.js";

/**
 * Why the API server takes `text` for no IP address; undefined where it is one. `strict` is the way since 1.36 (gate
 * StrictIPCIDRValidation): without it leading zeros and IPv4 inside IPv6 pass too.
 */
export function ipFault(text: string, strict = true): string | undefined {
  const address = parseIp(withoutZeros(text));
  if (address === undefined) return "an IP address such as `10.0.0.1` or `2001:db8::1` is expected";
  if (!strict) return undefined;
  if (parseIp(text) === undefined) return "numbers without leading zeros are expected";
  return isMapped(address) ? `IPv4 inside IPv6, expected \`${ipText(address)}\`` : undefined;
}

/** The same for an address block; since 1.36 its address has no bits beyond the prefix. */
export function cidrFault(text: string, strict = true): string | undefined {
  const block = blockOf(text);
  if (block === undefined) return "an address block such as `10.0.0.0/8` is expected";
  if (!strict) return undefined;
  const { address, prefix, first } = block;
  if (isMapped(address)) return "IPv4 inside IPv6, expected an IPv4 block";
  if (parseIp(text.split("/", 1)[0] ?? "") === undefined || /\/0\d/u.test(text)) return "numbers without leading zeros are expected";
  return first === address.value ? undefined : `bits set beyond the prefix, expected \`${ipText({ ...address, value: first })}/${prefix}\``;
}

/** How `text` is best written, as an address or a block, where it is one that the API server only warns of; undefined where it is fine, or none at all. */
export function betterSpelling(text: string): string | undefined {
  const block = text.includes("/") ? blockOf(text) : undefined;
  const address = block?.address ?? (text.includes("/") ? undefined : parseIp(withoutZeros(text)));
  if (address === undefined) return undefined;
  const best = block === undefined ? ipText(address) : `${ipText({ ...address, value: block.first })}/${block.prefix}`;
  return best === text ? undefined : best;
}

/** The address in its usual form: RFC 5952 for IPv6; IPv4 inside IPv6 becomes IPv4. */
export function ipText(address: IpAddress): string {
  if (address.bits === 32 || isMapped(address)) return [24n, 16n, 8n, 0n].map((shift) => (address.value >> shift) & 255n).join(".");
  const groups = Array.from({ length: 8 }, (_, index) => ((address.value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const text = groups.join(":");
  const longest = [...text.matchAll(/(?<![^:])0(?::0)+(?![^:])/gu)].sort((a, b) => b[0].length - a[0].length || a.index - b.index)[0];
  if (longest === undefined) return text;
  return `${text.slice(0, longest.index).replace(/:$/u, "")}::${text.slice(longest.index + longest[0].length).replace(/^:/u, "")}`;
}

/** `IPv4` or `IPv6`, as the API server counts: IPv4 inside IPv6 is IPv4; undefined for no address. */
export function familyOf(text: string): "IPv4" | "IPv6" | undefined {
  const address = parseIp(withoutZeros(text));
  if (address === undefined) return undefined;
  return address.bits === 32 || isMapped(address) ? "IPv4" : "IPv6";
}

/** Why no endpoint can have the address `text`: it means the machine itself or its own link. */
export function endpointFault(text: string): string | undefined {
  const address = parseIp(withoutZeros(text));
  if (address === undefined) return undefined;
  const { value } = address;
  const isV4 = address.bits === 32 || isMapped(address);
  const v4 = value & 0xffffffffn;
  if (isV4 ? v4 === 0n : value === 0n) return "the unspecified address, which no endpoint can have";
  if (isV4 ? v4 >> 24n === 127n : value === 1n) return "a loopback address, which no endpoint can have";
  if (isV4 ? v4 >> 16n === 0xa9fen : value >> 118n === 0x3fan) return "a link-local address, which no endpoint can have";
  return (isV4 ? v4 >> 8n === 0xe00000n : ((value >> 112n) & 0xff0fn) === 0xff02n)
    ? "a link-local multicast address, which no endpoint can have"
    : undefined;
}

interface Block {
  readonly address: IpAddress;
  readonly prefix: number;
  readonly first: bigint;
}

function blockOf(text: string): Block | undefined {
  const [, written = "", length = ""] = /^([^/]{1,60})\/(\d{1,9})$/u.exec(text) ?? [];
  const address = parseIp(withoutZeros(written));
  const prefix = Number(length);
  if (address === undefined || prefix > address.bits) return undefined;
  const host = (1n << BigInt(address.bits - prefix)) - 1n;
  return { address, prefix, first: (address.value | host) - host };
}

/** Without the leading zeros that Go's older reader of addresses overlooks. */
function withoutZeros(text: string): string {
  return text.replace(/(?<![0-9A-Fa-f])0+(?=[0-9A-Fa-f])/gu, "");
}

function isMapped({ bits, value }: IpAddress): boolean {
  return bits === 128 && value >> 32n === 0xffffn;
}
