import type { Problem } from "../../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, repeated, ruleFor, size, text } from "../../look.js";

const source = "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#seccomp";

/** Judges system call filters, in a runtime config and in files of their own. */
export const seccomp = ruleFor(
  ["oci-runtime-config", "seccomp"],
  { id: "oci/seccomp-filter", severity: "error", summary: "A system call filter has parts that do not go together.", source },
  function* (document, root) {
    const filter = document.kind === "seccomp" ? root : first(root, "linux.seccomp");
    if (filter === undefined) return;
    const action = first(filter, "defaultAction");
    if (action !== undefined && text(action) === "SCMP_ACT_NOTIFY")
      yield at(action, "SCMP_ACT_NOTIFY as the default: the runtime's own calls to reach the listener would wait for it");
    const listener = first(filter, "listenerPath");
    if (listener !== undefined && !/^\/|^$/u.test(text(listener) ?? ""))
      yield at(listener, "relative `listenerPath`; an absolute path is expected", { severity: "warning" });
    yield* architectures(filter);
    for (const rule of lookup(filter, "syscalls[]")) yield* syscallRule(rule);
  },
);

function* architectures(filter: Found): Generator<Problem> {
  for (const item of repeated(lookup(filter, "architectures[]"), text))
    yield at(item, `\`${text(item) ?? ""}\` is listed twice`, { severity: "warning" });
  for (const entry of lookup(filter, "archMap[]")) {
    const family = familyOf(text(first(entry, "architecture")));
    for (const item of lookup(entry, "subArchitectures[]")) {
      const other = familyOf(text(item));
      if (family !== undefined && other !== undefined && family !== other) {
        yield at(
          item,
          `\`${text(item) ?? ""}\` is not an architecture that a ${text(first(entry, "architecture")) ?? ""} kernel also runs`,
          { severity: "warning" },
        );
      }
    }
  }
}

const families: readonly RegExp[] = [
  /^SCMP_ARCH_X/u,
  /^SCMP_ARCH_A(?:RM|ARCH64)$/u,
  /^SCMP_ARCH_MIPS/u,
  /^SCMP_ARCH_PPC/u,
  /^SCMP_ARCH_S390/u,
  /^SCMP_ARCH_PARISC/u,
  /^SCMP_ARCH_RISCV/u,
  /^SCMP_ARCH_LOONG/u,
];

function familyOf(architecture: string | undefined): number | undefined {
  const index = architecture === undefined ? -1 : families.findIndex((family) => family.test(architecture));
  return index < 0 ? undefined : index;
}

function* syscallRule(rule: Found): Generator<Problem> {
  const name = first(rule, "name");
  const names = first(rule, "names");
  if (name !== undefined && text(name) !== "" && size(names) > 0) yield atKey(name, "`name` beside `names`; a rule has one of the two");
  if (names?.node.kind === "sequence" && size(names) === 0 && name === undefined)
    yield atKey(names, "`names` is empty: the rule is about no system call", { severity: "warning" });
  const action = text(first(rule, "action"));
  const errno = first(rule, "errnoRet");
  if (errno !== undefined && action !== undefined && action !== "SCMP_ACT_ERRNO" && action !== "SCMP_ACT_TRACE") {
    yield atKey(errno, `\`errnoRet\` has no meaning for \`${action}\`; only SCMP_ACT_ERRNO and SCMP_ACT_TRACE return one`, {
      severity: "warning",
    });
  }
}
