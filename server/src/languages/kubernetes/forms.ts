import { cronFault } from "../../values/cron.js";
import {
  configKeyFault,
  dnsLabelFault,
  dnsSubdomainFault,
  domainPathFault,
  environmentNameFault,
  labelValueFault,
  pathSegmentFault,
  portNameFault,
  qualifiedNameFault,
} from "../../values/names.js";
import { cidrFault, endpointFault, ipFault } from "../../values/network.js";
import { quantityNanos } from "../../values/quantity.js";
import { isTimeZone } from "../../values/timeZone.js";

/**
 * Why a text does not have the form of this name (as in `constraints.json`); undefined where it has, or where no such form is known.
 * `strict` is the way of releases since 1.36, which read addresses more strictly.
 */
export function formFault(form: string, text: string, strict = true): string | undefined {
  return forms[form]?.(text, strict);
}

const forms: Readonly<Record<string, (text: string, strict: boolean) => string | undefined>> = {
  dnsLabel: dnsLabelFault,
  dnsSubdomain: dnsSubdomainFault,
  // Some names are judged as if more were to follow, by an oversight that became a promise.
  dnsSubdomainStart: (text) => dnsSubdomainFault(text.replace(/-$/u, "a")),
  qualifiedName: qualifiedNameFault,
  configKey: configKeyFault,
  dns1035Label: startingLabelFault,
  mixedCaseLabel: (text) => startingLabelFault(text.toLowerCase()),
  groupName: (text) => dnsSubdomainFault(text) ?? (text.includes(".") ? undefined : "a domain with at least one dot is expected"),
  fieldPath: (text) => (text.startsWith(".") ? undefined : "a path that begins with `.` is expected"),
  specPath: (text) => (text.startsWith(".spec.") ? undefined : "a path below `.spec` is expected"),
  statusPath: (text) => (text.startsWith(".status.") ? undefined : "a path below `.status` is expected"),
  specOrStatusPath: (text) => (/^\.(?:spec|status)\./u.test(text) ? undefined : "a path below `.spec` or `.status` is expected"),
  printable: (text) => (/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) ? undefined : "one line of printable characters is expected"),
  fullName: (text) =>
    dnsSubdomainFault(text) ??
    (text.split(".").length < 3 ? "a name with at least two dots is expected, such as `check.example.com`" : undefined),
  kindVersion: (text) => {
    const [version = "", group, ...more] = text.split("/").reverse();
    if (more.length > 0 || version === "") return "a group and a version such as `apps/v1` are expected";
    return startingLabelFault(version) ?? (group === undefined || group === "" ? undefined : dnsSubdomainFault(group));
  },
  notBlank: (text) => (text.trim() === "" ? "a text that is not blank is expected" : undefined),
  messageLine: (text) => (text.trim() === "" || /[\n\r]/u.test(text.trim()) ? "one line of text is expected" : undefined),
  celName: (text) =>
    /^[_a-zA-Z][_a-zA-Z0-9]*$/u.test(text) && !celWords.has(text)
      ? undefined
      : "a name of letters, digits and `_` is expected, no word of CEL",
  signerName: (text) => {
    const [domain = "", path, ...more] = text.split("/");
    if (path === undefined || more.length > 0 || !domain.includes(".")) return "a name such as `example.com/signer` is expected";
    const parts =
      domain.length > 253
        ? "longer than 253 characters"
        : domain
            .split(".")
            .map(dnsLabelFault)
            .find((fault) => fault !== undefined);
    return (
      parts ??
      path
        .split(".")
        .map(dnsSubdomainFault)
        .find((fault) => fault !== undefined)
    );
  },
  deviceFact: deviceFactFault,
  deviceAttribute: (text) =>
    text.includes("/") ? deviceFactFault(text) : "a domain and a name are expected, such as `gpu.example.com/model`",
  poolName: (text) =>
    text
      .split("/")
      .map(dnsSubdomainFault)
      .find((fault) => fault !== undefined),
  extendedResource: (text) =>
    !text.includes("/") || text.includes("kubernetes.io/") || text.startsWith("requests.")
      ? "a name with a domain of its own is expected, such as `example.com/gpu`"
      : qualifiedNameFault(`requests.${text}`),
  leaseStrategy: (text) =>
    text.includes("/") ? qualifiedNameFault(text) : text === "OldestEmulationVersion" ? undefined : "`OldestEmulationVersion` is expected",
  semver: (text) => (semver.test(text) ? undefined : "a version such as `1.2.3` is expected"),
  accountOrStar: (text) => (text === "*" ? undefined : dnsSubdomainFault(text)),
  namespaceOrStar: (text) => (text === "*" ? undefined : dnsLabelFault(text)),
  urlPattern: (text) =>
    text === "*" || text === "/" || (/^\/[^ *]*\*?$/u.test(text) && !text.includes("//") && (!text.includes("*") || text.endsWith("/*")))
      ? undefined
      : "a path such as `/healthz` or `/apis/*` is expected",
  cron: cronFault,
  ip: ipFault,
  endpointIp: (text, strict) => ipFault(text, strict) ?? endpointFault(text),
  cidr: cidrFault,
  paddedCidr: (text, strict) => cidrFault(text.trim(), strict),
  labelValue: labelValueFault,
  pathSegment: pathSegmentFault,
  portName: portNameFault,
  domainPath: domainPathFault,
  groupVersion: (text) => (text.split("/").length > 2 ? "a group and a version such as `apps/v1` are expected" : undefined),
  timeZone: (text) => (isTimeZone(text) ? undefined : "a time zone such as `Etc/UTC` or `Europe/Berlin` is expected"),
  absolutePath: (text) => (text.startsWith("/") ? undefined : "an absolute path is expected"),
  innerPath: (text) =>
    text.startsWith("/") || text.startsWith("..") || text.split("/").includes("..")
      ? "a relative path without `..` is expected"
      : undefined,
  pathInside: (text) =>
    text.startsWith("/") || text.split("/").includes("..") ? "a relative path without `..` between its slashes is expected" : undefined,
  forwardPath: (text) => (text.split("/").includes("..") ? "a path without `..` between its slashes is expected" : undefined),
  noSlash: (text) => (text.includes("/") ? "a text without `/` is expected" : undefined),
  hostPorts: (text) =>
    text.split(",").every((pair) => /^(?:\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/u.test(pair))
      ? undefined
      : "`host:port`, or several of them with commas between, is expected",
  iscsiName: (text) =>
    // A second `iqn.` may begin the part that counts.
    /^iqn(?:\.\d{4}-\d{2}\.[-.A-Za-z0-9]+:[^,;*&$|\t\n\f\r ]+$|.*iqn\.)|^eui.[A-Za-z0-9]{16}$|^naa.[A-Za-z0-9]{32}$/u.test(text)
      ? undefined
      : "an iSCSI name such as `iqn.2001-04.com.example:disk`, `eui.` with 16 or `naa.` with 32 letters and digits is expected",
  driverName: (text) =>
    text.length > 63 ? `${text.length} characters; a CSI driver's name has at most 63` : dnsSubdomainFault(text.toLowerCase()),
  provisionerName: (text) => qualifiedNameFault(text.toLowerCase()),
  variableName: environmentNameFault,
  // A search domain may end in a dot and hold underscores; the dot alone is the root.
  dnsSearch: (text) =>
    text === "."
      ? undefined
      : dnsSubdomainFault(
          text
            .replace(/\.$/u, "")
            .replaceAll("_", "-")
            .replaceAll(/(?<=^|\.)-+|-+(?=$|\.)/gu, "a"),
        ),
  unpadded: (text) => (text.trim() === text ? undefined : "no blanks before or behind it are expected"),
  namespaceFinalizer: (text) =>
    qualifiedNameFault(text) ??
    (text.includes("/") || ["kubernetes", "orphan", "foregroundDeletion"].includes(text)
      ? undefined
      : "`kubernetes`, `orphan`, `foregroundDeletion` or a name such as `example.com/keep` is expected"),
  notNegative: (text) => (text.startsWith("-") && (quantityNanos(text) ?? 0n) < 0n ? "0 or more is expected" : undefined),
  sysctl: (text) =>
    text.length <= 253 && /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/u.test(text)
      ? undefined
      : "a name of a kernel parameter such as `net.core.somaxconn` is expected",
  ingressHost: (text) =>
    ipFault(text, false) === undefined
      ? "a host name is expected, not an address"
      : dnsSubdomainFault(text.startsWith("*.") ? text.slice(2) : text),
  tlsHost: (text) => dnsSubdomainFault(text.startsWith("*.") ? text.slice(2) : text),
  amount: (text) => (/^\d+%$/u.test(text) ? undefined : "a whole number, or a percentage such as `25%`, is expected"),
  share: (text) =>
    /^\d+%$/u.test(text) && Number(text.slice(0, -1)) <= 100 ? undefined : "a whole number, or a percentage of at most `100%`, is expected",
};

/** A DNS label that begins with a letter (RFC 1035). */
function startingLabelFault(text: string): string | undefined {
  return dnsLabelFault(text) ?? (/^[a-z]/u.test(text) ? undefined : "a letter is expected at its beginning");
}

/** Words that CEL keeps for itself. */
const celWords = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

/** Versions after semver.org 2.0.0. */
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?!0\d+(?:[.+]|$))[0-9a-zA-Z-]+(?:\.(?!0\d+(?:[.+]|$))[0-9a-zA-Z-]+)*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/u;

/** The name of an attribute or capacity of a device: an identifier, perhaps with a domain before it. */
function deviceFactFault(text: string): string | undefined {
  const [name = "", domain, ...more] = text.split("/").reverse();
  // The server lets names with more slashes through.
  if (more.length > 0) return undefined;
  if (name.length > 32 || !/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) return "a name of at most 32 letters, digits and `_` is expected";
  if (domain === undefined) return undefined;
  return domain.length > 63 ? "a domain of at most 63 characters is expected" : dnsSubdomainFault(domain.toLowerCase());
}
