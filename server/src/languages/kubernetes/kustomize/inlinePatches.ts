import type { PathStep } from "../../../text/path.js";
import { type DataNode, entryOf, keyText, type MappingNode, type ScalarNode } from "../../../text/tree.js";
import { apiVersionOf, type Catalogue, type Kind } from "../catalogue.js";
import { type ApiObject, type KubernetesDocument, parseDocument } from "../document.js";
import { listIn, textIn, valueIn } from "./fields.js";

/** A patch that stands as a text in a kustomization. */
export interface InlinePatch {
  /** Steps from the kustomization's root to the text. */
  readonly path: readonly PathStep[];
  readonly node: ScalarNode;
  readonly target: MappingNode | undefined;
  /** What stands in the text, one document after the other; ranges are those of the kustomization. */
  readonly documents: readonly KubernetesDocument[];
}

/** Texts and characters that are read again as patches, so that a large kustomization stays quick. */
const maximumCharacters = 2_000_000;

/** The patches in a kustomization's texts, of which each character has its place in the file; of others nothing is said. */
export function inlinePatches(root: DataNode | undefined, text: string, catalogue: Catalogue): readonly InlinePatch[] {
  const found: InlinePatch[] = [];
  let left = maximumCharacters;
  for (const { node, path, target } of patchTexts(root)) {
    const parts = node.alias === undefined && node.tag === undefined ? partsOf(text, node) : [];
    left -= parts.reduce((sum, { end }) => sum + end, 0);
    if (parts.length === 0 || left < 0) continue;
    const aim = target?.kind === "mapping" ? target : undefined;
    const documents = parts.map((part) => readPatch(text, part, aim, catalogue));
    found.push({ path, node, target: aim, documents });
  }
  return found;
}

/** The patch in a part of the text; its objects are of the kind that they are merged into, as far as that is known. */
function readPatch(text: string, { start, end }: Part, target: MappingNode | undefined, catalogue: Catalogue): KubernetesDocument {
  // Whatever stands before the part becomes empty lines: ranges in it are then those of the file. YAML takes any indentation.
  const document = parseDocument({ text: "\n".repeat(start) + text.slice(start, end), start: 0 }, catalogue, true);
  // What kustomize cannot tell by its version and kind is a fault of its own.
  if (target === undefined) return { ...document, objects: document.objects.filter(({ apiVersion, kind }) => apiVersion && kind) };
  return { ...document, objects: document.objects.map((object) => targeted(object, target, catalogue)) };
}

/** The objects of the patches, with their paths in the kustomization. */
export function patchedObjects(patches: readonly InlinePatch[]): readonly ApiObject[] {
  return patches.flatMap(({ path, documents }) =>
    documents.flatMap(({ objects }) => objects.map((object) => ({ ...object, path: [...path, ...object.path] }))),
  );
}

/** The document of a patch at `offset` of the kustomization. */
export function patchAt({ patches = [] }: KubernetesDocument, offset: number): KubernetesDocument | undefined {
  const patch = patches.find(({ node: { range } }) => range.start <= offset && offset <= range.end);
  return patch?.documents.find(({ root }) => root !== undefined && root.range.start <= offset && offset <= root.range.end);
}

/** Where a target says which objects a patch is for, its own version, kind and name say nothing. */
function targeted(object: ApiObject, target: MappingNode, catalogue: Catalogue): ApiObject {
  const known = targetKind(target, catalogue);
  const entries = object.node.entries.map((entry) =>
    keyText(entry.key) === "metadata" ? { ...entry, value: withoutName(entry.value) } : entry,
  );
  const node = { ...object.node, entries };
  return known === undefined
    ? { ...object, node, known: undefined, kind: undefined, apiVersion: undefined }
    : { ...object, node, known, kind: known.kind, apiVersion: apiVersionOf(known) };
}

/** The kind that a target names. Its words are regular expressions: of one that is more than a name nothing is known. */
export function targetKind(target: MappingNode, catalogue: Catalogue): Kind | undefined {
  const [kind = "", group = "", version = ""] = ["kind", "group", "version"].map((name) => textIn(target, name));
  const fitting = catalogue
    .versionsOf(kind)
    .filter((known) => known.until === null && (group === "" || known.group === group) && (version === "" || known.version === version));
  const [best] = fitting;
  return fitting.every((known) => known.group === best?.group) ? best : undefined;
}

function withoutName(metadata: DataNode): DataNode {
  if (metadata.kind !== "mapping") return metadata;
  return { ...metadata, entries: metadata.entries.filter(({ key }) => keyText(key) !== "name") };
}

function* patchTexts(root: DataNode | undefined): Generator<{ node: ScalarNode; path: readonly PathStep[]; target: DataNode | undefined }> {
  for (const list of ["patches", "patchesJson6902"]) {
    for (const [index, patch] of listIn(root, list).entries()) {
      const node = valueIn(patch, "patch");
      if (node?.kind === "scalar" && typeof node.value === "string")
        yield { node, path: [list, index, "patch"], target: entryOf(patch, "target")?.value };
    }
  }
  for (const [index, node] of listIn(root, "patchesStrategicMerge").entries()) {
    if (node.kind === "scalar" && typeof node.value === "string" && /\n|^\{/u.test(node.value))
      yield { node, path: ["patchesStrategicMerge", index], target: undefined };
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The documents in a text, as stretches of the file; none where characters do not stand in the file as they are meant. */
function partsOf(text: string, { style, range: { start, end } }: ScalarNode): readonly Part[] {
  const raw = text.slice(start, end);
  switch (style) {
    case "literal":
      return documentsIn(text, { start: text.indexOf("\n", start) + 1, end });
    case "single":
      return raw.includes("\n") || raw.slice(1, -1).includes("'") ? [] : [{ start: start + 1, end: end - 1 }];
    case "double":
      return raw.includes("\n") || raw.includes("\\") ? [] : [{ start: start + 1, end: end - 1 }];
    default:
      return [];
  }
}

/** Cuts a literal text at its `---` lines, which stand as deep as its first line. */
function documentsIn(text: string, { start, end }: Part): readonly Part[] {
  if (start === 0) return [];
  const depth = /^(?:[ \t]*\r?\n)*( *)/u.exec(text.slice(start, end))?.[1]?.length ?? 0;
  const parts: Part[] = [];
  let from = start;
  for (let line = start; line < end; ) {
    const next = text.indexOf("\n", line) + 1 || end;
    if (text.startsWith("---", line + depth) && /^ *---(?:\s|$)/u.test(text.slice(line, Math.min(next, line + depth + 4)))) {
      parts.push({ start: from, end: line });
      from = next;
    }
    line = next;
  }
  return [...parts, { start: from, end }].filter((part) => /^[ \t]*[^\s#]/mu.test(text.slice(part.start, part.end)));
}
