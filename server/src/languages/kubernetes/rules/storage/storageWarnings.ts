import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import { amountOf } from "../../amounts.js";
import type { KubernetesDocument } from "../../document.js";
import { at, atKey, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, type TypedNode } from "../../typedNodes.js";

/** Sources that no node mounts any more, with the release that took them away. */
const gone: Readonly<Record<string, string>> = {
  photonPersistentDisk: "1.16",
  scaleIO: "1.22",
  flocker: "1.25",
  quobyte: "1.25",
  storageos: "1.25",
  glusterfs: "1.26",
  cephfs: "1.31",
  rbd: "1.31",
};

/** What the API server takes of storage and warns of: it does not do what it says, or soon will not. */
export function storageWarnings(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.Volume", "core/v1.PersistentVolumeSpec", "core/v1.PersistentVolumeClaimSpec", "storage/v1.CSIDriverSpec"],
    {
      id: "kubernetes/storage-warning",
      severity: "warning",
      summary: "A setting of storage that is taken and does not do what it says.",
      source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes",
    },
    function* (spec, { partial }) {
      if (spec.type === "core/v1.Volume" || spec.type === "core/v1.PersistentVolumeSpec") yield* volume(spec);
      else if (spec.type === "core/v1.PersistentVolumeClaimSpec") yield* claim(spec);
      else if (!partial) yield* driver(spec);
    },
  );
}

/** Sources that only the volumes of Pods are warned of. */
const goneInPods = ["flocker", "quobyte"];

function* volume(spec: TypedNode): Generator<Problem> {
  const isInPod = spec.type === "core/v1.Volume";
  for (const [name, release] of Object.entries(gone)) {
    const entry = entryOf(spec.node, name);
    if (entry !== undefined && present(spec.node, name) !== undefined && (isInPod || !goneInPods.includes(name)))
      yield at(spec, name, entry.key, `\`${name}\` does nothing since Kubernetes ${release}; a CSI driver takes its place`);
  }
  const clone = isInPod ? entryOf(spec.node, "gitRepo") : undefined;
  if (clone !== undefined && present(spec.node, "gitRepo") !== undefined)
    yield at(spec, "gitRepo", clone.key, "`gitRepo` is off since Kubernetes 1.33; an init container that clones takes its place");
  const policy = present(spec.node, "persistentVolumeReclaimPolicy");
  if (policy !== undefined && stringOf(policy) === "Recycle")
    yield at(spec, "persistentVolumeReclaimPolicy", policy, "`Recycle` is deprecated; volumes that are made on demand take its place");
}

function* claim(spec: TypedNode): Generator<Problem> {
  for (const list of ["requests", "limits"]) {
    const node = present(present(present(spec.node, "resources"), list), "storage");
    const amount = amountOf(node);
    if (node !== undefined && amount !== undefined && amount.nanos % 1_000_000_000n !== 0n)
      yield at(spec, ["resources", list, "storage"], node, `storage ${amount.text} is no whole number of bytes`);
  }
}

function* driver(spec: TypedNode): Generator<Problem> {
  const requests = present(spec.node, "tokenRequests");
  if (requests?.kind !== "sequence" || requests.items.length === 0 || present(spec.node, "serviceAccountTokenInSecrets") !== undefined)
    return;
  const problem = atKey(
    spec,
    "tokenRequests",
    "tokens may end up in logs; `serviceAccountTokenInSecrets: true` hands them out as secrets",
    "",
  );
  yield { ...lacks(spec, "serviceAccountTokenInSecrets", problem.message), range: problem.range, equivalents: [] };
}
