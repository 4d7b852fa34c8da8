import { type DataNode, keyText, type MappingNode, stringOf } from "../../../text/tree.js";
import type { Plain } from "../../../text/yamlWrite.js";
import { isTrue, itemsOf, present } from "../typedNodes.js";
import type { Step } from "./inTurn.js";
import { insert, move, type Path, remove, rename } from "./steps.js";

/**
 * From v1beta1 to v1: what held for all versions stands in each; a schema is required, and says itself where unknown fields are kept,
 * which was the default. https://kubernetes.io/docs/reference/using-api/deprecation-guide/#customresourcedefinition-v122
 */
export function customResourceDefinition(object: MappingNode, root: Path): readonly Step[] {
  const spec = present(object, "spec");
  const at = [...root, "spec"];
  const only = stringOf(present(spec, "version"));
  const written = itemsOf(spec, "versions");
  if (written.length === 0 && only === undefined) return [];
  return [
    ...(present(spec, "scope") === undefined ? [insert(at, "scope", "Namespaced")] : []),
    ...(written.length > 0 ? [] : [insert(at, "versions", [{ name: only ?? "", served: true, storage: true }])]),
    remove(at, "version"),
    ...columns(spec, at),
    ...written.flatMap((version, index) => columns(version, [...at, "versions", index])),
    ...schemas(spec, at, Math.max(written.length, 1)),
    ...["subresources", "additionalPrinterColumns"].flatMap((name) => spread(spec, at, name, written.length)),
    ...conversion(present(spec, "conversion"), [...at, "conversion"]),
    ...(isTrue(present(spec, "preserveUnknownFields")) ? [remove(at, "preserveUnknownFields")] : []),
  ];
}

function columns(owner: DataNode | undefined, at: Path): readonly Step[] {
  return itemsOf(owner, "additionalPrinterColumns").map((_column, index) =>
    rename([...at, "additionalPrinterColumns", index], "JSONPath", "jsonPath"),
  );
}

/** A member of all versions goes into the first as it is written, and into the others as a copy. */
function spread(spec: DataNode | undefined, at: Path, name: string, count: number): readonly Step[] {
  const node = present(spec, name);
  if (node === undefined) return [];
  const copy = plainOf(node);
  const others = Array.from({ length: Math.max(count - 1, 0) }, (_none, index) => [...at, "versions", index + 1]);
  if (others.length > 0 && copy === undefined) return [];
  return [...others.map((version) => insert(version, name, copy ?? null)), move(at, name, [...at, "versions", 0])];
}

function schemas(spec: DataNode | undefined, at: Path, count: number): readonly Step[] {
  const preserve = present(spec, "preserveUnknownFields");
  const keeps = preserve === undefined || isTrue(preserve);
  const common = present(spec, "validation");
  const versions = Array.from({ length: count }, (_none, index) => [...at, "versions", index]);
  const ownOf = (index: number): DataNode | undefined => present(itemsOf(spec, "versions")[index], "schema");
  return [
    ...(common === undefined ? [] : keepIn(present(common, "openAPIV3Schema"), [...at, "validation", "openAPIV3Schema"], keeps)),
    ...spread(spec, at, "validation", count),
    ...versions.flatMap((version, index) => {
      const own = ownOf(index);
      if (own !== undefined) return keepIn(present(own, "openAPIV3Schema"), [...version, "schema", "openAPIV3Schema"], keeps);
      if (common !== undefined) return [rename(version, "validation", "schema")];
      return keeps ? [insert(version, "schema", { openAPIV3Schema: { type: "object", [preserves]: true } })] : [];
    }),
  ];
}

const preserves = "x-kubernetes-preserve-unknown-fields";

/** An object is an object by its type from now on, and keeps at each level what its schema does not name. */
function keepIn(root: DataNode | undefined, path: Path, keeps: boolean): readonly Step[] {
  const typeless = present(root, "type") === undefined ? [insert(path, "type", "object")] : [];
  return [...typeless, ...(keeps ? openLevels(root, path).map((level) => insert(level, preserves, true)) : [])];
}

/** Where objects may hold what their schema does not name; the metadata of the resource is the same in every one. */
function openLevels(node: DataNode | undefined, path: Path): readonly Path[] {
  const type = stringOf(present(node, "type"));
  const properties = present(node, "properties");
  const isOpen = present(node, "additionalProperties") === undefined && present(node, preserves) === undefined;
  const isRoot = path.at(-1) === "openAPIV3Schema";
  const isObject = type === "object" || (type === undefined && (properties !== undefined || isRoot));
  const inner = properties?.kind === "mapping" ? properties.entries.filter(({ key }) => !isRoot || keyText(key) !== "metadata") : [];
  return [
    ...inner.flatMap(({ key, value }) => openLevels(value, [...path, "properties", keyText(key)])),
    ...["items", "additionalProperties"].flatMap((name) =>
      present(node, name) === undefined ? [] : openLevels(present(node, name), [...path, name]),
    ),
    ...(isObject && isOpen ? [path] : []),
  ];
}

/** The server's address, and the reviews that it takes, stand in a member of the webhook's. */
function conversion(node: DataNode | undefined, at: Path): readonly Step[] {
  if (present(node, "webhookClientConfig") === undefined) return [remove(at, "conversionReviewVersions")];
  const webhook = [...at, "webhook"];
  return [
    insert(at, "webhook", { conversionReviewVersions: reviewVersions(node) }),
    remove(at, "conversionReviewVersions"),
    move(at, "webhookClientConfig", webhook),
    rename(webhook, "webhookClientConfig", "clientConfig"),
  ];
}

/** The only reviews that there were, where none are named. */
function reviewVersions(node: DataNode | undefined): readonly string[] {
  const named = itemsOf(node, "conversionReviewVersions").flatMap((item) => stringOf(item) ?? []);
  return named.length === 0 ? ["v1beta1"] : named;
}

/** A node as data; undefined where it refers to others, or has numbers that lose digits. */
function plainOf(node: DataNode): Plain | undefined {
  if (node.alias !== undefined) return undefined;
  if (node.kind === "scalar") return typeof node.value === "bigint" ? undefined : node.value;
  if (node.kind === "sequence") {
    const items = node.items.map(plainOf);
    return items.some((item) => item === undefined) ? undefined : items.flatMap((item) => (item === undefined ? [] : [item]));
  }
  const members: Record<string, Plain> = {};
  for (const { key, value, merged } of node.entries) {
    const plain = merged === true ? undefined : plainOf(value);
    if (plain === undefined) return undefined;
    members[keyText(key)] = plain;
  }
  return members;
}
