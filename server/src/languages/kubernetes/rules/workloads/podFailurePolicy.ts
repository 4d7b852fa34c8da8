import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Rules for failed Pods of a Job: exit codes of a container, or conditions of the Pod. */
export function podFailurePolicy(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["batch/v1.JobSpec", "batch/v1.PodFailurePolicyRule", "batch/v1.PodFailurePolicyOnExitCodesRequirement"],
    {
      id: "kubernetes/pod-failure-policy",
      severity: "error",
      summary: "A rule for failed Pods that no Pod can meet, or that the rest of its Job does not allow.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy",
    },
    function* (typed, { partial }) {
      if (typed.type === "batch/v1.JobSpec") yield* job(typed);
      else if (typed.type === "batch/v1.PodFailurePolicyRule") yield* rule(typed, partial);
      else {
        yield* codes(typed);
        if (!partial) yield* container(typed);
      }
    },
  );
}

function* job(spec: TypedNode): Generator<Problem> {
  if (present(spec.node, "podFailurePolicy") === undefined) return;
  const restart = present(present(present(spec.node, "template"), "spec"), "restartPolicy");
  if (restart !== undefined && stringOf(restart) === "OnFailure")
    yield at(
      spec,
      ["template", "spec", "restartPolicy"],
      restart,
      "`OnFailure` beside `podFailurePolicy`, expected `Never`",
      "FieldValueInvalid",
    );
  const replacement = present(spec.node, "podReplacementPolicy");
  if (replacement !== undefined && stringOf(replacement) === "TerminatingOrFailed")
    yield at(
      spec,
      "podReplacementPolicy",
      replacement,
      "`TerminatingOrFailed` beside `podFailurePolicy`, expected `Failed`",
      "FieldValueNotSupported",
    );
}

function* rule(typed: TypedNode, partial: boolean): Generator<Problem> {
  const hasCodes = present(typed.node, "onExitCodes") !== undefined;
  const hasConditions = itemsOf(typed.node, "onPodConditions").length > 0;
  if (hasCodes ? hasConditions : !hasConditions && !partial)
    yield {
      range: rangeFor(entryOf(typed.node, "onPodConditions")?.key ?? typed.anchor),
      path: typed.path,
      message: `${hasCodes ? "both" : "neither"} \`onExitCodes\` ${hasCodes ? "and" : "nor"} \`onPodConditions\`, expected one of them`,
      equivalents: ["FieldValueInvalid"],
    };
  const action = present(typed.node, "action");
  const spec = jobOf(typed);
  if (
    action !== undefined &&
    stringOf(action) === "FailIndex" &&
    spec !== undefined &&
    !partial &&
    present(spec.node, "backoffLimitPerIndex") === undefined
  )
    yield at(typed, "action", action, "`FailIndex` needs `backoffLimitPerIndex` in the Job", "FieldValueInvalid");
}

function* codes(typed: TypedNode): Generator<Problem> {
  const items = itemsOf(typed.node, "values");
  const numbers = items.map((item) => (item.kind === "scalar" && typeof item.value === "number" ? item.value : undefined));
  const isIn = stringOf(present(typed.node, "operator")) === "In";
  const seen = new Set<number>();
  let isSorted = true;
  for (const [index, item] of items.entries()) {
    const code = numbers[index];
    if (code === undefined) continue;
    if (isIn && code === 0)
      yield at(typed, ["values", index], item, "0 is no failure, so operator `In` does not take it", "FieldValueInvalid");
    if (seen.has(code)) yield at(typed, ["values", index], item, `duplicate exit code ${code}`, "FieldValueDuplicate");
    seen.add(code);
    isSorted &&= (numbers[index - 1] ?? code) <= code;
  }
  const list = entryOf(typed.node, "values");
  if (!isSorted && list !== undefined)
    yield at(typed, "values", list.key, "exit codes in no order, expected the smallest first", "FieldValueInvalid");
}

function* container(typed: TypedNode): Generator<Problem> {
  const node = present(typed.node, "containerName");
  const name = stringOf(node);
  const pod = present(present(jobOf(typed)?.node, "template"), "spec");
  if (node === undefined || name === undefined || pod === undefined) return;
  const names = ["containers", "initContainers"].flatMap((list) => itemsOf(pod, list).map((item) => stringOf(present(item, "name"))));
  if (!names.includes(name)) yield at(typed, "containerName", node, `no container \`${name}\` in the Job's template`, "FieldValueInvalid");
}

function jobOf(typed: TypedNode): TypedNode | undefined {
  let owner = typed.parent;
  while (owner !== undefined && owner.type !== "batch/v1.JobSpec") owner = owner.parent;
  return owner;
}
