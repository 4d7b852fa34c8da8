import { fieldKey } from "../../knowledge/fieldKey.js";
import { matching, type NamedPlace } from "../../text/names.js";
import type { Range } from "../../text/range.js";
import { type DataNode, entryOf, keyText, type MappingNode, type ScalarNode, stringOf } from "../../text/tree.js";
import type { Catalogue } from "./catalogue.js";
import type { ApiObject, KubernetesDocument } from "./document.js";
import { namedBesideKind, namedKinds, withoutNamespace } from "./references.js";
import { itemsOf, nodesByType, type TypedNode } from "./typedNodes.js";

/**
 * The names of a document: its objects and the keys of its ConfigMaps and Secrets, known in the whole workspace; volumes, ports and
 * containers, known in their Pod; and where fields call something by such a name.
 */
export function names(document: KubernetesDocument, catalogue: Catalogue): readonly NamedPlace[] {
  const places = document.objects.flatMap(objectNames);
  for (const [type, nodes] of nodesByType(document, catalogue))
    for (const typed of nodes) {
      for (const { key, value, merged } of typed.node.entries)
        if (merged !== true) places.push(...objectUse(type, keyText(key), value, typed));
      places.push(...(inPod[type]?.(typed) ?? []));
    }
  return places;
}

/** The name of an object, and the keys that it holds for others. */
function objectNames({ node, kind }: ApiObject): readonly NamedPlace[] {
  const metadata = entryOf(node, "metadata")?.value;
  const name = entryOf(metadata, "name")?.value;
  const text = stringOf(name);
  if (kind === undefined || text === undefined || name === undefined) return [];
  const scope = withoutNamespace.has(kind) ? undefined : stringOf(entryOf(metadata, "namespace")?.value);
  const keys = kind === "ConfigMap" || kind === "Secret" ? ["data", "stringData", "binaryData"].flatMap((part) => keysOf(node, part)) : [];
  return [
    ...placeOf(name, { key: `${kind} ${text}`, role: "declaration", reach: "workspace", scope, kind, form: nameForm, among: kind }),
    ...keys.flatMap((key) =>
      placeOf(key, {
        key: `${kind} ${text} key ${keyText(key)}`,
        role: "declaration",
        reach: "workspace",
        scope,
        kind: `key of ${kind} ${text}`,
        form: keyForm,
      }),
    ),
  ];
}

function keysOf(node: MappingNode, part: string): readonly ScalarNode[] {
  const data = entryOf(node, part)?.value;
  return data?.kind === "mapping" ? data.entries.map(({ key }) => key) : [];
}

/** A field that names an object of the cluster, or a key of one. */
function objectUse(type: string, field: string, value: DataNode, typed: TypedNode): readonly NamedPlace[] {
  const beside = stringOf(entryOf(typed.node, "kind")?.value);
  const address = fieldKey(type, field);
  const kind = namedBesideKind.has(address) ? beside : namedKinds[address];
  const own = stringOf(entryOf(typed.node, "namespace")?.value);
  const scope =
    (type === "rbac/v1.Subject" ? own : undefined) ?? stringOf(entryOf(entryOf(typed.object.node, "metadata")?.value, "namespace")?.value);
  if (kind !== undefined && kind !== "User" && kind !== "Group") {
    const place = { key: `${kind} ${stringOf(value) ?? ""}`, role: "use", reach: "workspace", kind, form: nameForm } as const;
    return placeOf(value, { ...place, scope: withoutNamespace.has(kind) ? undefined : scope });
  }
  const holder = keyHolder(type, field, typed);
  if (holder === undefined) return [];
  const key = `${holder} key ${stringOf(value) ?? ""}`;
  return placeOf(value, { key, role: "use", reach: "workspace", scope, kind: `key of ${holder}`, form: keyForm });
}

