import { part, placeOf, type Span, SpanBuilder } from "./span.js";

/** A field of a `--mount` or `--device` value: `type=cache`, `readonly`. */
export interface CsvField {
  /** Quotes taken off. */
  readonly span: Span;
  readonly key: Span;
  /** Undefined without `=`. */
  readonly value: Span | undefined;
}

export interface CsvFields {
  readonly fields: readonly CsvField[];
  /** Offset in the value at which it stops being one CSV record. */
  readonly faultAt: number | undefined;
}

/**
 * Divides a flag's value into its comma-separated fields. A field that begins with a double quote runs to the next single one;
 * elsewhere a double quote is a fault, and so is an empty value. Nothing is trimmed.
 */
export function csvFields(value: Span): CsvFields {
  const { text } = value;
  const fields: CsvField[] = [];
  if (text === "") return { fields, faultAt: 0 };
  for (let at = 0; at <= text.length; ) {
    const { span, end, faultAt } = text[at] === '"' ? quotedField(value, at) : plainField(value, at);
    fields.push(fieldOf(span));
    if (faultAt !== undefined) return { fields, faultAt };
    at = end + 1;
  }
  return { fields, faultAt: undefined };
}

interface RawField {
  readonly span: Span;
  readonly end: number;
  readonly faultAt?: number;
}

function plainField(value: Span, start: number): RawField {
  const comma = value.text.indexOf(",", start);
  const end = comma < 0 ? value.text.length : comma;
  const span = part(value, start, end);
  const quote = span.text.indexOf('"');
  return quote < 0 ? { span, end } : { span, end, faultAt: start + quote };
}

function quotedField(value: Span, start: number): RawField {
  const { text } = value;
  const field = new SpanBuilder();
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { span: part(value, start), end: text.length, faultAt: start };
    field.addPart(value, at, quote);
    const next = text[quote + 1];
    if (next === '"') field.addPart(value, quote, quote + 1);
    else {
      const span = field.build(placeOf(value, start) + 1);
      return next === undefined || next === "," ? { span, end: quote + 1 } : { span, end: text.length, faultAt: quote };
    }
    at = quote + 2;
  }
}

function fieldOf(span: Span): CsvField {
  const equals = span.text.indexOf("=");
  return equals < 0 ? { span, key: span, value: undefined } : { span, key: part(span, 0, equals), value: part(span, equals + 1) };
}
