import type { RuleContext } from "../../../engine/rule.js";
import type { Filled } from "../../../text/cursor.js";
import type { DataNode } from "../../../text/tree.js";
import type { CustomKinds } from "../customKinds/customKinds.js";
import { declaredField } from "../customKinds/fields.js";
import type { ApiObject, KubernetesDocument } from "../document.js";
import { type KustomizationCatalogue, rootType } from "../kustomize/fields.js";
import { kustomizationField } from "../kustomize/place.js";
import { follow } from "../place.js";
import { rootTypeOf, withDefinition } from "./definitionTypes.js";
import type { CompletionTables, Setting } from "./setting.js";

/** All that completions are made from. */
export interface CompletionSources extends CompletionTables {
  readonly customKinds: CustomKinds;
  readonly kustomizations: KustomizationCatalogue;
}

/** Type of an object whose kind is not written yet: it has the head of every object. */
export const headType = "core/v1.ConfigMap";

interface Place {
  readonly document: KubernetesDocument;
  readonly kustomization: boolean;
  readonly filled: Filled;
  readonly context: RuleContext;
}

/** The object around the filler, with what is known of its type; undefined where nothing is. */
export function subjectAt(
  sources: CompletionSources,
  { document, kustomization, filled, context }: Place,
): Pick<Setting, "object" | "type" | "place" | "catalogue"> | undefined {
  if (kustomization) return document.root?.kind === "mapping" ? ofKustomization(sources.kustomizations, document.root) : undefined;
  const object = document.objects.find((candidate) => candidate.path.every((step, index) => filled.path[index] === step));
  if (object === undefined) return undefined;
  const { catalogue, customKinds } = sources;
  const declared = customKinds.isCustom(object)
    ? customKinds.declared(object, context).find(({ version }) => version !== undefined)
    : undefined;
  if (declared?.version !== undefined) {
    const { definition, version } = declared;
    return {
      object,
      type: rootTypeOf(definition, version),
      catalogue: withDefinition(catalogue, definition, version),
      place: (steps) => declaredField(definition, version, steps),
    };
  }
  const type = object.known?.type ?? (isHeadOf(object, filled.path.slice(object.path.length)) ? headType : undefined);
  return type === undefined ? undefined : { object, type, catalogue, place: (steps) => follow(catalogue, type, steps) };
}

function ofKustomization(
  catalogue: KustomizationCatalogue,
  node: DataNode & { kind: "mapping" },
): Pick<Setting, "object" | "type" | "place" | "catalogue"> {
  return { object: { node, path: [] }, type: rootType, catalogue, place: (steps) => kustomizationField(catalogue, steps) };
}

function isHeadOf({ kind, apiVersion }: ApiObject, steps: readonly (string | number)[]): boolean {
  const inHead = steps.length === 0 || (steps.length === 1 && (steps[0] === "kind" || steps[0] === "apiVersion"));
  return inHead && (kind === undefined || apiVersion === undefined || steps.length === 1);
}
