import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import { isRuntimeSocket } from "../../../values/runtimeSocket.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";

/** Whoever may speak to the container runtime may start a container that is the node. */
export function dockerSocket(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.HostPathVolumeSource"],
    {
      id: "kubernetes/docker-socket",
      severity: "hint",
      summary: "A volume that holds the container runtime's socket.",
      source: "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
    },
    function* (source) {
      const node = present(source.node, "path");
      const path = stringOf(node);
      if (node !== undefined && path !== undefined && isRuntimeSocket(path))
        yield at(source, "path", node, `\`${path}\` is the container runtime's socket: who writes to it is root on the node`);
    },
  );
}
