import type { Fix } from "../../../engine/finding.js";
import { entryOf } from "../../../text/tree.js";
import { replaceValue } from "../../../text/yamlEdits.js";
import { apiVersionOf } from "../catalogue.js";
import { judgeObject } from "../structure.js";
import { type Fault, fix } from "./fault.js";
import { inTurn } from "./inTurn.js";
import { migrationOf } from "./migrations.js";

/**
 * The version that took a version's place, where the object fits it as it stands or after what is known to have changed between
 * the two. Not applied unasked: defaults may differ between versions.
 */
export function otherApiVersion({ document, spot, tables: { catalogue, histories }, context }: Fault): readonly Fix[] {
  const { object, node, path } = spot;
  const replacement = object?.known?.replacement ?? undefined;
  if (object === undefined || replacement === undefined || node === undefined || path[0] !== "apiVersion") return [];
  const version = apiVersionOf(replacement);
  const next = replacement.kind === object.kind ? catalogue.kind(version, replacement.kind) : undefined;
  if (next === undefined) return [];
  const walk = { catalogue, histories, target: context.targets["kubernetes"]?.at(-1), whole: !document.partial };
  const rewritten = inTurn(document, catalogue, [
    ...migrationOf(object.apiVersion ?? "", replacement.kind, object.node, object.path),
    ({ text, objects }) => {
      const own = objects.find((candidate) => candidate.path.join() === object.path.join());
      const written = own && entryOf(own.node, "apiVersion")?.value;
      return written && replaceValue(text, written, version);
    },
  ]);
  const own = rewritten.document.objects.find((candidate) => candidate.path.join() === object.path.join());
  if (own === undefined || judgeObject(walk, own.node, next.type, own.path).length > 0) return [];
  return rewritten.made.length === 1
    ? fix(`Replace with ${version}`, replaceValue(document.text, node, version))
    : fix(`Rewrite for ${version}`, rewritten.edits);
}
