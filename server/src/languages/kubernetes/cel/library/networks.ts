import { type IpAddress, parseCidr, parseIp } from "../../../../values/ipAddress.js";
import { define, type Overload } from "../overload.js";
import { Failure, Ip, Network } from "../values.js";
import { showAddress } from "./address.js";

/** Functions over addresses (apiserver, pkg/cel/library/ip.go and cidr.go). */
export const networks: readonly Overload[] = [
  define("ip(string): net.IP", (text: string) => ipOf(text) ?? notAnAddress(text)),
  define("isIP(string): bool", (text: string) => ipOf(text) !== undefined),
  define("ip.isCanonical(string): bool", (text: string) => {
    const ip = ipOf(text);
    return ip === undefined ? notAnAddress(text) : showAddress(ip.address) === text;
  }),
  define("string(net.IP): string", (ip: Ip) => showAddress(ip.address)),
  define("family(this net.IP): int", (ip: Ip) => (ip.address.bits === 32 ? 4n : 6n)),
  define("isUnspecified(this net.IP): bool", (ip: Ip) => ip.address.value === 0n),
  define("isLoopback(this net.IP): bool", (ip: Ip) => isLoopback(ip.address)),
  define("isLinkLocalMulticast(this net.IP): bool", (ip: Ip) => within(ip.address, 0xe0000000n, 24, 0xff02n << 112n, 0xff0fn)),
  define("isLinkLocalUnicast(this net.IP): bool", (ip: Ip) => within(ip.address, 0xa9fe0000n, 16, 0xfe80n << 112n, 0xffc0n)),
  define("isGlobalUnicast(this net.IP): bool", (ip: Ip) => isGlobalUnicast(ip.address)),
  define("cidr(string): net.CIDR", (text: string) => networkOf(text) ?? notANetwork(text)),
  define("isCIDR(string): bool", (text: string) => networkOf(text) !== undefined),
  define("string(net.CIDR): string", (network: Network) => `${showAddress(network.address)}/${network.prefix}`),
  define("ip(this net.CIDR): net.IP", (network: Network) => new Ip(network.address)),
  define("prefixLength(this net.CIDR): int", (network: Network) => BigInt(network.prefix)),
  define("masked(this net.CIDR): net.CIDR", (network: Network) => new Network(masked(network.address, network.prefix), network.prefix)),
  define("containsIP(this net.CIDR, net.IP): bool", (network: Network, ip: Ip) => contains(network, ip.address)),
  define("containsIP(this net.CIDR, string): bool", (network: Network, text: string) => {
    const ip = ipOf(text);
    return ip === undefined ? notAnAddress(text) : contains(network, ip.address);
  }),
  define("containsCIDR(this net.CIDR, net.CIDR): bool", containsNetwork),
  define("containsCIDR(this net.CIDR, string): bool", (network: Network, text: string) => {
    const other = networkOf(text);
    return other === undefined ? notANetwork(text) : containsNetwork(network, other);
  }),
];

/** No zones and no IPv4 address written as IPv6. */
function ipOf(text: string): Ip | undefined {
  const address = parseIp(text);
  return address === undefined || isMapped(address) ? undefined : new Ip(address);
}

function networkOf(text: string): Network | undefined {
  const cidr = /\/(?:0|[1-9]\d*)$/u.test(text) ? parseCidr(text) : undefined;
  return cidr === undefined || isMapped(cidr.address) ? undefined : new Network(cidr.address, cidr.prefix);
}

function isMapped({ bits, value }: IpAddress): boolean {
  return bits === 128 && value >> 32n === 0xffffn;
}

function notAnAddress(text: string): Failure {
  return new Failure(`IP Address "${text}" parse error during conversion from string`);
}

function notANetwork(text: string): Failure {
  return new Failure(`network address parse error during conversion from string: "${text}"`);
}

function masked(address: IpAddress, prefix: number): IpAddress {
  const host = BigInt(address.bits - prefix);
  return { ...address, value: (address.value >> host) << host };
}

function contains(network: Network, address: IpAddress): boolean {
  return address.bits === network.address.bits && masked(address, network.prefix).value === masked(network.address, network.prefix).value;
}

function containsNetwork(network: Network, other: Network): boolean {
  return network.prefix <= other.prefix && contains(network, other.address);
}

/** Whether an address lies in a block of IPv4 (base, prefix) or has the first 16 bits of IPv6 under a mask. */
function within({ bits, value }: IpAddress, base: bigint, prefix: number, wideBase: bigint, wideMask: bigint): boolean {
  if (bits === 32) return value >> BigInt(32 - prefix) === base >> BigInt(32 - prefix);
  return ((value >> 112n) & wideMask) === wideBase >> 112n;
}

function isLoopback({ bits, value }: IpAddress): boolean {
  return bits === 32 ? value >> 24n === 127n : value === 1n;
}

/** As Go's netip has it: neither unspecified, broadcast, loopback, multicast nor link-local. */
function isGlobalUnicast(address: IpAddress): boolean {
  const multicast = within(address, 0xe0000000n, 4, 0xff00n << 112n, 0xff00n);
  const linkLocal = within(address, 0xa9fe0000n, 16, 0xfe80n << 112n, 0xffc0n);
  const broadcast = address.bits === 32 && address.value === 0xffffffffn;
  return address.value !== 0n && !broadcast && !isLoopback(address) && !multicast && !linkLocal;
}
