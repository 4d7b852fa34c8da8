import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, keyText, stringOf } from "../../../../text/tree.js";
import { dnsLabelFault, dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Claims that are made for a Pod are named after it, and their templates carry no more than labels and annotations. */
export function ephemeralVolumes(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PersistentVolumeClaimTemplate", "resource/v1.ResourceClaimTemplateSpec", "core/v1.Pod", "apps/v1.StatefulSetSpec"],
    {
      id: "kubernetes/claim-template",
      severity: "error",
      summary: "A claim template with a name of its own, or whose claim would get a name that it cannot have.",
      source: "https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes",
      equivalents: ["FieldValueInvalid"],
    },
    function* (typed, { partial }, context) {
      if (typed.type === "core/v1.Pod") yield* claimNames(typed);
      else if (typed.type !== "apps/v1.StatefulSetSpec") yield* metadata(typed);
      else if (!partial && isFrom(context, "1.36")) yield* mountableNames(typed);
    },
  );
}

function* metadata(template: TypedNode): Generator<Problem> {
  const node = present(template.node, "metadata");
  for (const { key, value } of node?.kind === "mapping" ? node.entries : []) {
    const name = keyText(key);
    if (name === "labels" || name === "annotations" || isNothing(name, value)) continue;
    yield at(
      template,
      ["metadata", name],
      key,
      `\`${name}\` in the metadata of a claim template, which takes \`labels\` and \`annotations\` alone`,
      "FieldValueForbidden",
    );
  }
}

/** The claim of an ephemeral volume is named `<Pod>-<volume>`. */
function* claimNames(pod: TypedNode): Generator<Problem> {
  const podName = stringOf(present(present(pod.node, "metadata"), "name")) ?? "";
  const volumes = itemsOf(present(pod.node, "spec"), "volumes");
  if (podName === "" || volumes.every((volume) => present(volume, "ephemeral") === undefined)) return;
  const made = new Set<string>();
  for (const [index, volume] of volumes.entries()) {
    const node = present(volume, "name");
    const name = stringOf(node) ?? "";
    if (node === undefined || name === "" || present(volume, "ephemeral") === undefined) continue;
    const claim = `${podName}-${name}`;
    made.add(claim);
    const fault = dnsSubdomainFault(claim);
    if (fault !== undefined && dnsSubdomainFault(name) === undefined && dnsSubdomainFault(podName) === undefined)
      yield at(pod, ["spec", "volumes", index, "name"], node, `the claim of this volume would be named \`${claim}\`: ${fault}`);
  }
  for (const [index, volume] of volumes.entries()) {
    const node = present(present(volume, "persistentVolumeClaim"), "claimName");
    const claim = stringOf(node) ?? "";
    if (node !== undefined && made.has(claim))
      yield at(
        pod,
        ["spec", "volumes", index, "persistentVolumeClaim", "claimName"],
        node,
        `claim \`${claim}\` is the one that an ephemeral volume of this Pod makes`,
      );
  }
}

/** A StatefulSet's claims are volumes of its Pods, and named like them. */
function* mountableNames(set: TypedNode): Generator<Problem> {
  for (const [index, claim] of itemsOf(set.node, "volumeClaimTemplates").entries()) {
    if (claim.kind !== "mapping") continue;
    const typed: TypedNode = { ...set, node: claim, path: [...set.path, "volumeClaimTemplates", index], anchor: claim };
    const name = present(present(claim, "metadata"), "name");
    const text = stringOf(name) ?? "";
    const fault = text === "" ? undefined : dnsLabelFault(text);
    if (text === "") yield { ...lacks(typed, "name", "a claim template needs `metadata.name`"), path: [...typed.path, "metadata", "name"] };
    else if (name !== undefined && fault !== undefined) yield at(typed, ["metadata", "name"], name, `name \`${text}\`: ${fault}`);
    if (present(claim, "spec") === undefined) yield lacks(typed, "spec", "a claim template needs `spec` with modes of access and a size");
  }
}

/** What the server cannot tell from nothing; an empty list is told, and so is a time of grace of 0. */
function isNothing(name: string, value: DataNode): boolean {
  if (value.kind === "mapping") return value.entries.length === 0;
  if (value.kind === "sequence") return false;
  return value.value === null || value.value === "" || (value.value === 0 && name !== "deletionGracePeriodSeconds");
}
