import { textOf, utf8 } from "../utf8.js";
import { Duration, Failure, ListValue, MapValue, Timestamp, TypeName, Uint, type Value } from "../values.js";
import type { Work } from "../work.js";
import { showDouble, showDuration, showTimestamp } from "./show.js";

/** `"%s has %d".format([a, b])` (cel-go, ext/formatting.go). Forms that we do not write as the server does are unknown. */
export function formatText(template: string, list: ListValue, work: Work): string | Failure {
  let text = "";
  let next = 0;
  let end = 0;
  for (const match of template.matchAll(/%(?:\.(\d{1,4}))?([\s\S])/gu)) {
    text += template.slice(end, match.index);
    end = match.index + match[0].length;
    const [whole, precision, verb = ""] = match;
    if (whole === "%%") {
      text += "%";
      continue;
    }
    const value = list.items[next];
    if (value === undefined) return new Failure(`index ${next} out of range`);
    next++;
    const shown = show(value, verb, precision);
    if (shown instanceof Failure) return shown;
    if (!work.spend(shown.length / 16)) return "";
    text += shown;
  }
  return text + template.slice(end);
}

function show(value: Value, verb: string, precision: string | undefined): string | Failure {
  if (verb === "s") return showPlain(value);
  if (verb === "d") return showDecimal(value);
  if (verb === "f") return showFixed(value, precision);
  if (verb === "x" || verb === "X") return showHexadecimal(value, verb === "X");
  if (verb === "b" || verb === "o") return showBase(value, verb);
  if (verb === "e") return new Failure("the scientific notation is not written here", true);
  return new Failure(`could not parse formatting clause: unrecognized formatting clause "${verb}"`);
}

function showPlain(value: Value): string | Failure {
  if (value === null) return "null";
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number") return showDouble(value);
  if (value instanceof Uint) return String(value.value);
  if (value instanceof Timestamp) return showTimestamp(value.nanos);
  if (value instanceof Duration) return showDuration(value.nanos);
  if (value instanceof Uint8Array) return textOf(value) ?? new Failure("bytes that are no text are not written here", true);
  if (value instanceof TypeName) return value.name;
  if (value instanceof ListValue) return showList(value);
  return value instanceof MapValue ? showMap(value) : new Failure("could not convert argument to string");
}

/** Inside of lists and maps values stand as an expression would write them. */
function showNested(value: Value): string | Failure {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return showFixed(value);
  if (value instanceof Timestamp) return `timestamp("${showTimestamp(value.nanos)}")`;
  return value instanceof Duration ? `duration("${showDuration(value.nanos)}")` : showPlain(value);
}

function showList(list: ListValue): string | Failure {
  const items: string[] = [];
  for (const item of list.items) {
    const shown = showNested(item);
    if (shown instanceof Failure) return shown;
    items.push(shown);
  }
  return `[${items.join(", ")}]`;
}

function showMap(map: MapValue): string | Failure {
  const entries: string[] = [];
  for (const [key, value] of map.entries.values()) {
    const shownKey = showNested(key);
    const shownValue = showNested(value);
    if (shownKey instanceof Failure) return shownKey;
    if (shownValue instanceof Failure) return shownValue;
    entries.push(`${shownKey}:${shownValue}`);
  }
  return `{${entries.sort().join(", ")}}`;
}

function showDecimal(value: Value): string | Failure {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint) return String(value.value);
  return typeof value === "number" ? showDouble(value) : new Failure("decimal clause can only be used on integers");
}

function showFixed(value: Value, precision = "6"): string | Failure {
  const number =
    typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : value instanceof Uint ? Number(value.value) : undefined;
  if (number === undefined) return new Failure("fixed-point clause can only be used on doubles, integers and unsigned integers");
  if (!Number.isFinite(number) || Number(precision) > 100 || Math.abs(number) >= 1e21)
    return new Failure("this number is not written here", true);
  return number.toFixed(Number(precision));
}

function showHexadecimal(value: Value, upper: boolean): string | Failure {
  const octets = typeof value === "string" ? utf8(value) : value instanceof Uint8Array ? value : undefined;
  const shown =
    octets === undefined ? wholeOf(value)?.toString(16) : Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
  if (shown === undefined) return new Failure("only integers, byte buffers, and strings can be formatted as hex");
  return upper ? shown.toUpperCase() : shown;
}

function showBase(value: Value, verb: "b" | "o"): string | Failure {
  if (verb === "b" && typeof value === "boolean") return value ? "1" : "0";
  return wholeOf(value)?.toString(verb === "b" ? 2 : 8) ?? new Failure("only integers can be formatted in this base");
}

function wholeOf(value: Value): bigint | undefined {
  return typeof value === "bigint" ? value : value instanceof Uint ? value.value : undefined;
}
