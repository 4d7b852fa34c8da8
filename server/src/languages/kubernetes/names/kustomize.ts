import type { NamedPlace } from "../../../text/names.js";
import { type DataNode, entryOf, stringOf } from "../../../text/tree.js";
import { configKeyFault } from "../../../values/names.js";
import { nameFault } from "../objectNames.js";
import { itemsOf } from "../typedNodes.js";
import { innerRange, placeOf } from "./place.js";
import { withoutNamespace } from "./references.js";

/**
 * The names in a kustomization: what it generates, with its keys, and the objects that it patches or scales, which it calls by the names
 * that they have before it changes them. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function kustomizationNames(root: DataNode | undefined): readonly NamedPlace[] {
  const targets = ["patches", "patchesJson6902"].flatMap((list) =>
    itemsOf(root, list).flatMap((item) => entryOf(item, "target")?.value ?? []),
  );
  return [
    ...targets.flatMap(target),
    ...itemsOf(root, "replicas").flatMap((item) => scalable.flatMap((kind) => objectPlace(entryOf(item, "name")?.value, kind, "use"))),
    ...objectPlace(entryOf(root, "namespace")?.value, "Namespace", "use"),
    ...Object.entries(generators).flatMap(([list, kind]) => itemsOf(root, list).flatMap((item) => generated(item, kind))),
  ];
}

const generators = { configMapGenerator: "ConfigMap", secretGenerator: "Secret" } as const;
const scalable = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];

/** The names in a target are patterns; a plain name is one that picks what is called so. */
function target(node: DataNode): readonly NamedPlace[] {
  const kind = stringOf(entryOf(node, "kind")?.value);
  const name = entryOf(node, "name")?.value;
  if (kind === undefined || /[^\w-]/u.test(`${kind}${stringOf(name) ?? ""}`)) return [];
  return objectPlace(name, kind, "use", stringOf(entryOf(node, "namespace")?.value));
}

function generated(item: DataNode, kind: string): readonly NamedPlace[] {
  const name = entryOf(item, "name")?.value;
  const scope = stringOf(entryOf(item, "namespace")?.value);
  const holder = `${kind} ${stringOf(name) ?? ""}`;
  const pairs = ["literals", "files"].flatMap((list) => itemsOf(item, list));
  return [...objectPlace(name, kind, "declaration", scope), ...pairs.flatMap((pair) => keyPlace(pair, holder, scope))];
}

/** `key=value`: without a key a file's name is one, which nobody writes here. */
function keyPlace(pair: DataNode, holder: string, scope: string | undefined): readonly NamedPlace[] {
  const text = stringOf(pair) ?? "";
  const range = pair.kind === "scalar" && pair.alias === undefined ? innerRange(pair, text) : undefined;
  const length = text.indexOf("=");
  if (range === undefined || length < 1) return [];
  const name = text.slice(0, length);
  const common = { role: "declaration", reach: "workspace", scope, kind: `key of ${holder}`, form: configKeyFault, among: holder } as const;
  return [{ ...common, key: `${holder} key ${name}`, name, range: { start: range.start, end: range.start + length } }];
}

function objectPlace(name: DataNode | undefined, kind: string, role: NamedPlace["role"], scope?: string): readonly NamedPlace[] {
  const key = `${kind} ${stringOf(name) ?? ""}`;
  return placeOf(name, {
    key,
    role,
    reach: "workspace",
    kind,
    form: nameFault(kind),
    scope: withoutNamespace.has(kind) ? undefined : scope,
  });
}
