import type { Fix } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { type MappingNode, stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { itemsOf, present } from "../typedNodes.js";
import { keepsRunning, listOf, titleOf } from "./containers.js";
import { opinionOver, without } from "./opinionOver.js";
import { setField } from "./setField.js";

/** Without a readiness probe a container counts as ready as soon as it runs. */
export function noReadinessProbe(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/no-readiness-probe",
      severity: "off",
      summary: "A container with ports that gets traffic before it can answer: it has no readiness probe.",
      source: "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#readiness-probe",
    },
    function* (container, document) {
      if (!keepsRunning(container) || listOf(container) !== "containers") return;
      if (itemsOf(container.node, "ports").length === 0 || present(container.node, "readinessProbe") !== undefined) return;
      const message = `${titleOf(container)} has ports but no readiness probe: it gets traffic before it answers, and a rollout goes on though it never does`;
      yield { ...without(container, ["readinessProbe"], message), fixes: firstPort(document, container.node) };
    },
  );
}

/** The least that a probe can ask: whether the first port takes connections. */
function firstPort(document: KubernetesDocument, container: MappingNode): readonly Fix[] {
  const [port] = itemsOf(container, "ports");
  const number = present(port, "containerPort");
  const protocol = stringOf(present(port, "protocol")) ?? "TCP";
  if (number?.kind !== "scalar" || typeof number.value !== "number" || protocol !== "TCP") return [];
  return setField(document, container, ["readinessProbe"], { tcpSocket: { port: number.value } });
}
