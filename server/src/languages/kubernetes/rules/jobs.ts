import type { Problem } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { atKey, lacks, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present, type TypedNode } from "../typedNodes.js";

/** Fields of a Job that go with each index by itself. */
const indexed = ["backoffLimitPerIndex", "maxFailedIndexes", "successPolicy"];

/** The selector of a Job is made by the server; some of its fields go with indexed completion only. */
export function jobs(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["batch/v1.JobSpec"],
    {
      id: "kubernetes/job",
      severity: "error",
      summary: "A Job with a selector of its own, or with fields that its completion mode does not take.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector",
    },
    function* (spec, { partial }) {
      yield* selector(spec);
      yield* completion(spec, partial);
    },
  );
}

function* selector(spec: TypedNode): Generator<Problem> {
  const manual = present(spec.node, "manualSelector");
  const isManual = manual?.kind === "scalar" && manual.value === true;
  const own = present(spec.node, "selector");
  if (own?.kind !== "mapping") return;
  const inCronJob = spec.parent?.type.endsWith(".JobTemplateSpec") === true;
  const isEmpty = own.entries.length === 0;
  if (inCronJob ? !isEmpty : !isManual && !isEmpty)
    yield atKey(spec, "selector", "the server makes the selector of a Job; leave it out", "FieldValueInvalid");
}

function* completion(spec: TypedNode, partial: boolean): Generator<Problem> {
  const mode = stringOf(present(spec.node, "completionMode")) ?? "NonIndexed";
  if (mode === "Indexed") {
    // Without both, one completion is the default.
    if (present(spec.node, "completions") === undefined && present(spec.node, "parallelism") !== undefined && !partial)
      yield lacks(spec, "completions", "a Job with `completionMode: Indexed` and `parallelism` needs `completions`");
    return;
  }
  for (const name of indexed) {
    if (present(spec.node, name) !== undefined)
      yield atKey(spec, name, `\`${name}\` goes with \`completionMode: Indexed\` only`, "FieldValueInvalid");
  }
}
