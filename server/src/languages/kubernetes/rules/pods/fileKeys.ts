import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { itemsOf, present } from "../../typedNodes.js";
import { claimTemplateNames, podSpecOf } from "../volumes/volumes.js";

/** Variables are read from files in a volume that the Pod makes for itself. */
export function fileKeys(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.FileKeySelector"],
    {
      id: "kubernetes/file-key",
      severity: "error",
      summary: "A variable from a file in a volume that the Pod does not have, or that is no `emptyDir`.",
      source: "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-via-file/",
    },
    function* (selector, { partial }) {
      const spec = podSpecOf(selector);
      const node = present(selector.node, "volumeName");
      const name = stringOf(node) ?? "";
      if (partial || spec === undefined || node === undefined || name === "") return;
      const volume = itemsOf(spec.node, "volumes").find((candidate) => stringOf(present(candidate, "name")) === name);
      const isClaim = claimTemplateNames(spec).has(name);
      if (volume === undefined && !isClaim)
        yield at(selector, "volumeName", node, `no volume \`${name}\` in this Pod`, "FieldValueNotFound");
      else if (isClaim || (volume?.kind === "mapping" && volume.entries.length > 1 && present(volume, "emptyDir") === undefined))
        yield at(
          selector,
          "volumeName",
          node,
          `volume \`${name}\` is no \`emptyDir\`, which variables from files need`,
          "FieldValueInvalid",
        );
    },
  );
}
