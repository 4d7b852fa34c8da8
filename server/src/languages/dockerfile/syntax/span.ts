import type { Range } from "../../../text/range.js";

/** Where a stretch of a joined text comes from: `at` in the joined text, `from` in the slice, both in UTF-16 units. */
export interface Run {
  readonly at: number;
  readonly from: number;
}

/**
 * A text that was cut and joined from the slice (continuation lines, quotes taken off), with the way back:
 * every unit of `text` knows its place in the slice.
 */
export interface Span {
  readonly text: string;
  /** Ascending by `at`, the first at 0 or before `base`. Shared by all parts of one joined text. */
  readonly runs: readonly Run[];
  /** Where `text` begins in the joined text that `runs` speak about. */
  readonly base: number;
  /** How far everything was moved since `runs` were written. */
  readonly moved: number;
}

/** A span over a plain stretch of the slice. */
export function spanOf(slice: string, start: number, end: number): Span {
  return { text: slice.slice(start, end), runs: [{ at: 0, from: start }], base: 0, moved: 0 };
}

/** The part of a span between two offsets in its text. */
export function part(span: Span, start: number, end: number = span.text.length): Span {
  return { text: span.text.slice(start, end), runs: span.runs, base: span.base + start, moved: span.moved };
}

/** A span that lies `distance` further in the slice. */
export function moved(span: Span, distance: number): Span {
  return { text: span.text, runs: span.runs, base: span.base, moved: span.moved + distance };
}

/** Where a span, or a part of it, lies in the slice: from its first to behind its last unit. */
export function rangeOf(span: Span, start = 0, end: number = span.text.length): Range {
  if (end > start) return { start: placeOf(span, start), end: placeOf(span, end - 1) + 1 };
  const place = span.base + start > 0 ? placeOf(span, start - 1) + 1 : placeOf(span, start);
  return { start: place, end: place };
}

/** A span without leading and trailing units for which `drop` holds. */
export function trimmed(span: Span, drop: (unit: number) => boolean): Span {
  let start = 0;
  let end = span.text.length;
  while (start < end && drop(span.text.charCodeAt(start))) start++;
  while (end > start && drop(span.text.charCodeAt(end - 1))) end--;
  return start === 0 && end === span.text.length ? span : part(span, start, end);
}

/** Joins stretches of a text to one span. */
export class SpanBuilder {
  private readonly pieces: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;
  private next = -1;

  /** Adds `text`, which stands at `from` in the slice (its units in a row). */
  add(text: string, from: number): void {
    if (text === "") return;
    if (from !== this.next) this.runs.push({ at: this.length, from });
    this.pieces.push(text);
    this.length += text.length;
    this.next = from + text.length;
  }

  /** Adds a stretch of another span. */
  addPart(span: Span, start: number, end: number): void {
    let at = start;
    while (at < end) {
      const index = runIndex(span, at);
      const nextRun = span.runs[index + 1];
      const stop = nextRun === undefined ? end : Math.min(end, nextRun.at - span.base);
      this.add(span.text.slice(at, stop), placeOf(span, at));
      at = stop;
    }
  }

  /** Adds text that stands for the unit at `from` but is written otherwise (an escape in a JSON string). */
  addDecoded(text: string, from: number): void {
    for (const unit of text.split("")) {
      this.runs.push({ at: this.length, from });
      this.pieces.push(unit);
      this.length++;
    }
    this.next = -1;
  }

  /** What was joined; an empty span stands at `fallback`. */
  build(fallback: number): Span {
    return { text: this.pieces.join(""), runs: this.runs.length === 0 ? [{ at: 0, from: fallback }] : this.runs, base: 0, moved: 0 };
  }
}

/** The offset in the slice of the unit at `offset` of the span's text. */
export function placeOf(span: Span, offset: number): number {
  const run = span.runs[runIndex(span, offset)];
  return run === undefined ? 0 : run.from + span.moved + (span.base + offset - run.at);
}

/** The offset in the span's text of the unit at `place` in the slice, or undefined where it holds no such unit. */
export function offsetIn(span: Span, placeInSlice: number): number | undefined {
  const place = placeInSlice - span.moved;
  for (let index = runIndex(span, 0); index < span.runs.length; index++) {
    const run = span.runs[index];
    if (run === undefined || run.at - span.base > span.text.length) return undefined;
    const stop = (span.runs[index + 1]?.at ?? span.base + span.text.length) - run.at;
    if (place >= run.from && place <= run.from + stop) {
      const offset = run.at + (place - run.from) - span.base;
      if (offset >= 0 && offset <= span.text.length) return offset;
    }
  }
  return undefined;
}

function runIndex(span: Span, offset: number): number {
  const at = span.base + offset;
  let low = 0;
  let high = span.runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((span.runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
