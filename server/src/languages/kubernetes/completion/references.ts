import type { FieldKey } from "../../../knowledge/fieldKey.js";
import { filler } from "../../../text/cursor.js";
import { type DataNode, entryOf, keyText, stringOf, type Tree } from "../../../text/tree.js";
import type { ApiObject, KubernetesDocument } from "../document.js";
import { namedBesideKind, namedKinds } from "../names/references.js";
import type { Setting } from "./setting.js";

/** A name that stands somewhere else and may be meant here. */
export interface Reference {
  readonly name: string;
  /** What it is the name of. */
  readonly detail: string;
}

/** The names that may stand in a field: of volumes and ports in the same Pod, of objects in `others`. */
export function referencesFor(setting: Setting, field: FieldKey): readonly Reference[] {
  const { object, steps } = setting;
  if (field.startsWith("kustomize/")) return filesFor(setting, field);
  if (field === "core/v1.VolumeMount#name") return namesIn(object.node, steps, "volumes", "volume");
  if (/#port$/u.test(field) && /HTTPGetAction|TCPSocketAction/u.test(field)) return portNames(object.node, steps);
  if (images.has(field)) return imagesFor(setting);
  if (field === "core/v1.ServicePort#targetPort") return targetPorts(setting);
  if (field === "networking/v1.ServiceBackendPort#name") return servicePorts(setting);
  if (field === "core/v1.ConfigMapKeySelector#key" || field === "core/v1.SecretKeySelector#key") return keysOf(setting, field);
  const kind = namedBesideKind.has(field) ? stringOf(entryOf(holder(object.node, steps), "kind")?.value) : namedKinds[field];
  return kind === undefined ? [] : objectsNamed(setting.others, kind);
}

/** Fields of a kustomization that name manifests. */
const manifests = /#(?:resources|bases|components|patchesStrategicMerge|crds|configurations|generators|transformers|validators|path)$/u;

function filesFor({ siblings }: Setting, field: FieldKey): readonly Reference[] {
  if (!manifests.test(field)) return [];
  return siblings
    .filter((name) => /\.ya?ml$/iu.test(name) && !/^kustomization\.ya?ml$/iu.test(name))
    .map((name) => ({ name, detail: "file in this folder" }));
}

function objectsNamed(others: Iterable<Tree>, kind: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const other of others)
    for (const object of objectsOf(other)) {
      const name = object.kind === kind ? nameOf(object) : undefined;
      if (name !== undefined && name !== filler) found.set(name, { name, detail: kind });
    }
  return [...found.values()];
}

/** Trees of other languages and kinds hold no objects. */
function objectsOf(tree: Tree): readonly ApiObject[] {
  return "objects" in tree ? (tree as KubernetesDocument).objects : [];
}

function nameOf({ node }: ApiObject): string | undefined {
  return stringOf(entryOf(entryOf(node, "metadata")?.value, "name")?.value);
}

/** Keys of the ConfigMap or Secret that stands beside the key. */
function keysOf({ object, steps, others }: Setting, field: FieldKey): readonly Reference[] {
  const kind = field.includes("Secret") ? "Secret" : "ConfigMap";
  const name = stringOf(entryOf(holder(object.node, steps), "name")?.value);
  const found: Reference[] = [];
  for (const other of others)
    for (const candidate of objectsOf(other)) {
      if (candidate.kind !== kind || name === undefined || nameOf(candidate) !== name) continue;
      for (const part of ["data", "stringData", "binaryData"]) {
        const data = entryOf(candidate.node, part)?.value;
        if (data?.kind === "mapping")
          for (const { key } of data.entries) found.push({ name: keyText(key), detail: `key of ${kind} ${name}` });
      }
    }
  return found;
}

/** `name`s of the items of a list of the Pod around the steps. */
function namesIn(root: DataNode, steps: Setting["steps"], list: string, detail: string): readonly Reference[] {
  for (let length = steps.length; length >= 0; length--) {
    const items = entryOf(nodeAt(root, steps.slice(0, length)), list)?.value;
    if (items?.kind === "sequence") return itemNames(items.items, detail);
  }
  return [];
}

