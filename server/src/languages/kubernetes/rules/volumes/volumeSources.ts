import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { keyText, stringOf } from "../../../../text/tree.js";
import { utf8Length } from "../../../../values/utf8.js";
import type { KubernetesDocument } from "../../document.js";
import { at, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** The fields of a volume's source go together. */
export function volumeSource(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    Object.keys(judges),
    {
      id: "kubernetes/volume-source",
      severity: "error",
      summary: "A volume's source whose fields do not go together.",
      source: "https://kubernetes.io/docs/concepts/storage/volumes/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (source, { partial }) {
      if (!partial) yield* judges[source.type]?.(source) ?? [];
    },
  );
}

const judges: Readonly<Record<string, (source: TypedNode) => Iterable<Problem>>> = {
  "core/v1.ISCSIVolumeSource": iscsi,
  "core/v1.ISCSIPersistentVolumeSource": iscsi,
  "core/v1.FCVolumeSource": fibreChannel,
  "core/v1.FlockerVolumeSource": flocker,
  "core/v1.AzureDiskVolumeSource": azureDisk,
  "core/v1.FlexVolumeSource": flexOptions,
  "core/v1.FlexPersistentVolumeSource": flexOptions,
  "core/v1.ImageVolumeSource": image,
};

/** Longest `volume name:target portal` of a source with an initiator name. */
const longestPortal = 64;

function* iscsi(source: TypedNode): Generator<Problem> {
  const authentication = ["chapAuthDiscovery", "chapAuthSession"].find((name) => isTrue(present(source.node, name)));
  if (authentication !== undefined && present(source.node, "secretRef") === undefined)
    yield lacks(source, "secretRef", `\`${authentication}\` needs \`secretRef\` beside it`);
  if (present(source.node, "initiatorName") === undefined) return;
  const isInPod = source.parent?.type === "core/v1.Volume";
  const owner = isInPod ? source.parent?.node : present(source.object.node, "metadata");
  const portal = stringOf(present(source.node, "targetPortal")) ?? "";
  const name = present(owner, "name");
  const bytes = utf8Length(`${stringOf(name) ?? ""}:${portal}`);
  if (bytes <= longestPortal) return;
  const message = `the volume's name and targetPortal \`${portal}\` have ${bytes} bytes together; with \`initiatorName\` they have at most ${longestPortal}`;
  const [typed, field, node] =
    isInPod && source.parent !== undefined ? [source.parent, "name", name] : [source, "targetPortal", present(source.node, "targetPortal")];
  if (node !== undefined) yield at(typed, field, node, message);
}

function* fibreChannel(source: TypedNode): Generator<Problem> {
  const names = present(source.node, "targetWWNs");
  const hasNames = itemsOf(source.node, "targetWWNs").length > 0;
  const hasIds = itemsOf(source.node, "wwids").length > 0;
  if (!hasNames && !hasIds) yield lacks(source, "targetWWNs", "a fibre channel volume needs `targetWWNs` or `wwids`");
  if (names === undefined || !hasNames) return;
  if (hasIds) yield at(source, "targetWWNs", names, "`targetWWNs` beside `wwids`, of which one is expected");
  const unit = present(source.node, "lun");
  if (unit === undefined) yield lacks(source, "lun", "`targetWWNs` needs `lun` beside it");
  else if (unit.kind === "scalar" && typeof unit.value === "number" && (unit.value < 0 || unit.value > 255))
    yield at(source, "lun", unit, `lun ${unit.text}, expected 0 to 255`);
}

function* flocker(source: TypedNode): Generator<Problem> {
  const hasName = textOf(source, "datasetName") !== "";
  const hasId = textOf(source, "datasetUUID") !== "";
  if (hasName === hasId) {
    const message = hasName
      ? "`datasetName` beside `datasetUUID`, of which one is expected"
      : "a Flocker volume needs `datasetName` or `datasetUUID`";
    yield {
      range: rangeFor(source.anchor),
      path: source.path,
      message,
      equivalents: [hasName ? "FieldValueInvalid" : "FieldValueRequired"],
    };
  }
}

function* azureDisk(source: TypedNode): Generator<Problem> {
  const address = present(source.node, "diskURI");
  const text = stringOf(address) ?? "";
  if (address === undefined || text === "") return;
  const kind = textOf(source, "kind") || "Shared";
  const start = kind === "Managed" ? "/subscriptions/" : "https://";
  if (!text.startsWith(start))
    yield at(
      source,
      "diskURI",
      address,
      `diskURI \`${text}\` of a disk of kind \`${kind}\`, expected to begin with \`${start}\``,
      "FieldValueNotSupported",
    );
}

function* flexOptions(source: TypedNode): Generator<Problem> {
  const options = present(source.node, "options");
  for (const { key } of options?.kind === "mapping" ? options.entries : []) {
    const name = keyText(key);
    if (/(?:^|\.)(?:kubernetes|k8s)\.io$/u.test((name.split("/", 1)[0] ?? "").toLowerCase()))
      yield at(source, ["options", name], key, `option \`${name}\`; names under kubernetes.io and k8s.io are reserved`);
  }
}

/** A template may leave the image to a controller; a Pod may not. */
function* image(source: TypedNode): Generator<Problem> {
  const pod = source.parent?.parent?.parent;
  if (pod?.type === "core/v1.Pod" && textOf(source, "reference") === "")
    yield lacks(source, "reference", "an image volume needs the `reference` of an image");
}

function textOf(source: TypedNode, field: string): string {
  return stringOf(present(source.node, field)) ?? "";
}
