import { parseCidr, parseIp } from "../../../values/ipAddress.js";
import { isCreditCard, isIsbn10, isIsbn13 } from "./checkDigits.js";
import type { Schema } from "./schema.js";

/** A form of text that the server checks. */
export interface Format {
  readonly words: string;
  readonly test: (text: string) => boolean;
}

/** The form that a schema demands of texts; undefined where it names none, or one that the server does not know. */
export function formatOf(schema: Schema): Format | undefined {
  const { type, format } = schema;
  if (format === undefined) return undefined;
  if (type !== undefined && type !== "string" && schema["x-kubernetes-int-or-string"] !== true) return undefined;
  return formats.get(format.replaceAll("-", ""));
}

const uuid = (version: string, variant: string): ((text: string) => boolean) => {
  const form = new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?${variant}[0-9a-f]{3}-?[0-9a-f]{12}$`, "iu");
  return (text) => form.test(text);
};

const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    bsonobjectid: { words: "24 hexadecimal digits", test: (text) => /^[0-9a-fA-F]{24}$/u.test(text) },
    uri: { words: "a URI", test: isUri },
    email: { words: "an email address", test: isEmail },
    hostname: { words: "a host name", test: isHostname },
    ipv4: { words: "an IPv4 address", test: (text) => text.includes(".") && isAddress(text) },
    ipv6: { words: "an IPv6 address", test: (text) => text.includes(":") && isAddress(text) },
    cidr: { words: "an address block such as `10.0.0.0/8`", test: (text) => parseCidr(sloppy(text)) !== undefined },
    mac: { words: "a MAC address", test: isMac },
    uuid: { words: "a UUID", test: uuid("[0-9a-f]", "[0-9a-f]") },
    uuid3: { words: "a UUID of version 3", test: uuid("3", "[0-9a-f]") },
    uuid4: { words: "a UUID of version 4", test: uuid("4", "[89ab]") },
    uuid5: { words: "a UUID of version 5", test: uuid("5", "[89ab]") },
    isbn: { words: "an ISBN", test: (text) => isIsbn10(text) || isIsbn13(text) },
    isbn10: { words: "an ISBN of 10 digits", test: isIsbn10 },
    isbn13: { words: "an ISBN of 13 digits", test: isIsbn13 },
    creditcard: { words: "the number of a credit card", test: isCreditCard },
    ssn: { words: "a social security number", test: (text) => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/u.test(text) },
    hexcolor: { words: "a colour such as `#a0b1c2`", test: (text) => /^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/u.test(text) },
    rgbcolor: { words: "a colour such as `rgb(160,177,194)`", test: isRgbColor },
    byte: { words: "base64 text", test: isBase64 },
    password: { words: "a text", test: () => true },
    date: { words: "a date such as `2026-01-31`", test: isDate },
    duration: { words: "a duration such as `1h30m`", test: isDuration },
    datetime: { words: "a time such as `2026-01-31T12:00:00Z`", test: isDateTime },
    k8sshortname: { words: "a DNS label", test: (text) => text.length <= 63 && shortName.test(text) },
    k8slongname: { words: "a DNS subdomain", test: (text) => text.length <= 253 && text.split(".").every((part) => shortName.test(part)) },
  } satisfies Record<string, Format>),
);

const shortName = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/u;