function portNames(root: DataNode, steps: Setting["steps"]): readonly Reference[] {
  return namesIn(root, steps, "ports", "port of this container");
}

const images: ReadonlySet<string> = new Set([
  "core/v1.Container#image",
  "core/v1.EphemeralContainer#image",
  "core/v1.ImageVolumeSource#reference",
]);

/** Images that containers of this object and of others run. */
function imagesFor({ object, others }: Setting): readonly Reference[] {
  const found = new Set<string>();
  for (const node of [object.node, ...[...others].flatMap(objectsOf).map((other) => other.node)]) collectImages(node, found, 0);
  return [...found].map((name) => ({ name, detail: "image" }));
}

function collectImages(node: DataNode, found: Set<string>, depth: number): void {
  if (depth > deepestImage || node.alias !== undefined || node.kind === "scalar") return;
  const inner = node.kind === "sequence" ? node.items : node.entries.map(({ value }) => value);
  const image = stringOf(entryOf(node, "image")?.value);
  if (image !== undefined && /^[\w./:@-]*\w$/u.test(image) && !image.includes(filler)) found.add(image);
  for (const each of inner) collectImages(each, found, depth + 1);
}

/** A CronJob's containers stand in its Pod's spec, in a list. */
const deepestImage = 10;

/** Ports of the containers that a Service's selector picks. */
function targetPorts({ object, others }: Setting): readonly Reference[] {
  const wanted = labelsOf(entryOf(entryOf(object.node, "spec")?.value, "selector")?.value);
  if (wanted.length === 0) return [];
  return [...others].flatMap(objectsOf).flatMap(({ node }) => {
    const pod = templates
      .map((steps) => nodeAt(node, steps))
      .find((each) => entryOf(entryOf(each, "spec")?.value, "containers") !== undefined);
    const labels = new Set(labelsOf(entryOf(entryOf(pod, "metadata")?.value, "labels")?.value));
    const containers = entryOf(entryOf(pod, "spec")?.value, "containers")?.value;
    if (!wanted.every((label) => labels.has(label)) || containers?.kind !== "sequence") return [];
    return containers.items.flatMap((container) => portsOf(container, "port of a container"));
  });
}

/** Where the metadata and the spec of a Pod stand in an object. */
const templates = [[], ["spec", "template"], ["spec", "jobTemplate", "spec", "template"]] as const;

function labelsOf(node: DataNode | undefined): readonly string[] {
  return node?.kind === "mapping" ? node.entries.map(({ key, value }) => `${keyText(key)}=${stringOf(value) ?? ""}`) : [];
}

/** Ports of the Service to which an Ingress leads. */
function servicePorts({ object, steps, others }: Setting): readonly Reference[] {
  const name = stringOf(entryOf(nodeAt(object.node, steps.slice(0, -2)), "name")?.value);
  const services = [...others].flatMap(objectsOf).filter((each) => each.known?.type === "core/v1.Service" && nameOf(each) === name);
  return services.flatMap(({ node }) => portsOf(entryOf(node, "spec")?.value, `port of Service ${name ?? ""}`));
}

function portsOf(node: DataNode | undefined, detail: string): readonly Reference[] {
  const ports = entryOf(node, "ports")?.value;
  return ports?.kind === "sequence" ? itemNames(ports.items, detail) : [];
}

function itemNames(items: readonly DataNode[], detail: string): readonly Reference[] {
  return items.flatMap((item) => {
    const name = stringOf(entryOf(item, "name")?.value);
    return name === undefined || name === filler ? [] : [{ name, detail }];
  });
}

function holder(root: DataNode, steps: Setting["steps"]): DataNode | undefined {
  return nodeAt(root, steps.slice(0, -1));
}

/** The node that steps lead to from an object. */
export function nodeAt(root: DataNode, steps: Setting["steps"]): DataNode | undefined {
  let node: DataNode | undefined = root;
  for (const step of steps) {
    if (typeof step === "number") node = node?.kind === "sequence" ? node.items[step] : undefined;
    else node = entryOf(node, step)?.value;
  }
  return node;
}