/** The object of whose keys a field names one. */
function keyHolder(type: string, field: string, { node, parent }: TypedNode): string | undefined {
  if (field !== "key") return undefined;
  const held = (kind: string, name: DataNode | undefined) => (stringOf(name) === undefined ? undefined : `${kind} ${stringOf(name)}`);
  if (type === "core/v1.ConfigMapKeySelector") return held("ConfigMap", entryOf(node, "name")?.value);
  if (type === "core/v1.SecretKeySelector") return held("Secret", entryOf(node, "name")?.value);
  if (type !== "core/v1.KeyToPath" || parent === undefined) return undefined;
  if (/\.ConfigMap(?:VolumeSource|Projection)$/u.test(parent.type)) return held("ConfigMap", entryOf(parent.node, "name")?.value);
  if (parent.type === "core/v1.SecretVolumeSource") return held("Secret", entryOf(parent.node, "secretName")?.value);
  return parent.type === "core/v1.SecretProjection" ? held("Secret", entryOf(parent.node, "name")?.value) : undefined;
}

/** What is named within a Pod, by the type in which the name stands. */
const inPod: Readonly<Record<string, (typed: TypedNode) => readonly NamedPlace[]>> = {
  "core/v1.PodSpec": (pod) => [
    ...itemsOf(pod.node, "volumes").flatMap((volume) => ownName(volume, pod, "volume", "declaration")),
    ...claimTemplates(pod).flatMap((template) => ownName(entryOf(template, "metadata")?.value, pod, "volume", "declaration")),
    ...["containers", "initContainers", "ephemeralContainers"].flatMap((list) =>
      itemsOf(pod.node, list).flatMap((container) => ownName(container, pod, "container", "declaration")),
    ),
  ],
  "core/v1.Container": (container) => itemsOf(container.node, "ports").flatMap((port) => ownName(port, container, "port", "declaration")),
  "core/v1.VolumeMount": (mount) => ownName(mount.node, podOf(mount), "volume", "use"),
  "core/v1.VolumeDevice": (device) => ownName(device.node, podOf(device), "volume", "use"),
  "core/v1.HTTPGetAction": (action) => ownName(action.node, above(action, /Container$/u), "port", "use", "port"),
  "core/v1.TCPSocketAction": (action) => ownName(action.node, above(action, /Container$/u), "port", "use", "port"),
  "core/v1.ResourceFieldSelector": (selector) => ownName(selector.node, podOf(selector), "container", "use", "containerName"),
};

function ownName(
  node: DataNode | undefined,
  owner: TypedNode | undefined,
  kind: string,
  role: NamedPlace["role"],
  field = "name",
): readonly NamedPlace[] {
  const name = entryOf(node, field)?.value;
  const text = stringOf(name);
  if (owner === undefined || name === undefined || text === undefined) return [];
  return placeOf(name, { key: `${kind} ${text} of ${owner.path.join("/")}`, role, reach: "slice", kind, form: labelForm });
}

function podOf(typed: TypedNode): TypedNode | undefined {
  return above(typed, /^core\/v1\.PodSpec$/u);
}

function above(typed: TypedNode, type: RegExp): TypedNode | undefined {
  let at: TypedNode | undefined = typed;
  while (at !== undefined && !type.test(at.type)) at = at.parent;
  return at;
}

/** A StatefulSet's claims are volumes of its Pods. */
function claimTemplates({ object }: TypedNode): readonly DataNode[] {
  return object.kind === "StatefulSet" ? itemsOf(entryOf(object.node, "spec")?.value, "volumeClaimTemplates") : [];
}

/** A scalar of which a part of the text can be taken for the name as it stands. */
function placeOf(node: DataNode, place: Omit<NamedPlace, "range" | "name">): readonly NamedPlace[] {
  const name = stringOf(node);
  if (node.kind !== "scalar" || name === undefined || name === "" || node.alias !== undefined) return [];
  const range = innerRange(node, name);
  return range === undefined ? [] : [{ ...place, name, range }];
}

function innerRange({ range, style }: ScalarNode, text: string): Range | undefined {
  const quotes = style === "plain" ? 0 : 1;
  const plainly = (style === "plain" || style === "single" || style === "double") && range.end - range.start === text.length + 2 * quotes;
  return plainly ? { start: range.start + quotes, end: range.end - quotes } : undefined;
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
const nameForm = matching(/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/u);
const labelForm = matching(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/u);
const keyForm = matching(/^[-._a-zA-Z0-9]{1,253}$/u);
