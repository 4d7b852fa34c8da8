import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Host namespaces that exclude each other or other settings. */
export function podNamespaces(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/pod-namespaces",
      severity: "error",
      summary: "Settings of host and shared namespaces that exclude each other.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
    },
    function* (spec) {
      yield* exclusive(spec);
      if (isTrue(present(spec.node, "hostNetwork"))) yield* hostPorts(spec);
    },
  );
}

function* exclusive(spec: TypedNode): Generator<Problem> {
  const share = entryOf(spec.node, "shareProcessNamespace");
  if (share !== undefined && isTrue(present(spec.node, "shareProcessNamespace")) && isTrue(present(spec.node, "hostPID"))) {
    yield at(spec, "shareProcessNamespace", share.key, "`shareProcessNamespace` and `hostPID` exclude each other", "FieldValueInvalid");
  }
  const hostUsers = present(spec.node, "hostUsers");
  if (hostUsers?.kind !== "scalar" || hostUsers.value !== false) return;
  for (const name of ["hostNetwork", "hostPID", "hostIPC"]) {
    const entry = entryOf(spec.node, name);
    if (entry !== undefined && isTrue(present(spec.node, name)))
      yield at(spec, name, entry.key, `\`${name}: true\` cannot go with \`hostUsers: false\``, "FieldValueForbidden");
  }
}

/** On the host's network a container's port is the host's port; init containers are not looked at. */
function* hostPorts(spec: TypedNode): Generator<Problem> {
  for (const list of ["containers"]) {
    for (const [index, container] of itemsOf(spec.node, list).entries()) {
      for (const [portIndex, port] of itemsOf(container, "ports").entries()) {
        const hostPort = present(port, "hostPort");
        const containerPort = present(port, "containerPort");
        if (
          hostPort?.kind !== "scalar" ||
          containerPort?.kind !== "scalar" ||
          hostPort.value === 0 ||
          hostPort.value === containerPort.value
        )
          continue;
        const path = [list, index, "ports", portIndex, "hostPort"];
        yield at(
          spec,
          path,
          hostPort,
          `with \`hostNetwork\` containerPort ${containerPort.text} must be the same as hostPort ${hostPort.text}`,
          "FieldValueInvalid",
        );
      }
    }
  }
}
