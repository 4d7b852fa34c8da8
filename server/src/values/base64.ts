/** Bytes that a base64 text with padding stands for; line breaks do not count. */
export function base64Length(text: string): number {
  const breaks = text.includes("\n") || text.includes("\r") ? (text.match(/[\r\n]/gu)?.length ?? 0) : 0;
  const padding = /={0,2}[\r\n]*$/u.exec(text)?.[0].replace(/[\r\n]/gu, "").length ?? 0;
  return Math.floor(((text.length - breaks) / 4) * 3) - padding;
}

/** The text in UTF-8 behind a base64 text; undefined where it is no base64 or no UTF-8. */
export function base64Text(text: string): string | undefined {
  const percent: string[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text) {
    if (letter === "\n" || letter === "\r") continue;
    if (letter === "=") break;
    const value = alphabet.indexOf(letter);
    if (value === -1) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      percent.push(`%${((bits >> count) & 0xff).toString(16).padStart(2, "0")}`);
    }
  }
  try {
    return decodeURIComponent(percent.join(""));
  } catch {
    return undefined;
  }
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
