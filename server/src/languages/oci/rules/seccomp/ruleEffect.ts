import type { Problem } from "../../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, number, ruleFor, size, text } from "../../look.js";

/** Actions that bar a call. */
const barring = /^SCMP_ACT_(?:KILL|KILL_PROCESS|KILL_THREAD|TRAP|ERRNO)$/u;

/** Warns of filters and rules that do not do what their author will have meant. */
export const ruleEffect = ruleFor(
  ["oci-runtime-config", "seccomp"],
  {
    id: "oci/seccomp-rule",
    severity: "warning",
    summary: "A rule of a filter has no effect, contradicts an earlier one, or the filter lets nothing run.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#seccomp",
  },
  function* (document, root) {
    const filter = document.kind === "seccomp" ? root : first(root, "linux.seccomp");
    if (filter === undefined) return;
    const action = first(filter, "defaultAction");
    const standing = text(action) ?? "";
    const rules = lookup(filter, "syscalls[]");
    if (action !== undefined && barring.test(standing) && rules.length === 0)
      yield at(action, `${standing} for every system call, as no rule allows one: nothing can run`);
    yield* subArchitectures(filter);
    yield* contradictions(rules, standing, number(first(filter, "defaultErrnoRet")));
    for (const rule of rules) yield* conditions(rule);
  },
);

/** On x86-64 a program may also call as a 32-bit one; a filter that knows only one ABI kills it. */
function* subArchitectures(filter: Found): Generator<Problem> {
  const [only, second] = lookup(filter, "architectures[]");
  if (only === undefined || second !== undefined) return;
  const beside = { SCMP_ARCH_X86_64: "SCMP_ARCH_X86 and SCMP_ARCH_X32", SCMP_ARCH_AARCH64: "SCMP_ARCH_ARM" }[text(only) ?? ""];
  if (beside !== undefined)
    yield at(only, `without ${beside}, calls of 32-bit programs are barred whatever the rules say`, { severity: "hint" });
}

/** Rules for the same call without a condition. */
function* contradictions(rules: readonly Found[], standing: string, standingErrno: number | undefined): Generator<Problem> {
  const earlier = new Map<string, string>();
  for (const rule of rules) {
    if (["args", "includes", "excludes"].some((name) => size(first(rule, name)) > 0)) continue;
    const action = first(rule, "action");
    const word = text(action);
    if (action === undefined || word === undefined) continue;
    const errno = number(first(rule, "errnoRet"));
    if (word === standing && (errno ?? standingErrno) === standingErrno && rule.node.kind === "mapping")
      yield at(action, `${word} is what the default does anyway; the rule has no effect`, { severity: "information" });
    for (const name of lookup(rule, "names[]")) {
      const call = text(name) ?? "";
      const before = earlier.get(call);
      if (call === "") yield at(name, "a system call without a name; runtimes refuse the filter", { severity: "error" });
      else if (before === word) yield at(name, `\`${call.slice(0, 40)}\` has this action already`, { severity: "information" });
      else if (before !== undefined)
        yield at(name, `\`${call.slice(0, 40)}\` already has ${before}; which of the two counts depends on the library`);
      earlier.set(call, before ?? word);
    }
  }
}

function* conditions(rule: Found): Generator<Problem> {
  const seen = new Set<number>();
  for (const condition of lookup(rule, "args[]")) {
    const operator = text(first(condition, "op"));
    const second = first(condition, "valueTwo");
    if (second !== undefined && operator !== undefined && operator !== "SCMP_CMP_MASKED_EQ" && (number(second) ?? 0) !== 0)
      yield atKey(second, `${operator} reads no \`valueTwo\`; only SCMP_CMP_MASKED_EQ does`, { severity: "information" });
    const index = number(first(condition, "index"));
    if (index === undefined) continue;
    if (seen.has(index))
      yield at(
        first(condition, "index") ?? condition,
        `a second condition on argument ${index}: it counts as an alternative to the first, not in addition`,
        {
          severity: "information",
        },
      );
    seen.add(index);
  }
}
