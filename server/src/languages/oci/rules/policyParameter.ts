import type { Problem } from "../../../engine/finding.js";
import { at, atKey, type Found, first, lookup, number, ruleFor, size, text } from "../look.js";

const needNodes = new Set(["MPOL_BIND", "MPOL_INTERLEAVE", "MPOL_PREFERRED_MANY", "MPOL_WEIGHTED_INTERLEAVE"]);

/** Refuses parameters of another scheduling or memory policy than the one chosen. */
export const policies = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/policy-parameter",
    severity: "error",
    summary: "A scheduling or memory policy has parameters of another, or lacks its own.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#memory-policy",
  },
  function* (_document, root) {
    const scheduler = first(root, "process.scheduler");
    const policy = text(first(scheduler, "policy"));
    if (policy !== undefined && policy !== "SCHED_DEADLINE") {
      for (const name of ["runtime", "deadline", "period"]) {
        const found = first(scheduler, name);
        if (found?.node.kind === "scalar" && found.node.value !== 0)
          yield atKey(found, `\`${name}\` belongs to SCHED_DEADLINE, not to \`${policy}\``);
      }
    }
    if (policy === "SCHED_DEADLINE" && scheduler !== undefined) yield* deadline(scheduler);
    const memory = first(root, "linux.memoryPolicy");
    const mode = text(first(memory, "mode"));
    const nodes = first(memory, "nodes");
    const none = nodes === undefined || text(nodes) === "";
    if ((mode === "MPOL_DEFAULT" || mode === "MPOL_LOCAL") && !none) yield atKey(nodes, `${mode} takes no nodes`);
    const modeFound = first(memory, "mode");
    if (mode !== undefined && needNodes.has(mode) && none && modeFound !== undefined) {
      yield atKey(nodes ?? modeFound, `${mode} needs at least one node in \`nodes\``, { path: [...modeFound.path.slice(0, -1), "nodes"] });
    }
    yield* memoryFlags(memory, mode, none);
  },
);

/** The kernel wants the run time, the deadline and the period in this order, each of at least 1,024 ns. */
function* deadline(scheduler: Found): Generator<Problem> {
  const runtime = number(first(scheduler, "runtime")) ?? 0;
  const end = number(first(scheduler, "deadline")) ?? 0;
  const period = (number(first(scheduler, "period")) ?? 0) || end;
  const found = first(scheduler, "policy") ?? scheduler;
  if (runtime === 0 || end === 0) yield at(found, "SCHED_DEADLINE needs `runtime` and `deadline`, both above 0");
  else if (runtime < 1024 || runtime > end || end > period)
    yield at(first(scheduler, "runtime") ?? found, `1024 ≤ runtime ≤ deadline ≤ period is expected; here ${runtime}, ${end} and ${period}`);
}

function* memoryFlags(memory: Found | undefined, mode: string | undefined, none: boolean): Generator<Problem> {
  const list = first(memory, "flags");
  if (list === undefined || mode === undefined || size(list) === 0) return;
  const flags = lookup(list, "[]");
  const fixed = flags.find((flag) => text(flag) === "MPOL_F_STATIC_NODES");
  const moving = flags.find((flag) => text(flag) === "MPOL_F_RELATIVE_NODES");
  if (mode === "MPOL_DEFAULT" || mode === "MPOL_LOCAL") {
    yield atKey(list, `${mode} takes no flags`);
    return;
  }
  if (fixed !== undefined && moving !== undefined)
    yield at(moving, "MPOL_F_RELATIVE_NODES beside MPOL_F_STATIC_NODES; the two exclude each other");
  const balancing = flags.find((flag) => text(flag) === "MPOL_F_NUMA_BALANCING");
  if (balancing !== undefined && mode !== "MPOL_BIND" && mode !== "MPOL_PREFERRED_MANY")
    yield at(balancing, `MPOL_F_NUMA_BALANCING does not go with ${mode}`);
  const nodesOnly = fixed ?? moving;
  if (mode === "MPOL_PREFERRED" && none && nodesOnly !== undefined) yield at(nodesOnly, `${text(nodesOnly)} needs \`nodes\``);
}
