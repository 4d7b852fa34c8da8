/** Bytes that a base64 text with padding stands for; line breaks do not count. */
export function base64Length(text: string): number {
  const breaks = text.includes("\n") || text.includes("\r") ? (text.match(/[\r\n]/gu)?.length ?? 0) : 0;
  const padding = /={0,2}[\r\n]*$/u.exec(text)?.[0].replace(/[\r\n]/gu, "").length ?? 0;
  return Math.floor(((text.length - breaks) / 4) * 3) - padding;
}

/** The text in UTF-8 behind a base64 text; undefined where it is no base64 or no UTF-8. */
export function base64Text(text: string): string | undefined {
  const bytes = bytesOf(text);
  if (bytes === undefined) return undefined;
  if (bytes.every((byte) => byte < 0x80)) return lettersOf(bytes);
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [length, bits, count] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || unit === 0x0d) continue;
    if (unit === equalsSign) break;
    const value = values[unit] ?? -1;
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = bits >> count;
  }
  return bytes.subarray(0, length);
}

/** ASCII as a text, in pieces that a call takes as arguments. */
function lettersOf(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 4096) text += String.fromCharCode(...bytes.subarray(start, start + 4096));
  return text;
}

const equalsSign = 0x3d;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** What each letter of the alphabet counts, by its character code; -1 for all others. */
const values = Int8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)));
