import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Who stands for election says which version it behaves like, which is not above its own. */
export function leaseCandidate(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["coordination/v1beta1.LeaseCandidateSpec", "coordination/v1alpha2.LeaseCandidateSpec"],
    {
      id: "kubernetes/lease-candidate",
      severity: "error",
      summary: "A LeaseCandidate without the emulated version that is compared, or with one above its own.",
      source: "https://kubernetes.io/docs/concepts/cluster-administration/coordinated-leader-election/",
    },
    (spec, { partial }) => judge(spec, partial),
  );
}

function* judge(spec: TypedNode, partial: boolean): Generator<Problem> {
  const node = present(spec.node, "emulationVersion");
  const emulated = numbersOf(node);
  const isCompared = stringOf(present(spec.node, "strategy")) === "OldestEmulationVersion";
  if (isCompared && !partial && (node === undefined || stringOf(node) === "" || emulated?.every((part) => part === 0) === true))
    yield lacks(spec, "emulationVersion", "strategy `OldestEmulationVersion` needs `emulationVersion`");
  const binary = present(spec.node, "binaryVersion");
  const own = numbersOf(binary);
  const difference = own?.map((part, index) => part - (emulated?.[index] ?? part)).find((part) => part !== 0) ?? 0;
  if (binary !== undefined && difference < 0)
    yield at(
      spec,
      "binaryVersion",
      binary,
      `version ${stringOf(binary)} is below \`emulationVersion\` ${stringOf(node)}`,
      "FieldValueInvalid",
    );
}

/** Major, minor and patch; undefined where they are not all there, or where more follows. */
function numbersOf(node: DataNode | undefined): readonly number[] | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)$/u.exec(stringOf(node) ?? "");
  return match === null ? undefined : match.slice(1).map(Number);
}
