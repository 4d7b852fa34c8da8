import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { type DataNode, stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** A path that a volume makes a file at, and where it stands. */
interface File {
  readonly node: DataNode;
  readonly path: readonly (string | number)[];
  /** Whether the API server refuses a second file at exactly this path. */
  readonly unique: boolean;
}

/** The files of a volume lie beside each other, not one inside the other. */
export function volumePaths(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ConfigMapVolumeSource", "core/v1.SecretVolumeSource", "core/v1.DownwardAPIVolumeSource", "core/v1.ProjectedVolumeSource"],
    {
      id: "kubernetes/volume-paths",
      severity: "warning",
      summary: "Two files of a volume of which one lies at or below the other's path, or a projected source of nothing.",
      source: "https://kubernetes.io/docs/concepts/storage/projected-volumes/",
    },
    function* (volume, { partial }) {
      if (volume.type !== "core/v1.ProjectedVolumeSource") {
        yield* overlaps(volume, listed(volume.node, []));
        return;
      }
      yield* overlaps(volume, projectedFiles(volume));
      for (const [index, source] of itemsOf(volume.node, "sources").entries()) {
        const isEmpty = source.kind === "mapping" && source.entries.every(({ key }) => present(source, key.text) === undefined);
        if (isEmpty && !partial) yield at(volume, ["sources", index], source, "a projected source that projects nothing");
      }
    },
  );
}

function* overlaps(volume: TypedNode, files: Iterable<File>): Generator<Problem> {
  const taken = new Map<string, boolean>();
  const parents = new Set<string>();
  for (const { node, path, unique } of files) {
    const text = (stringOf(node) ?? "").replace(/\/{1,100}$/u, "");
    if (text === "") continue;
    const above = foldersOf(text);
    const isRefused = unique && taken.get(text) === true;
    if (!isRefused && (taken.has(text) || parents.has(text) || above.some((folder) => taken.has(folder))))
      yield at(volume, path, node, `path \`${text}\` overlaps the path of an earlier file of this volume`);
    taken.set(text, unique);
    for (const folder of above) parents.add(folder);
  }
}

/** `a` and `a/b` of `a/b/c`; the deepest steps of very deep paths are left out. */
function foldersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(0, 64);
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

function listed(source: DataNode | undefined, path: readonly (string | number)[], unique = false): readonly File[] {
  return itemsOf(source, "items").flatMap((item, index) => {
    const node = present(item, "path");
    return node === undefined ? [] : [{ node, path: [...path, "items", index, "path"], unique }];
  });
}

/** The API server looks at the first of these sources alone. */
function* projectedFiles(volume: TypedNode): Generator<File> {
  for (const [index, source] of itemsOf(volume.node, "sources").entries()) {
    for (const kind of ["configMap", "secret", "downwardAPI"]) yield* listed(present(source, kind), ["sources", index, kind], true);
    const node = present(present(source, "serviceAccountToken"), "path");
    if (node !== undefined) yield { node, path: ["sources", index, "serviceAccountToken", "path"], unique: false };
  }
}
