import type { NamedPlace } from "../../../text/names.js";
import { keyText } from "../../../text/tree.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { nodesByType } from "../typedNodes.js";
import { kustomizationNames } from "./kustomize.js";
import { objectNames, objectUse } from "./objects.js";
import { podNames } from "./pods.js";
import { portNames } from "./ports.js";

/**
 * The names of a document: its objects, the keys of its ConfigMaps and Secrets and the ports of its Services, known in the whole
 * workspace; ports of containers, known to what reaches them; volumes, containers and variables, known in their Pod; and where fields
 * call something by such a name.
 */
export function names(document: KubernetesDocument, catalogue: Catalogue): readonly NamedPlace[] {
  const places = [...document.objects.flatMap(objectNames), ...(document.kustomization === true ? kustomizationNames(document.root) : [])];
  for (const nodes of nodesByType(document, catalogue).values())
    for (const typed of nodes) {
      for (const { key, value, merged } of typed.node.entries)
        if (merged !== true) places.push(...objectUse(keyText(key), value, typed, catalogue));
      places.push(...podNames(typed), ...portNames(typed));
    }
  return places;
}
