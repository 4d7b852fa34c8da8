import { parseJson } from "../../text/json.js";
import type { Slice } from "../../text/source.js";
import { type DataNode, type DataTree, entryOf, type MappingNode, type ScalarNode, stringOf } from "../../text/tree.js";
import { parseYaml } from "../../text/yaml.js";
import type { Catalogue, Kind } from "./catalogue.js";
import type { InlinePatch } from "./kustomize/inlinePatches.js";
import { isPartial } from "./partial.js";
import { readPlainScalar } from "./reader.js";

/** An object of the API in a document: the document itself, or an item of a `List`. */
export interface ApiObject {
  readonly node: MappingNode;
  /** Steps from the document's root. */
  readonly path: readonly (string | number)[];
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
  /** The kind in the catalogue, of whatever release; undefined for kinds that are not built in. */
  readonly known: Kind | undefined;
}

/** A YAML document or a JSON manifest. */
export interface KubernetesDocument extends DataTree {
  readonly objects: readonly ApiObject[];
  /** Whether the document may be a part of an object: a kustomize patch, to be merged into a whole elsewhere, or text with faults of syntax. */
  readonly partial: boolean;
  /** The slice's text, for changes that must fit in with what stands around them. */
  readonly text: string;
  /** Whether the document is a kustomization, which holds no objects but those in its patches. */
  readonly kustomization?: boolean | undefined;
  /** The patches that stand as texts in a kustomization. */
  readonly patches?: readonly InlinePatch[] | undefined;
  /** Whether a kustomization has faults of syntax. */
  readonly broken?: boolean | undefined;
}

/** Parses a slice as the API server's reader does. */
export function parseDocument(slice: Slice, catalogue: Catalogue, partial: boolean): KubernetesDocument {
  const tree = /^\uFEFF?\s*[{[]/u.test(slice.text) && looksLikeJson(slice.text) ? parseJson(slice) : parseYaml(slice, readPlainScalar);
  const objects = objectsIn(tree.root, [], catalogue);
  // Behind a fault of syntax things may be missing that are only not read.
  const broken = tree.problems.some(({ code }) => code === "syntax");
  return { ...tree, text: slice.text, objects, partial: partial || broken || objects.some(({ node }) => isPartial(node, slice.text)) };
}

/** JSON proper starts with a quoted key or an empty collection; a flow mapping of YAML usually does not. */
function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*(?:\{\s*(?:"|\})|\[\s*(?:[[{"]|\]))/u.test(text);
}

function objectsIn(root: DataNode | undefined, path: readonly (string | number)[], catalogue: Catalogue): ApiObject[] {
  if (root?.kind !== "mapping") return [];
  const apiVersion = stringOf(entryOf(root, "apiVersion")?.value);
  const kind = stringOf(entryOf(root, "kind")?.value);
  const items = entryOf(root, "items")?.value;
  if (kind?.endsWith("List") === true && items?.kind === "sequence") {
    return items.items.flatMap((item, index) => objectsIn(item, [...path, "items", index], catalogue));
  }
  const known = apiVersion === undefined || kind === undefined ? undefined : catalogue.kind(apiVersion, kind);
  return [{ node: root, path, apiVersion, kind, known }];
}

/** The scalar under a key of an object, for findings about it. */
export function scalarOf(node: MappingNode, key: string): ScalarNode | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === "scalar" ? value : undefined;
}
