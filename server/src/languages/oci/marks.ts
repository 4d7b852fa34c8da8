import type { Mark } from "../../engine/language.js";
import { isRuntimeSocket } from "../../values/runtimeSocket.js";
import type { OciDocument } from "./document.js";
import { type Found, first, lookup, size, text } from "./look.js";
import { isHostNamespace } from "./rules/namespacePath.js";
import { isAll, isAllowed } from "./rules/resources/deviceRules.js";

/** Capabilities that come near to what root on the host may do. */
const mighty: ReadonlySet<string> = new Set([
  "CAP_BPF",
  "CAP_DAC_READ_SEARCH",
  "CAP_MAC_ADMIN",
  "CAP_MAC_OVERRIDE",
  "CAP_NET_ADMIN",
  "CAP_PERFMON",
  "CAP_SYS_ADMIN",
  "CAP_SYS_BOOT",
  "CAP_SYS_MODULE",
  "CAP_SYS_PTRACE",
  "CAP_SYS_RAWIO",
]);

/** What reaches through the wall to the host: mighty capabilities, new privileges on exec, its namespaces, sockets, disks and devices, no filter at all. */
export function marks(document: OciDocument): readonly Mark[] {
  if (document.root === undefined) return [];
  const root = { node: document.root, path: [] };
  const found = document.kind === "oci-runtime-config" ? ofConfig(root) : document.kind === "seccomp" ? open(root) : [];
  return found.map(({ node }): Mark => ({ kind: "weakened", range: node.range }));
}

function ofConfig(root: Found): readonly Found[] {
  const sets = ["bounding", "effective", "permitted", "inheritable", "ambient"];
  return [
    ...sets.flatMap((set) => lookup(root, `process.capabilities.${set}[]`)).filter((name) => mighty.has(text(name) ?? "")),
    ...lookup(root, "process.noNewPrivileges").filter(({ node }) => node.kind === "scalar" && node.value === false),
    ...open(first(root, "linux.seccomp")),
    ...lookup(root, "linux.namespaces[].path").filter((path) => isHostNamespace(text(path) ?? "")),
    ...lookup(root, "mounts[].source").filter((source) => isRuntimeSocket(text(source) ?? "")),
    ...lookup(root, "linux.devices[].type").filter((type) => text(type) === "b"),
    ...allDevices(lookup(root, "linux.resources.devices[]")),
    ...lookup(root, "linux.maskedPaths").filter((paths) => paths.node.kind === "sequence" && size(paths) === 0),
  ];
}

/** The default of a filter that lets every call pass which it does not name. */
function open(profile: Found | undefined): readonly Found[] {
  return lookup(profile, "defaultAction").filter((action) => text(action) === "SCMP_ACT_ALLOW");
}

/** What opens all devices for reading or writing and is not taken back further down; rules apply in their order. */
function allDevices(rules: readonly Found[]): readonly Found[] {
  const denied = rules.findLastIndex((rule) => isAllowed(rule) === false && isAll(rule));
  return rules
    .slice(denied + 1)
    .filter((rule) => isAllowed(rule) === true && isAll(rule) && /[rw]/u.test(text(first(rule, "access")) ?? "rwm"))
    .flatMap((rule) => lookup(rule, "allow"));
}
