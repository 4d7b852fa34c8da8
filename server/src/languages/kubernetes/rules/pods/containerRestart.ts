import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import type { KubernetesDocument } from "../../document.js";
import { atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** A container's own rules of restarting: with a policy beside them, and not too many. */
export function containerRestart(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Container", "core/v1.ContainerRestartRuleOnExitCodes"],
    {
      id: "kubernetes/container-restart",
      severity: "error",
      summary: "Rules of a container's restart without a policy, or too many of them.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restart-rules",
      equivalents: ["FieldValueInvalid"],
    },
    (typed, { partial }) => (typed.type === "core/v1.Container" ? container(typed, partial) : exitCodes(typed)),
  );
}

const mostRules = 20;
const mostCodes = 255;

function* container(typed: TypedNode, partial: boolean): Generator<Problem> {
  const rules = itemsOf(typed.node, "restartPolicyRules");
  if (rules.length === 0) return;
  if (!partial && present(typed.node, "restartPolicy") === undefined)
    yield {
      ...atKey(typed, "restartPolicyRules", "`restartPolicyRules` need a `restartPolicy` in the same container", "FieldValueRequired"),
      path: [...typed.path, "restartPolicy"],
    };
  if (rules.length > mostRules)
    yield atKey(typed, "restartPolicyRules", `${rules.length} rules, expected at most ${mostRules}`, "FieldValueTooMany");
}

function* exitCodes(typed: TypedNode): Generator<Problem> {
  const { length } = itemsOf(typed.node, "values");
  if (length > mostCodes) yield atKey(typed, "values", `${length} exit codes, expected at most ${mostCodes}`, "FieldValueTooMany");
}
