/** White space as Go's `unicode.IsSpace` has it, which BuildKit's readers go by: not the byte order mark, but U+0085. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x85) return false;
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Tab, vertical tab, form feed, carriage return and space: what ends a keyword and divides plain words. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || (unit >= 0x0b && unit <= 0x0d);
}

/** Space or tab: what may follow the escape character at the end of a continued line. */
export function isSpaceOrTab(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}
