import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present, rangeFor, type TypedNode } from "../../typedNodes.js";

/** Kinds of sources that every API server reads; the others are behind feature gates that are off by default. */
const kinds = ["secret", "configMap", "downwardAPI", "serviceAccountToken"];

/** A projected volume has one kind of source per item and one file per path; a downward API file shows one thing. */
export function projected(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.VolumeProjection", "core/v1.ProjectedVolumeSource", "core/v1.DownwardAPIVolumeFile"],
    {
      id: "kubernetes/projected-volume",
      severity: "error",
      summary:
        "A projected volume with two sources in one item or two files at one path, or a downward API file that does not show one thing.",
      source: "https://kubernetes.io/docs/concepts/storage/projected-volumes/",
      equivalents: ["FieldValueInvalid"],
    },
    function* (typed, { partial }) {
      if (typed.type === "core/v1.DownwardAPIVolumeFile") yield* file(typed, partial);
      else if (typed.type === "core/v1.VolumeProjection") yield* oneKind(typed);
      else yield* paths(typed);
    },
  );
}

function* file(typed: TypedNode, partial: boolean): Generator<Problem> {
  const count = ["fieldRef", "resourceFieldRef"].filter((name) => present(typed.node, name) !== undefined).length;
  if (count === 0 && !partial) yield whole(typed, "a downward API file needs `fieldRef` or `resourceFieldRef`", "FieldValueRequired");
  if (count === 2) yield whole(typed, "`fieldRef` beside `resourceFieldRef`, of which one is expected", "FieldValueInvalid");
}

function* oneKind(typed: TypedNode): Generator<Problem> {
  const found = kinds.filter((kind) => present(typed.node, kind) !== undefined);
  if (found.length > 1)
    yield whole(
      typed,
      `${found.map((kind) => `\`${kind}\``).join(" and ")} in one item of \`sources\`, which takes one`,
      "FieldValueForbidden",
    );
}

function* paths(volume: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, source] of itemsOf(volume.node, "sources").entries()) {
    for (const kind of ["secret", "configMap", "downwardAPI"]) {
      for (const [place, item] of itemsOf(present(source, kind), "items").entries()) {
        const path = present(item, "path");
        const text = stringOf(path) ?? "";
        if (path === undefined || text === "") continue;
        if (seen.has(text))
          yield at(volume, ["sources", index, kind, "items", place, "path"], path, `path \`${text}\` is used twice in this volume`);
        seen.add(text);
      }
    }
  }
}

function whole(typed: TypedNode, message: string, reason: string): Problem {
  return { range: rangeFor(typed.anchor), path: typed.path, message, equivalents: [reason] };
}
