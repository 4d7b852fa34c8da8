import type { Problem } from "../../../engine/finding.js";
import { at, atKey, type Found, first, ruleFor, text } from "../look.js";

/** Judges what only Windows containers have: the root of Hyper-V containers, CPU limits, networks. */
export const windows = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/windows",
    severity: "error",
    summary: "A Windows container has a root, a CPU limit or a network that contradicts its other settings.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-windows.md",
  },
  function* (_document, root) {
    const section = first(root, "windows");
    if (section === undefined || first(root, "linux") !== undefined) return;
    yield* rootOf(root, first(section, "hyperv") !== undefined);
    yield* cpu(first(section, "resources.cpu"));
    const network = first(section, "network");
    const shared = first(network, "networkSharedContainerName");
    if (shared !== undefined && first(network, "networkNamespace") !== undefined) {
      yield atKey(
        shared,
        "`networkSharedContainerName` beside `networkNamespace`: the namespace says it already, and the name is ignored",
        { severity: "warning" },
      );
    }
  },
);

function* rootOf(root: Found, hyperv: boolean): Generator<Problem> {
  const found = first(root, "root");
  if (found === undefined) return;
  if (hyperv) {
    yield atKey(found, "`root` in a Hyper-V container; it must not be set there");
    return;
  }
  const readonly = first(found, "readonly");
  if (readonly?.node.kind === "scalar" && readonly.node.value === true)
    yield at(readonly, "`readonly` must be left out or false on Windows");
  const path = first(found, "path");
  const value = text(path);
  if (path !== undefined && value !== undefined && !/^\\\\[?.]\\/u.test(value)) {
    yield at(path, "`root.path` on Windows is a volume GUID path, such as `\\\\?\\Volume{…}\\`");
  }
}

function* cpu(found: Found | undefined): Generator<Problem> {
  const set = ["count", "shares", "maximum"].map((name) => first(found, name)).filter((one) => one !== undefined);
  for (const extra of set.slice(1)) yield atKey(extra, "only one of `count`, `shares` and `maximum` may be set");
}
