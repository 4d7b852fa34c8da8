/** The octets that base64 stands for (RFC 4648, 4, with padding); undefined where it is none. */
export function octetsOf(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/u.test(text)) return undefined;
  const octets: number[] = [];
  for (let index = 0; index < text.length; index += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((offset) => alphabet.indexOf(text[index + offset] ?? "="));
    const bits = (a << 18) | (b << 12) | (Math.max(c, 0) << 6) | Math.max(d, 0);
    octets.push((bits >> 16) & 255);
    if (c >= 0) octets.push((bits >> 8) & 255);
    if (d >= 0) octets.push(bits & 255);
  }
  return Uint8Array.from(octets);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
