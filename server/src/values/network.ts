/** Whether `text` is an IP address as the API server takes it since 1.36 (StrictIPCIDRValidation): no leading zeros, no IPv4 inside IPv6. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

/** Whether `text` is an address block: an address, `/` and a prefix length that fits its family. */
export function isCidr(text: string): boolean {
  const [, address = "", length = ""] = /^([^/]+)\/(\d{1,3})$/u.exec(text) ?? [];
  if (length === "" || (length.startsWith("0") && length !== "0")) return false;
  return (isIpv4(address) && Number(length) <= 32) || (isIpv6(address) && Number(length) <= 128);
}

/** Dotted decimal without leading zeros. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/u.test(part) && Number(part) <= 255);
}

/** Groups of hexadecimal digits, at most one `::`; RFC 4291, 2.2, without the form that ends in dotted decimal. */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const fits = halves.length === 2 ? groups.length <= 7 : groups.length === 8;
  return fits && groups.every((group) => /^[0-9a-fA-F]{1,4}$/u.test(group));
}
