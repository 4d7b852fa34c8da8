/** The octets of a text in UTF-8; a lone surrogate becomes U+FFFD. (The encoder of the platform is not there for every entry.) */
export function utf8(text: string): Uint8Array {
  const octets: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) octets.push(point);
    else if (point < 0x800) octets.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) octets.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else octets.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return Uint8Array.from(octets);
}

/** The text of octets in UTF-8; undefined where they are none. */
export function textOf(octets: Uint8Array): string | undefined {
  let text = "";
  for (let index = 0; index < octets.length; ) {
    const first = octets[index] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let more = 1; more < length; more++) {
      const next = octets[index + more] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 63);
    }
    const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
    if ((first >= 0x80 && first < 0xc0) || first >= 0xf8 || point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
      return undefined;
    text += String.fromCodePoint(point);
    index += length;
  }
  return text;
}
