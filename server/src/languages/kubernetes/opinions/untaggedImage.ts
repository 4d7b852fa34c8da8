import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";
import { pinned } from "./pinned.js";

/** No tag means `latest`. */
export function untaggedImage(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/untagged-image",
      severity: "off",
      summary: "An image without tag and digest, which means `latest`.",
      source: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
    },
    function* (container) {
      const node = present(container.node, "image");
      const image = stringOf(node) ?? "";
      if (node !== undefined && image !== "" && !/[@:]/u.test(image.slice(image.lastIndexOf("/") + 1)))
        yield {
          ...at(container, "image", node, `\`${image}\` has no tag, which means \`latest\`; name a version or a digest`),
          fixes: pinned(node, image),
        };
    },
  );
}
