import { at, atKey, first, lookup, ruleFor, size, text } from "../look.js";

/** Members of a Linux config that need a namespace of the container's own. */
const needs: readonly (readonly [path: string, namespace: string])[] = [
  ["hostname", "uts"],
  ["domainname", "uts"],
  ["linux.uidMappings", "user"],
  ["linux.gidMappings", "user"],
  ["linux.timeOffsets", "time"],
  ["linux.netDevices", "network"],
  ["linux.maskedPaths", "mount"],
  ["linux.readonlyPaths", "mount"],
];

/** Refuses settings of a namespace that the container shares with the host: runtimes refuse them too. */
export const missingNamespace = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/missing-namespace",
    severity: "error",
    summary: "A setting needs a namespace that the container has not.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#namespaces",
  },
  function* (_document, root) {
    const linux = first(root, "linux");
    if (linux?.node.kind !== "mapping" || first(root, "vm") !== undefined) return;
    // A fragment without any list of namespaces (an example, a template) is left in peace.
    if (first(linux, "namespaces") === undefined && first(root, "process") === undefined) return;
    const types = new Set(lookup(linux, "namespaces[].type").map(text));
    const offsets = first(linux, "timeOffsets");
    const clock = lookup(linux, "namespaces[]").find((one) => text(first(one, "type")) === "time");
    if (offsets !== undefined && size(offsets) > 0 && (text(first(clock, "path")) ?? "") !== "")
      yield atKey(offsets, "`timeOffsets` beside the `path` of a time namespace: its clocks run already, and runtimes refuse it");
    for (const [path, namespace] of needs) {
      const found = first(root, path);
      const empty = found === undefined || text(found) === "" || (found.node.kind !== "scalar" && size(found) === 0);
      if (empty || types.has(namespace)) continue;
      const name = path.slice(path.lastIndexOf(".") + 1);
      const message = `\`${name}\` needs a \`${namespace}\` entry in \`linux.namespaces\`; without it the host's is meant`;
      yield found.node.kind === "scalar" ? atKey(found, message) : at(found, message);
    }
  },
);
