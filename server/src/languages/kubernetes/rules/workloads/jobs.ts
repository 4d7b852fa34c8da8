import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";
import { mismatch, type Wish, wishesOf } from "../objects/selector.js";

/** Most characters of a label's value. */
const longestLabel = 63;

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
      yield* selector(spec, partial);
      if (spec.parent?.type === "batch/v1.Job" && !isManual(spec) && !partial) yield* madeLabels(spec, spec.parent);
      yield* completion(spec, partial);
    },
  );
}

function* selector(spec: TypedNode, partial: boolean): Generator<Problem> {
  const own = present(spec.node, "selector");
  if (spec.parent?.type.endsWith(".JobTemplateSpec") === true) {
    if (own?.kind === "mapping") yield atKey(spec, "selector", madeByServer, "FieldValueInvalid");
    const manual = present(spec.node, "manualSelector");
    if (isManual(spec) && manual !== undefined)
      yield at(
        spec,
        "manualSelector",
        manual,
        "`manualSelector` in a CronJob, whose Jobs get their own selectors",
        "FieldValueNotSupported",
      );
  } else if (!isManual(spec)) {
    if (own !== undefined && !partial && wishesOf(own).some((wish) => isForeign(wish, spec)))
      yield atKey(spec, "selector", madeByServer, "FieldValueInvalid");
  } else if (own === undefined) {
    if (!partial) yield lacks(spec, "selector", "a Job with `manualSelector` needs `selector`");
  } else if (!partial) yield* mismatch(spec, own, "FieldValueInvalid");
}

const madeByServer = "the server makes the selector of a Job; leave it out";

/** Whether a selector wants a label that the server does not give to every Pod of a Job. */
function isForeign({ name, operator, values }: Wish, spec: TypedNode): boolean {
  if (operator === "NotIn" || operator === "DoesNotExist") return false;
  const label = name.replace(/^batch\.kubernetes\.io\//u, "");
  if (label !== "job-name" && label !== "controller-uid") return true;
  const job = stringOf(present(present(spec.parent?.node, "metadata"), "name"));
  return operator !== "Exists" && (label === "controller-uid" || job === undefined || !values.includes(job));
}

function isManual(spec: TypedNode): boolean {
  const manual = present(spec.node, "manualSelector");
  return manual?.kind === "scalar" && manual.value === true;
}

/** Labels that the server sets by itself: those of an exported Job belong to the Job that it was; a name becomes one of them. */
function* madeLabels(spec: TypedNode, job: TypedNode): Generator<Problem> {
  const labels = present(present(present(spec.node, "template"), "metadata"), "labels");
  const named = present(present(job.node, "metadata"), "name");
  const name = stringOf(named);
  if (named !== undefined && name !== undefined && name.length > longestLabel) {
    const message = `${name.length} characters; a Job's name becomes a label of its Pods and has at most ${longestLabel}`;
    yield at(job, ["metadata", "name"], named, message, "FieldValueInvalid");
  }
  for (const { key, value } of labels?.kind === "mapping" ? labels.entries : []) {
    const label = keyText(key).replace(/^batch\.kubernetes\.io\//u, "");
    if (label !== "controller-uid" && (label !== "job-name" || stringOf(value) === name)) continue;
    const path = ["template", "metadata", "labels", keyText(key)];
    yield at(spec, path, value, `the server sets label \`${keyText(key)}\` of a Job's Pods; leave it out`, "FieldValueInvalid");
  }
}

function* completion(spec: TypedNode, partial: boolean): Generator<Problem> {
  const mode = stringOf(present(spec.node, "completionMode")) ?? "NonIndexed";
  if (mode === "Indexed") {
    // A Job without both has one completion by default; the Jobs of a CronJob get no defaults yet.
    const hasDefault = spec.parent?.type === "batch/v1.Job" && present(spec.node, "parallelism") === undefined;
    if (present(spec.node, "completions") === undefined && !hasDefault && !partial)
      yield lacks(spec, "completions", "indexed completion needs `completions`");
    return;
  }
  // A part of a Job may leave its mode to the rest.
  if (partial && present(spec.node, "completionMode") === undefined) return;
  for (const name of indexed) {
    if (present(spec.node, name) !== undefined)
      yield atKey(spec, name, `\`${name}\` goes with \`completionMode: Indexed\` only`, "FieldValueInvalid");
  }
}
