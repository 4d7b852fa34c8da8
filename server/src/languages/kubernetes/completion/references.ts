import type { FieldKey } from "../../../knowledge/fieldKey.js";
import { filler } from "../../../text/cursor.js";
import { type DataNode, entryOf, keyText, stringOf, type Tree } from "../../../text/tree.js";
import type { ApiObject, KubernetesDocument } from "../document.js";
import { namedBesideKind, namedKinds } from "../references.js";
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

function itemNames(items: readonly DataNode[], detail: string): readonly Reference[] {
  return items.flatMap((item) => {
    const name = stringOf(entryOf(item, "name")?.value);
    return name === undefined || name === filler ? [] : [{ name, detail }];
  });
}

function holder(root: DataNode, steps: Setting["steps"]): DataNode | undefined {
  return nodeAt(root, steps.slice(0, -1));
}

function nodeAt(root: DataNode, steps: Setting["steps"]): DataNode | undefined {
  let node: DataNode | undefined = root;
  for (const step of steps) {
    if (typeof step === "number") node = node?.kind === "sequence" ? node.items[step] : undefined;
    else node = entryOf(node, step)?.value;
  }
  return node;
}
