import { fieldKey } from "../../../knowledge/fieldKey.js";
import type { NamedPlace } from "../../../text/names.js";
import { type DataNode, entryOf, keyText, type MappingNode, type ScalarNode, stringOf } from "../../../text/tree.js";
import { configKeyFault, dnsLabelFault } from "../../../values/names.js";
import type { Catalogue } from "../catalogue.js";
import type { ApiObject } from "../document.js";
import { nameFault } from "../objectNames.js";
import { itemsOf, type TypedNode } from "../typedNodes.js";
import { namespaceOf, placeOf } from "./place.js";
import { kindsOfResources, namedBesideKind, namedKinds, withoutNamespace } from "./references.js";

/** The name of an object, and what it holds that others call by name: keys of data, ports of a Service. */
export function objectNames(object: ApiObject): readonly NamedPlace[] {
  const { node, kind } = object;
  const metadata = entryOf(node, "metadata")?.value;
  const name = entryOf(metadata, "name")?.value;
  const text = stringOf(name);
  if (kind === undefined) return [];
  if (text === undefined || name === undefined) return prefix(object, entryOf(metadata, "generateName")?.value);
  const key = qualified(kind, object.known === undefined ? object.apiVersion : undefined);
  const scope = withoutNamespace.has(key) ? undefined : namespaceOf(node);
  const form = nameFault(kind, object.known?.group ?? "other");
  const common = { role: "declaration", reach: "workspace", scope } as const;
  const keys = key === "ConfigMap" || key === "Secret" ? ["data", "stringData", "binaryData"].flatMap((part) => keysOf(node, part)) : [];
  const ports = key === "Service" ? itemsOf(entryOf(node, "spec")?.value, "ports").map((port) => entryOf(port, "name")?.value) : [];
  return [
    ...placeOf(name, { ...common, key: `${key} ${text}`, kind, form, among: key }),
    ...keys.flatMap((each) => {
      const holder = `${kind} ${text}`;
      return placeOf(each, {
        ...common,
        key: `${holder} key ${keyText(each)}`,
        kind: `key of ${holder}`,
        form: configKeyFault,
        among: holder,
      });
    }),
    ...ports.flatMap((port) =>
      placeOf(port, { ...common, key: `Service ${text} port ${stringOf(port)}`, kind: `port of Service ${text}`, form: dnsLabelFault }),
    ),
  ];
}

/** An object that the server gives a name by a prefix goes by that; nothing can call it. */
function prefix({ node, kind = "" }: ApiObject, written: DataNode | undefined): readonly NamedPlace[] {
  const key = `${kind} from ${stringOf(written) ?? ""}`;
  return placeOf(written, { key, role: "declaration", reach: "workspace", scope: namespaceOf(node), kind });
}

/** A kind that is not built in is known by its group as well; its version says nothing about which object it is. */
function qualified(kind: string, apiVersion: string | undefined): string {
  const slash = apiVersion?.indexOf("/") ?? -1;
  return apiVersion === undefined || slash < 0 ? kind : `${kind}.${apiVersion.slice(0, slash)}`;
}

function keysOf(node: MappingNode, part: string): readonly ScalarNode[] {
  const data = entryOf(node, part)?.value;
  return data?.kind === "mapping" ? data.entries.map(({ key }) => key) : [];
}

/** A field that names an object of the cluster, or a part of one. */
export function objectUse(field: string, value: DataNode, typed: TypedNode, catalogue: Catalogue): readonly NamedPlace[] {
  const scope = scopeOf(typed);
  const kind = kindNamed(field, typed, catalogue);
  if (kind !== undefined) return useOf(value, kind, scope);
  const holder = keyHolder(field, typed);
  if (holder !== undefined) {
    const key = `${holder} key ${stringOf(value) ?? ""}`;
    return placeOf(value, { key, role: "use", reach: "workspace", scope, kind: `key of ${holder}`, form: configKeyFault });
  }
  return [...servicePort(field, value, typed, scope), ...resourceNames(field, value, typed), ...namespacesOf(field, value, typed)];
}

function useOf(value: DataNode, kind: string, scope: string | undefined): readonly NamedPlace[] {
  const [short = kind] = kind.split(".");
  const form = nameFault(short, short === kind ? undefined : "other");
  const common = { key: `${kind} ${stringOf(value) ?? ""}`, role: "use", reach: "workspace", kind: short, form } as const;
  return placeOf(value, { ...common, scope: withoutNamespace.has(kind) ? undefined : scope });
}

