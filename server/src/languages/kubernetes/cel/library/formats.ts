import { dnsLabelFault, dnsSubdomainFault, labelValueFault, qualifiedNameFault } from "../../../../values/names.js";
import { define, type Overload } from "../overload.js";
import { Format, ListValue, Optional } from "../values.js";
import { readDate, readTimestamp } from "./readTime.js";
import { readUrl } from "./urls.js";

/** What is wrong with a text under a named format (apiserver, pkg/cel/library/format.go); undefined where nothing is. */
const faults: ReadonlyMap<string, (text: string) => string | undefined> = new Map([
  ["dns1123Label", dnsLabelFault],
  ["dns1123Subdomain", dnsSubdomainFault],
  ["dns1035Label", dns1035Fault],
  ["dns1123LabelPrefix", (text: string) => dnsLabelFault(completed(text))],
  ["dns1123SubdomainPrefix", (text: string) => dnsSubdomainFault(completed(text))],
  ["dns1035LabelPrefix", (text: string) => dns1035Fault(completed(text))],
  ["qualifiedName", qualifiedNameFault],
  ["labelValue", labelValueFault],
  ["uri", (text: string) => (readUrl(text) === undefined ? "invalid URI for request" : undefined)],
  [
    "uuid",
    (text: string) =>
      /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/iu.test(text) ? undefined : "does not match the UUID format",
  ],
  ["byte", (text: string) => (isBase64(text) ? undefined : "invalid base64")],
  ["date", (text: string) => (readDate(text) === undefined ? "invalid date" : undefined)],
  ["datetime", (text: string) => (readTimestamp(text) === undefined ? "invalid datetime" : undefined)],
]);

/** Named formats as values, and the question whether a text follows one. */
export const formats: readonly Overload[] = [
  ...[...faults.keys()].map((name) => define(`format.${name}(): kubernetes.NamedFormat`, () => new Format(name))),
  define(
    "format.named(string): optional<kubernetes.NamedFormat>",
    (name: string) => new Optional(faults.has(name) ? new Format(name) : undefined),
  ),
  define("validate(this kubernetes.NamedFormat, string): optional<list<string>>", (format: Format, text: string) => {
    const fault = faults.get(format.name)?.(text);
    return new Optional(fault === undefined ? undefined : new ListValue([fault]));
  }),
];

/** The server appends something to a prefix that ends with a dash before it judges the name. */
function completed(prefix: string): string {
  return prefix.length > 1 && prefix.endsWith("-") ? `${prefix.slice(0, -2)}a` : prefix;
}

function dns1035Fault(text: string): string | undefined {
  if (text.length > 63) return `${text.length} characters; a DNS label has at most 63`;
  return /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/u.test(text)
    ? undefined
    : "a DNS label of RFC 1035 starts with a lower-case letter, has lower-case letters, digits and `-`, and ends with a letter or digit";
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u.test(text) && text !== "";
}
