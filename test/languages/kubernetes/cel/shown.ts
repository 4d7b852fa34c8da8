import {
  type CelType,
  compile,
  type Failure,
  type Scope,
  showType,
  type Value,
} from "../../../../server/src/languages/kubernetes/cel/index.js";
import { showDouble, showDuration, showTimestamp } from "../../../../server/src/languages/kubernetes/cel/library/show.js";
import {
  Duration,
  ListValue,
  MapValue,
  Optional,
  Timestamp,
  TypeName,
  Uint,
} from "../../../../server/src/languages/kubernetes/cel/values.js";

/** A row of a recorded table: expression, its type or "error", then its value, "failure" or the message. */
export type Row = readonly [expression: string, type: string, outcome?: string];

/** Compiles and, where values are given, evaluates an expression, and writes the outcome as the tables do. Messages only where the row has one that we word alike. */
export function judged(row: Row, scope: Scope, values?: Readonly<Record<string, Value | Failure>>): Row {
  const [expression, type] = row;
  const compiled = compile(expression, { ...scope, bindings: false });
  if (!compiled.ok) return type === "error" ? row : [expression, "error", compiled.message];
  const shown = showType(compiled.type)
    .replace(/\btimestamp\b/gu, "google.protobuf.Timestamp")
    .replace(/\bduration\b/gu, "google.protobuf.Duration");
  if (values === undefined) return [expression, shown];
  const outcome = compiled.evaluate(values);
  return [expression, shown, "failure" in outcome ? "failure" : showValue(outcome.value)];
}

/** A value in the form of the tables. */
export function showValue(value: Value): string {
  if (value === null || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number")
    return Number.isFinite(value) && Number.isInteger(value) ? `${value}.0` : Number.isFinite(value) ? String(value) : showDouble(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Uint) return `${value.value}u`;
  if (value instanceof Uint8Array) return `b${Buffer.from(value).toString("hex")}`;
  if (value instanceof Timestamp) return `timestamp ${showTimestamp(value.nanos)}`;
  if (value instanceof Duration) return `duration ${showDuration(value.nanos)}`;
  if (value instanceof Optional) return value.value === undefined ? "optional.none" : `optional(${showValue(value.value)})`;
  if (value instanceof TypeName) return `type ${value.name}`;
  if (value instanceof ListValue) return `[${value.items.map(showValue).join(", ")}]`;
  if (value instanceof MapValue) {
    const entries = [...value.entries.values()].map(([key, item]) => `${showValue(key)}: ${showValue(item)}`);
    return `{${entries.sort().join(", ")}}`;
  }
  return `<${value.type}>`;
}

/** A type as the table of variables writes it: `list<string>`, `map<string, int>`, `authorizer`. */
export function readType(text: string): CelType {
  if (text === "authorizer") return { library: "kubernetes.authorization.Authorizer" };
  const [, outer, inner = ""] = /^(list|map)<(.*)>$/u.exec(text) ?? [];
  if (outer === "list") return { list: readType(inner) };
  if (outer === "map") return { map: readType(inner.slice(inner.indexOf(",") + 2)), key: readType(inner.slice(0, inner.indexOf(","))) };
  return text as CelType; // The table holds only the names of simple types besides.
}