/** The namespace in which a reference is followed: its own, where it names one, else that of the object in which it stands. */
function scopeOf({ type, node, object }: TypedNode): string | undefined {
  const own = /\.(?:Subject|ObjectReference|SecretReference|ServiceReference|TypedObjectReference)$/u.test(type);
  return (own ? stringOf(entryOf(node, "namespace")?.value) : undefined) ?? namespaceOf(object.node);
}

/** The kind of the object that a field names; those of users stand for nothing that is declared. */
function kindNamed(field: string, { type, node, parent }: TypedNode, catalogue: Catalogue): string | undefined {
  const address = fieldKey(type, field);
  if (!namedBesideKind.has(address)) return namedKinds[address];
  const kind = stringOf(entryOf(node, "kind")?.value);
  // Where a list is of one kind, it need not be said.
  if (kind === undefined) return type === "core/v1.ObjectReference" ? referred[parent?.type ?? ""] : undefined;
  const apiVersion = stringOf(entryOf(node, "apiVersion")?.value);
  if (kind === "User" || kind === "Group") return undefined;
  return apiVersion === undefined || catalogue.kind(apiVersion, kind) !== undefined ? kind : qualified(kind, apiVersion);
}

const referred: Readonly<Record<string, string>> = {
  "core/v1.ServiceAccount": "Secret",
  "core/v1.PersistentVolumeSpec": "PersistentVolumeClaim",
};

/** The object of whose keys a field names one. */
function keyHolder(field: string, { type, node, parent }: TypedNode): string | undefined {
  if (field !== "key") return undefined;
  const held = (kind: string, name: DataNode | undefined) => (stringOf(name) === undefined ? undefined : `${kind} ${stringOf(name)}`);
  if (type === "core/v1.ConfigMapKeySelector") return held("ConfigMap", entryOf(node, "name")?.value);
  if (type === "core/v1.SecretKeySelector") return held("Secret", entryOf(node, "name")?.value);
  if (type !== "core/v1.KeyToPath" || parent === undefined) return undefined;
  if (/\.ConfigMap(?:VolumeSource|Projection)$/u.test(parent.type)) return held("ConfigMap", entryOf(parent.node, "name")?.value);
  if (parent.type === "core/v1.SecretVolumeSource") return held("Secret", entryOf(parent.node, "secretName")?.value);
  return parent.type === "core/v1.SecretProjection" ? held("Secret", entryOf(parent.node, "name")?.value) : undefined;
}

/** The port of a Service to which an Ingress leads. */
function servicePort(field: string, value: DataNode, { type, parent }: TypedNode, scope: string | undefined): readonly NamedPlace[] {
  const service =
    type === "networking/v1.ServiceBackendPort" && field === "name" ? stringOf(entryOf(parent?.node, "name")?.value) : undefined;
  if (service === undefined) return [];
  const key = `Service ${service} port ${stringOf(value) ?? ""}`;
  return placeOf(value, { key, role: "use", reach: "workspace", scope, kind: `port of Service ${service}`, form: dnsLabelFault });
}

/** The objects that a rule of a role is about, where they are of one kind. */
function resourceNames(field: string, value: DataNode, { type, node, object }: TypedNode): readonly NamedPlace[] {
  if (!/^rbac\/v1(?:alpha1|beta1)?\.PolicyRule$/u.test(type) || field !== "resourceNames") return [];
  const kinds = new Set(itemsOf(node, "resources").map((item) => kindsOfResources[stringOf(item)?.split("/")[0] ?? ""]));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || value.kind !== "sequence") return [];
  const scope = object.kind === "Role" ? namespaceOf(object.node) : undefined;
  return value.items.flatMap((item) => useOf(item, kind, scope));
}

/** Namespaces that a selector picks by the label that each has of its own name. */
function namespacesOf(field: string, value: DataNode, { type, node }: TypedNode): readonly NamedPlace[] {
  if (type === "meta/v1.LabelSelector" && field === "matchLabels") {
    const name = entryOf(value, ownName)?.value;
    return name === undefined ? [] : useOf(name, "Namespace", undefined);
  }
  const isOwn = type === "meta/v1.LabelSelectorRequirement" && field === "values" && stringOf(entryOf(node, "key")?.value) === ownName;
  return isOwn && value.kind === "sequence" ? value.items.flatMap((item) => useOf(item, "Namespace", undefined)) : [];
}

const ownName = "kubernetes.io/metadata.name";
