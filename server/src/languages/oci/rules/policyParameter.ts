import { atKey, first, lookup, ruleFor, size, text } from "../look.js";

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
          yield atKey(found, `\`${name}\` belongs to SCHED_DEADLINE, not to ${policy}`);
      }
    }
    const memory = first(root, "linux.memoryPolicy");
    const mode = text(first(memory, "mode"));
    const nodes = first(memory, "nodes");
    const none = nodes === undefined || text(nodes) === "";
    if ((mode === "MPOL_DEFAULT" || mode === "MPOL_LOCAL") && !none) yield atKey(nodes, `${mode} takes no nodes`);
    const modeFound = first(memory, "mode");
    if (mode !== undefined && needNodes.has(mode) && none && modeFound !== undefined) {
      yield atKey(nodes ?? modeFound, `${mode} needs at least one node in \`nodes\``, { path: [...modeFound.path.slice(0, -1), "nodes"] });
    }
    if (mode === "MPOL_DEFAULT" && size(first(memory, "flags")) > 0)
      for (const flag of lookup(memory, "flags")) yield atKey(flag, "MPOL_DEFAULT takes no flags");
  },
);
