import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { containerTypes, lacks, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** A container needs an image, although the schema calls it optional. */
export function containerRequired(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    containerTypes,
    {
      id: "kubernetes/container-required",
      severity: "error",
      summary: "A container without an image.",
      source: "https://kubernetes.io/docs/concepts/containers/images/",
    },
    function* (container, document) {
      if (document.partial) return;
      const image = present(container.node, "image");
      if (image !== undefined && stringOf(image) !== "") return;
      yield lacks(container, "image", "container without `image`");
    },
  );
}