/** Go's url.ParseRequestURI: an absolute URI or an absolute path. */
function isUri(text: string): boolean {
  if (text === "*") return true;
  const scheme = /^[a-z][-+.a-z0-9]*:/iu.exec(text)?.[0] ?? "";
  const rest = text.slice(scheme.length);
  if (hasControl(text) || (scheme === "" && !rest.startsWith("/"))) return false;
  // Behind a scheme alone anything goes: `mailto:a b`.
  if (!rest.startsWith("/")) return true;
  const beforeQuery = rest.split("?", 1)[0] ?? "";
  if (/%(?![0-9a-f]{2})/iu.test(beforeQuery)) return false;
  const authority = scheme !== "" || !rest.startsWith("///") ? /^\/\/([^/]*)/u.exec(beforeQuery)?.[1] : undefined;
  const at = authority?.lastIndexOf("@") ?? -1;
  const host = authority?.slice(at + 1) ?? "";
  if (at > 0 && !/^[-\w.:~!$&'()*+,;=%@]*$/u.test(authority?.slice(0, at) ?? "")) return false;
  return !/[ \\^`{|}#]/u.test(host) && (host.startsWith("[") || /^[^:]*(?::\d*)?$/u.test(host));
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code === 127) return true;
  }
  return false;
}

/** An address alone must have the plain form; where names, quotes or comments stand around it, only the sign in its middle is looked for. */
function isEmail(text: string): boolean {
  if (/[\s"<>()[\]]/u.test(text)) return /[^\s@]@[^\s@]/u.test(text);
  const [local = "", domain = "", ...more] = text.split("@");
  return more.length === 0 && [local, domain].every((part) => part.split(".").every((atom) => /^[^,;:\\]+$/u.test(atom)));
}

const hostname =
  /^(?:[a-zA-Z0-9\p{S}\p{L}](?:-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?|(?:[a-zA-Z0-9\p{S}\p{L}](?:[-a-zA-Z0-9\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?\.)+[a-zA-Z\p{L}]{2,63})$/u;

function isHostname(text: string): boolean {
  // The bounds count bytes; where letters take several, the shorter count is the cautious one.
  return text.length <= 255 && text.split(".").every((part) => part.length <= 63) && hostname.test(text);
}

function isAddress(text: string): boolean {
  return parseIp(sloppy(text)) !== undefined;
}

/** Addresses as Go read them before 1.17: zeros in front of the numbers of an IPv4 address do not count. */
function sloppy(text: string): string {
  return text.length > 80 ? text : text.replace(/(^|[.:])0+(?=\d+\.|\d+$|\d+\/)/gu, "$1");
}

function isMac(text: string): boolean {
  const forms = [
    /^[0-9a-f]{2}(?::[0-9a-f]{2})+$/iu,
    /^[0-9a-f]{2}(?:-[0-9a-f]{2})+$/iu,
    /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/iu,
    /^[0-9a-f]+$/iu,
  ];
  const bytes = text.replace(/[-:.]/gu, "").length / 2;
  return [6, 8, 20].includes(bytes) && forms.some((form) => form.test(text));
}

function isRgbColor(text: string): boolean {
  const numbers = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/u.exec(text)?.slice(1) ?? [];
  return numbers.length === 3 && numbers.every((number) => Number(number) < 256 && (number === "0" || !number.startsWith("0")));
}

function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(text);
}

function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? []).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

function isDateTime(text: string): boolean {
  const [date = "", time = ""] = text.toLowerCase().split("t");
  const match = /^(\d\d):(\d\d):(\d\d)(?:.\d+)?(?:z|[-+]\d\d:\d\d)$/u.exec(time);
  if (match === null || !isDate(date)) return false;
  const [, hours = "", minutes = "", seconds = ""] = match;
  return hours <= "23" && minutes <= "59" && seconds <= "59";
}

const units = ["ns", "nano", "us", "µs", "micro", "ms", "milli", "s", "sec", "m", "min", "h", "hr", "hour", "d", "day", "w", "wk", "week"];
/** Units that may go on: `seconds`, `weeks`. */
const openUnits = ["nano", "micro", "milli", "sec", "min", "hour", "day", "week"];

/** What Go's time.ParseDuration takes, or any text with a number and a unit in words in it. */
function isDuration(text: string): boolean {
  if (/^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/u.test(text)) return true;
  for (const [, word = ""] of text.matchAll(/\d\s*([A-Za-zµ]+)/gu)) {
    const unit = word.toLowerCase();
    if (units.includes(unit) || openUnits.some((open) => unit.startsWith(open))) return true;
  }
  return false;
}
