import { define, type Overload } from "../overload.js";
import { textOf, utf8 } from "../utf8.js";
import { Failure, ListValue, type MapValue, mapOf, Url } from "../values.js";

/** Functions over addresses of the web (apiserver, pkg/cel/library/urls.go, which rests on Go's net/url). */
export const urls: readonly Overload[] = [
  define(
    "url(string): kubernetes.URL",
    (text: string) => readUrl(text) ?? new Failure(`URL parse error during conversion from string: "${text}"`),
  ),
  define("isURL(string): bool", (text: string) => readUrl(text) !== undefined),
  define("getScheme(this kubernetes.URL): string", (url: Url) => url.scheme),
  define("getHost(this kubernetes.URL): string", (url: Url) => url.host),
  define("getHostname(this kubernetes.URL): string", ({ host }: Url) => host.replace(/:\d*$/u, "").replace(/^\[(.*)\]$/u, "$1")),
  define("getPort(this kubernetes.URL): string", ({ host }: Url) => /:(\d*)$/u.exec(host)?.[1] ?? ""),
  define("getEscapedPath(this kubernetes.URL): string", ({ path }: Url) =>
    /^(?:[\w.~!$&'()*+,;=:@[\]/-]|%[0-9A-Fa-f]{2})*$/u.test(path) ? path : escapePath(unescaped(path) ?? new Uint8Array()),
  ),
  define("getQuery(this kubernetes.URL): map<string, list<string>>", ({ query }: Url) => queryOf(query)),
];

/** Reads an absolute address or an absolute path; undefined for what Go's url.ParseRequestURI refuses. */
export function readUrl(text: string): Url | undefined {
  if (text === "" || /\p{Cc}/u.test(text.replace(/[\u0080-\u009f]/gu, ""))) return undefined;
  if (text === "*") return new Url(text, "", "", "*", "");
  const [beforeFragment = ""] = text.split("#", 1);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/u.exec(beforeFragment)?.[1] ?? "";
  if (scheme === "" && !beforeFragment.startsWith("/")) return undefined;
  const [rest = "", ...queries] = beforeFragment.slice(scheme === "" ? 0 : scheme.length + 1).split("?");
  const lower = scheme.toLowerCase();
  const query = queries.join("?");
  if (!rest.startsWith("/")) return new Url(text, lower, "", "", query);
  const authority =
    (lower !== "" || !rest.startsWith("///")) && rest.startsWith("//") ? (/^\/\/([^/]*)/u.exec(rest)?.[1] ?? "") : undefined;
  const path = authority === undefined ? rest : rest.slice(2 + authority.length);
  const host = authority === undefined ? "" : hostOf(authority);
  return host === undefined || unescaped(path) === undefined ? undefined : new Url(text, lower, host, path, query);
}

function hostOf(authority: string): string | undefined {
  const at = authority.lastIndexOf("@");
  if (at >= 0 && !/^(?:[A-Za-z0-9\-._:~!$&'()*+,;=@]|%[0-9A-Fa-f]{2})*$/u.test(authority.slice(0, at))) return undefined;
  const host = authority.slice(at + 1);
  if (host.startsWith("[")) return /^\[[0-9A-Za-z:.%_~-]*\](?::\d*)?$/u.test(host) ? host : undefined;
  return /^(?:[^\s:<>"\\^`{|}%[\]/]|%[89A-Fa-f][0-9A-Fa-f])*(?::\d*)?$/u.test(host) ? host : undefined;
}

/** The octets of a text with `%20` and the like resolved; undefined where a `%` has no two hexadecimal digits behind it. */
function unescaped(text: string): Uint8Array | undefined {
  if (/%(?![0-9A-Fa-f]{2})/u.test(text)) return undefined;
  const octets: number[] = [];
  for (const [part] of text.matchAll(/%[0-9A-Fa-f]{2}|[^%]+/gu)) {
    if (part.startsWith("%")) octets.push(Number.parseInt(part.slice(1), 16));
    else for (const octet of utf8(part)) octets.push(octet);
  }
  return Uint8Array.from(octets);
}

function escapePath(octets: Uint8Array): string {
  return Array.from(octets, (octet) => {
    const character = String.fromCharCode(octet);
    return /[A-Za-z0-9\-_.~$&+,/:;=@]/u.test(character) ? character : `%${octet.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

/** Keys and their values in order; pairs that cannot be read are left out. */
function queryOf(query: string): MapValue {
  const values = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    const [name = "", ...rest] = pair.split("=");
    const [key, value] = [name, rest.join("=")].map((part) => unescaped(part.replaceAll("+", " ")));
    if (pair === "" || pair.includes(";") || key === undefined || value === undefined) continue;
    const text = textOf(key) ?? "";
    const list = values.get(text) ?? [];
    list.push(textOf(value) ?? "");
    values.set(text, list);
  }
  return mapOf([...values].map(([key, list]) => [key, new ListValue(list)] as const));
}
