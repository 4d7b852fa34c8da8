import type { Rule } from "../../../engine/rule.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { isWindows } from "./containers.js";
import { opinionOver } from "./opinionOver.js";
import { setField } from "./setField.js";

/** Sharing namespaces with the node; containers that are host processes of Windows have no other way. */
export function hostNamespace(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/host-namespace",
      severity: "off",
      summary: "A Pod that shares the network, the processes or the IPC objects of its node.",
      source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    },
    function* (pod, document) {
      if (isWindows(pod)) return;
      for (const [name, sees] of Object.entries(shared)) {
        const node = present(pod.node, name);
        if (node?.kind === "scalar" && node.value === true)
          yield {
            ...at(pod, name, node, `\`${name}: true\`: the Pod ${sees}, and so does whoever breaks into it`),
            fixes: setField(document, pod.node, [name], false),
          };
      }
    },
  );
}

const shared = {
  hostNetwork: "listens on the node's addresses and reaches what listens on its loopback",
  hostPID: "sees all processes of the node, their environment and their files",
  hostIPC: "reaches the shared memory of the node's processes",
} as const;
