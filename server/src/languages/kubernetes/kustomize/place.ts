import type { Place } from "../../../engine/language.js";
import type { FieldSpec, Isolation } from "../../../knowledge/facts.js";
import { type FieldKey, fieldKey, splitFieldKey } from "../../../knowledge/fieldKey.js";
import { dottedPath, locate, type PathStep } from "../../../text/path.js";
import type { KubernetesDocument } from "../document.js";
import { follow } from "../place.js";
import { typeWords } from "../words.js";
import { type KustomizationCatalogue, type KustomizationField, rootType } from "./fields.js";
import { reference } from "./kustomizationRule.js";

/** The field of a kustomization at `offset`, with what is to be said of it. */
export function placeInKustomization(document: KubernetesDocument, offset: number, catalogue: KustomizationCatalogue): Place | undefined {
  const found = locate(document, offset);
  if (found === undefined || document.kustomization !== true || found.path.length === 0) return undefined;
  const reached = kustomizationField(catalogue, found.path);
  if (reached === undefined) return undefined;
  return {
    ...reached,
    range: found.onKey && found.entry !== undefined ? found.entry.key.range : (found.node.alias ?? found.node.range),
    path: dottedPath(found.path),
    onValue: !found.onKey,
    ...(found.node.kind === "scalar" && found.node.missing !== true && found.node.text.length <= 200 && { value: found.node.text }),
  };
}

/** The field to which a path leads, with what is to be said of it. */
export function kustomizationField(
  catalogue: KustomizationCatalogue,
  path: readonly PathStep[],
): Pick<Place, "field" | "trail" | "title" | "userKey" | "declared"> | undefined {
  const reached = follow(catalogue, rootType, path);
  const { type, name } = splitFieldKey(reached?.field ?? fieldKey(rootType, ""));
  const field = catalogue.field(type, name);
  return reached && field && { ...reached, declared: specOf(field) };
}

/** What a field of a kustomization means for isolation: nothing by itself. Undefined for fields of other types. */
export function kustomizationIsolation(key: FieldKey): Isolation | undefined {
  return key.startsWith("kustomize/") ? none : undefined;
}

const none: Isolation = {
  class: [],
  facet: [],
  mechanisms: [],
  meaning: "None: kustomize writes manifests before anything runs; what isolates is in the objects that it writes.",
  sources: [reference],
};

function specOf(field: KustomizationField): FieldSpec {
  const values = field.enum ?? field.values;
  return {
    type: typeWords(field.type),
    required: field.required,
    ...(field.default !== undefined && { default: field.default }),
    ...(values && { values: values.map((value) => ({ value })) }),
    meaning: `${field.text}${deprecation(field)}`,
    sources: [reference],
  };
}

function deprecation({ deprecated }: KustomizationField): string {
  if (deprecated === undefined) return "";
  return ` Deprecated${deprecated.since === undefined ? "" : ` since kustomize ${deprecated.since}`}: use \`${deprecated.use}\`.`;
}
