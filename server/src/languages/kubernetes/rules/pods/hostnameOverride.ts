import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { atKey, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** A host name of the Pod's own excludes the ways in which it would get another. */
export function hostnameOverride(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/hostname-override",
      severity: "error",
      summary: "A host name that is set while the Pod takes the node's, or its full name.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/pod-hostname/",
      equivalents: ["FieldValueForbidden"],
    },
    function* (spec) {
      const name = present(spec.node, "hostnameOverride");
      if (name === undefined || stringOf(name) === undefined) return;
      for (const other of ["setHostnameAsFQDN", "hostNetwork"]) {
        const node = present(spec.node, other);
        if (node?.kind === "scalar" && node.value === true)
          yield atKey(
            spec,
            "hostnameOverride",
            `\`hostnameOverride\` beside \`${other}: true\`, which decides the name`,
            "FieldValueForbidden",
          );
      }
    },
  );
}
