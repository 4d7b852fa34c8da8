import type { Fix } from "../../../engine/finding.js";
import { type DataNode, entryOf } from "../../../text/tree.js";
import { renameKey, replaceValue } from "../../../text/yamlEdits.js";
import { nearest } from "../../../values/suggestion.js";
import { apiVersionOf, type Catalogue, type TypeShape } from "../catalogue.js";
import { type Fault, fix } from "./fault.js";
import { holderOf, shapeAt } from "./spot.js";

/**
 * The field that was meant, where the rule knows one and the mapping does not have it yet; undefined where the rule knows none, or what
 * is written cannot be its value: `runAsRoot: false` does not mean `runAsGroup`.
 */
export function nearName({ document, problem, spot, tables: { catalogue } }: Fault): readonly Fix[] | undefined {
  const meant = suggested(problem.fixes);
  const holder = holderOf(spot);
  if (meant === undefined) return undefined;
  const type = spot.object?.known?.type;
  const owner = type === undefined ? undefined : shapeAt(catalogue, type, spot.path.slice(0, -1));
  const shape = owner?.kind === "type" ? catalogue.field(owner.name, meant)?.shape : undefined;
  if (shape !== undefined && spot.entry !== undefined && !mayBe(spot.entry.value, shape)) return undefined;
  if (holder === undefined || spot.entry === undefined || entryOf(holder, meant) !== undefined) return [];
  return fix(`Replace with ${meant}`, renameKey(document.text, spot.entry, meant), true);
}

function mayBe(node: DataNode, shape: TypeShape): boolean {
  if (node.kind === "sequence") return shape.kind === "list";
  if (node.kind === "mapping") return shape.kind === "type" || shape.kind === "map";
  if (node.value === null || shape.kind !== "scalar") return node.value === null || node.alias !== undefined;
  const isBoolean = typeof node.value === "boolean" || /^(?:true|false|yes|no)$/iu.test(node.text);
  return shape.name === "boolean" ? isBoolean : typeof node.value !== "boolean";
}

/** The value that was meant; surely so where only the case of letters differs. */
export function nearValue({ document, problem, spot }: Fault): readonly Fix[] {
  const meant = suggested(problem.fixes);
  const { node } = spot;
  if (meant === undefined || node?.kind !== "scalar") return [];
  const sameButCase = node.text.toLowerCase() === meant.toLowerCase();
  return fix(`Replace with ${meant}`, replaceValue(document.text, node, meant), sameButCase);
}

/** The version that has the kind, or the kind that the version has. */
export function nearKind({ document, spot, tables: { catalogue } }: Fault): readonly Fix[] {
  const { object, node } = spot;
  if (object?.apiVersion === undefined || object.kind === undefined || node === undefined) return [];
  const meant = spot.path[0] === "apiVersion" ? versionOf(catalogue, object.kind) : kindIn(catalogue, object.apiVersion, object.kind);
  return meant === undefined ? [] : fix(`Replace with ${meant}`, replaceValue(document.text, node, meant));
}

function suggested(fixes: readonly Fix[] | undefined): string | undefined {
  return fixes?.[0]?.edits[0]?.newText;
}

function versionOf(catalogue: Catalogue, kind: string): string | undefined {
  const best = catalogue.versionsOf(kind).find(({ until }) => until === null);
  return best && apiVersionOf(best);
}

function kindIn(catalogue: Catalogue, apiVersion: string, kind: string): string | undefined {
  const known = catalogue.kinds().filter((candidate) => apiVersionOf(candidate) === apiVersion);
  return nearest(
    kind,
    known.map((candidate) => candidate.kind),
  );
}
