import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { dnsLabelFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Pods and failures of an indexed Job at the same time. */
const most = 100_000;
/** The same where the Job has more completions than that, and a limit of failures for each index. */
const mostOfMany = 10_000;

/** The indexes of a Job become parts of names and of its status, so there are bounds. */
export function jobIndexes(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["batch/v1.JobSpec"],
    {
      id: "kubernetes/job-index",
      severity: "error",
      summary: "An indexed Job with more Pods, failures or letters in its name than its indexes allow.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode",
    },
    function* (spec, { partial }) {
      const failures = present(spec.node, "maxFailedIndexes");
      if (failures !== undefined && present(spec.node, "backoffLimitPerIndex") === undefined && !partial)
        yield lacks(spec, "backoffLimitPerIndex", "`maxFailedIndexes` needs `backoffLimitPerIndex` beside it");
      if (stringOf(present(spec.node, "completionMode")) !== "Indexed") return;
      yield* bounds(spec, partial);
      yield* name(spec);
    },
  );
}

function* bounds(spec: TypedNode, partial: boolean): Generator<Problem> {
  // A Job with neither completions nor parallelism has one of each.
  const isOne = !partial && spec.parent?.type === "batch/v1.Job" && present(spec.node, "parallelism") === undefined;
  const completions = numberIn(spec, "completions") ?? (isOne ? 1 : undefined);
  const isMany = (completions ?? 0) > most && present(spec.node, "backoffLimitPerIndex") !== undefined;
  const limit = isMany ? mostOfMany : most;
  if (isMany && present(spec.node, "maxFailedIndexes") === undefined && !partial)
    yield lacks(
      spec,
      "maxFailedIndexes",
      `a Job of more than ${most} completions with \`backoffLimitPerIndex\` needs \`maxFailedIndexes\``,
    );
  const pods = numberIn(spec, "parallelism") ?? 0;
  if ((completions ?? 0) > most && !isMany && pods > mostOfMany && pods <= most) {
    const message = `${pods} Pods at a time of ${completions}: with many failures the server may lose count of the indexes`;
    yield { range: rangeFor(spec.anchor), path: spec.path, message, severity: "warning" };
  }
  for (const field of ["parallelism", "maxFailedIndexes"]) {
    const node = present(spec.node, field);
    const value = numberIn(spec, field) ?? 0;
    if (node === undefined) continue;
    if (value > limit) yield at(spec, field, node, `${field} ${value}, expected at most ${limit} in this indexed Job`, "FieldValueInvalid");
    else if (field === "maxFailedIndexes" && value > (completions ?? Infinity))
      yield at(spec, field, node, `maxFailedIndexes ${value} of ${completions} completions`, "FieldValueInvalid");
  }
}

/** The name of a Job and its last index make the host name of a Pod. */
function* name(spec: TypedNode): Generator<Problem> {
  const completions = numberIn(spec, "completions") ?? 0;
  const metadata = spec.parent?.type === "batch/v1.Job" ? present(spec.parent.node, "metadata") : undefined;
  const node = present(metadata, "name");
  const text = stringOf(node) ?? "";
  if (node === undefined || text === "" || completions < 1 || spec.parent === undefined) return;
  const fault = dnsLabelFault(`${text}-${completions - 1}`);
  if (fault === undefined) return;
  yield at(
    spec.parent,
    ["metadata", "name"],
    node,
    `name \`${text}\` with \`-${completions - 1}\` is a host name: ${fault}`,
    "FieldValueInvalid",
  );
}

function numberIn(typed: TypedNode, field: string): number | undefined {
  const node = present(typed.node, field);
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}
