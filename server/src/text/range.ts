/** A half-open stretch of a text, in UTF-16 units from the start of the text it speaks about (a slice or a whole file, as the holder says). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `range` or right at its end, where an editor's cursor still counts as touching it. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** `range` moved by `distance` UTF-16 units. */
export function shift(range: Range, distance: number): Range {
  return { start: range.start + distance, end: range.end + distance };
}
