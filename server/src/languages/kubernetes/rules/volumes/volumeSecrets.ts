import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import { dnsLabelFault, dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present, rangeFor, type TypedNode } from "../../typedNodes.js";

type Fault = (text: string) => string | undefined;

/** What the reference to a Secret needs, by name of its field: the check of what stands there. */
type Needs = Readonly<Record<string, Fault>>;

const anything: Fault = () => undefined;
const named: Needs = { name: anything };
const namedAndPlaced: Needs = { name: anything, namespace: anything };
const wellNamedAndPlaced: Needs = { name: dnsSubdomainFault, namespace: dnsLabelFault };

/** References to Secrets in the sources of volumes, by type and field. The API server does not look at the others. */
const references: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  "core/v1.CinderVolumeSource": { secretRef: named },
  "core/v1.CinderPersistentVolumeSource": { secretRef: namedAndPlaced },
  "core/v1.ISCSIPersistentVolumeSource": { secretRef: named },
  "core/v1.StorageOSVolumeSource": { secretRef: named },
  "core/v1.StorageOSPersistentVolumeSource": { secretRef: namedAndPlaced },
  "core/v1.CSIVolumeSource": { nodePublishSecretRef: { name: dnsSubdomainFault } },
  "core/v1.CSIPersistentVolumeSource": {
    controllerPublishSecretRef: wellNamedAndPlaced,
    controllerExpandSecretRef: wellNamedAndPlaced,
    nodePublishSecretRef: wellNamedAndPlaced,
    nodeExpandSecretRef: wellNamedAndPlaced,
  },
};

/** A reference from a volume to a Secret says which one. */
export function volumeSecret(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    Object.keys(references),
    {
      id: "kubernetes/volume-secret",
      severity: "error",
      summary: "A volume's reference to a Secret without the name, or with one that no Secret can have.",
      source: "https://kubernetes.io/docs/concepts/storage/volumes/",
    },
    function* (source, { partial }) {
      for (const [field, needs] of Object.entries(references[source.type] ?? {})) {
        if (!partial && present(source.node, field)?.kind === "mapping") yield* judge(source, field, needs);
      }
    },
  );
}

function* judge(source: TypedNode, field: string, needs: Needs): Generator<Problem> {
  const reference = present(source.node, field);
  if (reference === undefined) return;
  for (const [name, faultOf] of Object.entries(needs)) {
    const node = present(reference, name);
    const text = stringOf(node) ?? "";
    const path = [...source.path, field, name];
    const fault = text === "" ? undefined : faultOf(text);
    if (node !== undefined && fault !== undefined)
      yield at(source, [field, name], node, `${name} \`${text}\`: ${fault}`, "FieldValueInvalid");
    if (text === "" && (node === undefined || node.kind === "scalar"))
      yield {
        range: rangeFor(node ?? entryOf(source.node, field)?.key ?? reference),
        path,
        message: `missing \`${name}\` in \`${field}\`, which needs it here`,
        equivalents: ["FieldValueRequired"],
      };
  }
}
