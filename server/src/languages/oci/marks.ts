import type { Mark } from "../../engine/language.js";
import type { OciDocument } from "./document.js";
import { lookup, text } from "./look.js";

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

/** What reaches through the wall to the host: mighty capabilities, new privileges on exec, all devices, no filter at all. */
export function marks(document: OciDocument): readonly Mark[] {
  if (document.root === undefined || document.kind !== "oci-runtime-config") return [];
  const root = { node: document.root, path: [] };
  const sets = ["bounding", "effective", "permitted", "inheritable", "ambient"];
  const found = [
    ...sets.flatMap((set) => lookup(root, `process.capabilities.${set}[]`)).filter((name) => mighty.has(text(name) ?? "")),
    ...lookup(root, "process.noNewPrivileges").filter(({ node }) => node.kind === "scalar" && node.value === false),
    ...lookup(root, "linux.seccomp.defaultAction").filter((action) => text(action) === "SCMP_ACT_ALLOW"),
  ];
  return found.map(({ node }): Mark => ({ kind: "weakened", range: node.range }));
}
