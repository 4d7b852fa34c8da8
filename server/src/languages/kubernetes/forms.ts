import { cronFault } from "../../values/cron.js";
import { configKeyFault, dnsLabelFault, dnsSubdomainFault, qualifiedNameFault } from "../../values/names.js";
import { isCidr, isIpAddress, isIpv4 } from "../../values/network.js";
import { isTimeZone } from "../../values/timeZone.js";

/** Why a text does not have the form of this name (as in `constraints.json`); undefined where it has, or where no such form is known. */
export function formFault(form: string, text: string): string | undefined {
  return forms[form]?.(text);
}

const forms: Readonly<Record<string, (text: string) => string | undefined>> = {
  dnsLabel: dnsLabelFault,
  dnsSubdomain: dnsSubdomainFault,
  qualifiedName: qualifiedNameFault,
  configKey: configKeyFault,
  cron: cronFault,
  ip: (text) => (isIpAddress(text) ? undefined : "an IP address such as `10.0.0.1` or `2001:db8::1` is expected"),
  cidr: (text) => (isCidr(text.trim()) ? undefined : "an address block such as `10.0.0.0/8` is expected"),
  timeZone: (text) => (isTimeZone(text) ? undefined : "a time zone such as `Etc/UTC` or `Europe/Berlin` is expected"),
  absolutePath: (text) => (text.startsWith("/") ? undefined : "an absolute path is expected"),
  innerPath: (text) =>
    text.startsWith("/") || text.startsWith("..") || text.split("/").includes("..")
      ? "a relative path without `..` is expected"
      : undefined,
  sysctl: (text) =>
    text.length <= 253 && /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/u.test(text)
      ? undefined
      : "a name of a kernel parameter such as `net.core.somaxconn` is expected",
  ingressHost: (text) =>
    isIpv4(text) ? "a host name is expected, not an address" : dnsSubdomainFault(text.startsWith("*.") ? text.slice(2) : text),
  amount: (text) => (/^\d+%$/u.test(text) ? undefined : "a whole number, or a percentage such as `25%`, is expected"),
  share: (text) =>
    /^\d+%$/u.test(text) && Number(text.slice(0, -1)) <= 100 ? undefined : "a whole number, or a percentage of at most `100%`, is expected",
};
