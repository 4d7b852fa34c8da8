import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";
import { pinned } from "./pinned.js";

/** A tag that moves. */
export function latestTag(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/latest-tag",
      severity: "hint",
      summary: "An image with the tag `latest`: what runs depends on when it was pulled.",
      source: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
    },
    function* (container) {
      const node = present(container.node, "image");
      const image = stringOf(node);
      if (node !== undefined && image !== undefined && /:latest$/u.test(image))
        yield {
          ...at(
            container,
            "image",
            node,
            `\`${image}\`: what \`latest\` is changes between nodes and restarts, and there is no going back; name a version or a digest`,
          ),
          fixes: pinned(node, image),
        };
    },
  );
}
