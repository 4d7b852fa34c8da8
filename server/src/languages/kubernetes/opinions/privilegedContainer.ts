import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { itemsOf, present, type TypedNode } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";
import { setField } from "./setField.js";

/** A privileged container has the host at its feet. */
export function privilegedContainer(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.SecurityContext"],
    {
      id: "kubernetes/privileged-container",
      severity: "hint",
      summary: "A privileged container: all capabilities, all devices of the node, no seccomp and no AppArmor.",
      source: "https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/#privileged-containers",
    },
    function* (context, document) {
      const node = present(context.node, "privileged");
      if (node?.kind !== "scalar" || node.value !== true) return;
      yield {
        ...at(
          context,
          "privileged",
          node,
          "a privileged container can do to the node what root can; add the one capability or device it needs instead",
        ),
        fixes: handsOutMounts(context.parent) ? [] : setField(document, context.node, ["privileged"], false),
      };
    },
  );
}

/** Only privileged containers may hand mounts out to the node. */
function handsOutMounts(container: TypedNode | undefined): boolean {
  return itemsOf(container?.node, "volumeMounts").some((mount) => stringOf(present(mount, "mountPropagation")) === "Bidirectional");
}
