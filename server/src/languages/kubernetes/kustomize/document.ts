import type { Slice } from "../../../text/source.js";
import { type DataTree, entryOf, stringOf } from "../../../text/tree.js";
import { parseYaml } from "../../../text/yaml.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { readPlainScalar } from "../reader.js";
import { inlinePatches, patchedObjects } from "./inlinePatches.js";

/** Kind of a kustomization, as `--kind` names it. */
export const kustomizationKind = "kustomization";

/** Parses a slice of a kustomization file. Its objects are those in its patches, and what is no kustomization in it is not read. */
export function parseKustomization(slice: Slice, catalogue: Catalogue): KubernetesDocument {
  const tree = parseYaml(slice, readPlainScalar);
  const kustomization = isKustomization(tree, slice);
  // kustomize takes a key that stands twice.
  const problems = tree.problems.map((problem) =>
    problem.code === "duplicate-key" ? { ...problem, code: "kustomization-duplicate-key", message: laterCounts(problem.message) } : problem,
  );
  const broken = problems.some(({ code }) => code === "syntax");
  const patches = kustomization ? inlinePatches(tree.root, slice.text, catalogue) : [];
  const objects = patchedObjects(patches);
  return { ...tree, problems: kustomization ? problems : [], text: slice.text, objects, partial: true, kustomization, patches, broken };
}

/** The parser's message, which ends in what the API server asks for. */
function laterCounts(message: string): string {
  return `${message.slice(0, message.lastIndexOf(";"))}; for kustomize the last one counts`;
}

/** kustomize reads the first document only; a later one is a kustomization where it says so. */
function isKustomization({ root }: DataTree, { start }: Slice): boolean {
  const apiVersion = stringOf(entryOf(root, "apiVersion")?.value);
  return apiVersion === undefined ? start === 0 : apiVersion.startsWith("kustomize.config.k8s.io/");
}
