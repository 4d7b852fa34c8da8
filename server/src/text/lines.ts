/** A place in a text: line and character 0-based, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Finds lines by offset. A line ends at LF, CRLF or a lone CR, as in the language server protocol. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charCodeAt(offset);
      if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed)) starts.push(offset + 1);
    }
    this.starts = starts;
  }

  /** Position of `offset`; what lies outside the text counts as its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= inside) low = middle;
      else high = middle;
    }
    return { line: low, character: inside - (this.starts[low] ?? 0) };
  }

  /** Offset of `position`; lines and characters beyond the text count as its nearest end. */
  offsetAt(position: Position): number {
    const start = this.starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.text.length;
    const next = this.starts[position.line + 1] ?? this.text.length;
    return Math.max(start, Math.min(start + position.character, next));
  }
}

const lineFeed = 10;
const carriageReturn = 13;

/** Where the line around `offset` begins, by line feeds. */
export function lineStart(text: string, offset: number): number {
  // From -1 on, the search would begin at the first character all the same.
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
