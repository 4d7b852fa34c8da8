/** Why `text` is no DNS label of RFC 1123 (at most 63 lower-case letters, digits and `-`, starting and ending with a letter or digit); undefined where it is one. */
export function dnsLabelFault(text: string): string | undefined {
  if (text.length > 63) return `${text.length} characters; a DNS label has at most 63`;
  return /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/u.test(text)
    ? undefined
    : "a DNS label has lower-case letters, digits and `-`, and starts and ends with a letter or digit";
}

/** The same for a DNS subdomain: labels joined by dots, at most 253 characters. */
export function dnsSubdomainFault(text: string): string | undefined {
  if (text.length > 253) return `${text.length} characters; a DNS subdomain has at most 253`;
  return /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/u.test(text)
    ? undefined
    : "a DNS subdomain has lower-case letters, digits, `-` and `.`, and each part starts and ends with a letter or digit";
}

/** The same for a name that becomes a segment of a path: not `.` or `..`, no `/`, no `%`. */
export function pathSegmentFault(text: string): string | undefined {
  return text === "." || text === ".." || /[/%]/u.test(text)
    ? "the name becomes a part of a path: not `.`, not `..`, no `/`, no `%`"
    : undefined;
}

/** The same for a key of labels, annotations and taints: `[prefix/]name`. */
export function qualifiedNameFault(text: string): string | undefined {
  const parts = text.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.length > 2) return "at most one `/`, between a DNS subdomain and the name";
  if (parts.length === 2) {
    const fault = dnsSubdomainFault(parts[0] ?? "");
    if (fault !== undefined) return `before the \`/\`: ${fault}`;
  }
  if (name === "" || name.length > 63) return "the name has 1 to 63 characters";
  return /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/u.test(name)
    ? undefined
    : "letters, digits, `-`, `_` and `.`, starting and ending with a letter or digit";
}

/** The same for a value of a label. */
export function labelValueFault(text: string): string | undefined {
  if (text.length > 63) return `${text.length} characters; a label's value has at most 63`;
  return /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/u.test(text)
    ? undefined
    : "a label's value has letters, digits, `-`, `_` and `.`, and starts and ends with a letter or digit";
}

/** The same for the name of a port (IANA service name). */
export function portNameFault(text: string): string | undefined {
  if (text.length > 15) return `${text.length} characters; a port's name has at most 15`;
  if (!/^[-a-z0-9]+$/u.test(text) || /--|^-|-$/u.test(text))
    return "a port's name has lower-case letters, digits and single `-` between them";
  return /[a-z]/u.test(text) ? undefined : "a port's name has at least one letter";
}

/** The same for the name of an environment variable: any printable ASCII but `=` since Kubernetes 1.30 (relaxed). */
export function environmentNameFault(text: string): string | undefined {
  return /^[ -<>-~]+$/u.test(text) ? undefined : "printable ASCII characters other than `=`";
}

/** The same for a key of a ConfigMap or Secret. */
export function configKeyFault(text: string): string | undefined {
  if (text.length > 253) return `${text.length} characters; a key has at most 253`;
  if (text === "." || text.startsWith("..")) return "a key must not be `.` or begin with `..`";
  return /^[-._A-Za-z0-9]+$/u.test(text) ? undefined : "a key has letters, digits, `-`, `_` and `.`";
}

/** The same for a name such as `example.com/a/b`: a DNS subdomain, `/`, and characters of a path in a URL. */
export function domainPathFault(text: string): string | undefined {
  const slash = text.indexOf("/");
  if (slash < 1 || slash === text.length - 1) return "a name such as `example.com/name` is expected";
  const fault = dnsSubdomainFault(text.slice(0, slash));
  if (fault !== undefined) return `before the \`/\`: ${fault}`;
  return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/u.test(text.slice(slash + 1))
    ? undefined
    : "after the `/`: characters of a path in a URL are expected";
}

/** The same for the name of a Service: a DNS label; before Kubernetes 1.36 (`relaxed` false) its first character is a letter. */
export function serviceNameFault(text: string, relaxed: boolean): string | undefined {
  return (
    dnsLabelFault(text) ?? (relaxed || /^[a-z]/u.test(text) ? undefined : "before Kubernetes 1.36 a Service's name starts with a letter")
  );
}
