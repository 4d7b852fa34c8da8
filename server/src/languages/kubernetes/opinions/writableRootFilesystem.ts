import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { isWindows, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";
import { setField } from "./setField.js";

/** What an intruder writes into the image stays as long as the container. */
export function writableRootFilesystem(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/writable-root-filesystem",
      severity: "off",
      summary: "A container that can change the files of its own image.",
      source: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    },
    function* (container, document) {
      const context = present(container.node, "securityContext");
      const written = present(context, "readOnlyRootFilesystem");
      if (isWindows(container.parent) || (written?.kind === "scalar" && written.value === true)) return;
      const message = `${titleOf(container)} can change the files of its image: \`readOnlyRootFilesystem\` is not \`true\`; give it an \`emptyDir\` where it has to write`;
      const path = ["securityContext", "readOnlyRootFilesystem"] as const;
      const found = written === undefined ? without(container, path, message) : at(container, path, written, message);
      yield { ...found, fixes: setField(document, container.node, path, true) };
    },
  );
}
