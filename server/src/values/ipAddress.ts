/** An IP address as a number, with its width in bits. */
export interface IpAddress {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** Reads an IPv4 or IPv6 address as Go's net.ParseIP does (no zone, no leading zeros in IPv4); undefined for anything else. */
export function parseIp(text: string): IpAddress | undefined {
  return text.includes(":") ? parseIPv6(text) : parseIPv4(text);
}

/** An address range in CIDR form: its first address, its mask's length, and the address as written. */
export interface Cidr {
  readonly address: IpAddress;
  readonly prefix: number;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads `10.1.0.0/16`; undefined for anything else. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([0-9A-Fa-f:.]{2,45})\/(\d{1,3})$/u.exec(text);
  const address = match === null ? undefined : parseIp(match[1] ?? "");
  const prefix = Number(match?.[2]);
  if (address === undefined || prefix > address.bits) return undefined;
  const host = (1n << BigInt(address.bits - prefix)) - 1n;
  const first = (address.value | host) - host;
  return { address, prefix, first, last: first + host };
}

/** Whether an address lies in a range. */
export function contains(cidr: Cidr, { bits, value }: IpAddress): boolean {
  return bits === cidr.address.bits && value >= cidr.first && value <= cidr.last;
}

function parseIPv4(text: string): IpAddress | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) < 256)) return undefined;
  return { bits: 32, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
}

function parseIPv6(text: string): IpAddress | undefined {
  if (text.length > 45) return undefined;
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return undefined;
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  if (before === undefined || after === undefined) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => 0), ...after];
  return { bits: 128, value: groups.reduce((sum, group) => sum * 65536n + BigInt(group), 0n) };
}

/** The 16-bit groups of one side of `::`; an IPv4 address may stand for the last two. */
function groupsOf(text: string): readonly number[] | undefined {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const embedded = part.includes(".") && index === parts.length - 1 ? parseIPv4(part) : undefined;
    if (embedded !== undefined) groups.push(Number(embedded.value >> 16n), Number(embedded.value & 0xffffn));
    else if (/^[0-9A-Fa-f]{1,4}$/u.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
