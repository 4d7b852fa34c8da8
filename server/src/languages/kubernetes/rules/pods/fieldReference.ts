import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import { qualifiedNameFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

const entry = /^metadata\.(labels|annotations)\['([^']+)'\]$/u;

const inVariables = new Set([
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  // The old name of nodeName, still taken.
  "spec.host",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
]);

const inFiles = new Set(["metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations"]);

/** The downward API hands out a few fields of the Pod, others to variables than to files. */
export function fieldReference(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.ObjectFieldSelector"],
    {
      id: "kubernetes/field-reference",
      severity: "error",
      summary: "A reference to a field that the downward API does not hand out.",
      source: "https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef",
    },
    function* (selector) {
      const path = present(selector.node, "fieldPath");
      const text = stringOf(path);
      if (path === undefined || text === undefined || text === "") return;
      const [, map, key] = entry.exec(text) ?? [];
      if (key !== undefined) {
        const fault = qualifiedNameFault(map === "annotations" ? key.toLowerCase() : key);
        if (fault !== undefined) yield at(selector, "fieldPath", path, `fieldPath with the key \`${key}\`: ${fault}`, "FieldValueInvalid");
        return;
      }
      const isVariable = selector.parent?.type === "core/v1.EnvVarSource";
      const allowed = isVariable ? inVariables : inFiles;
      if (allowed.has(text)) return;
      const list = [...allowed]
        .filter((name) => name !== "spec.host")
        .map((name) => `\`${name}\``)
        .join(", ");
      const reason = inVariables.has(text) || inFiles.has(text) ? "FieldValueNotSupported" : "FieldValueInvalid";
      const where = isVariable ? "a variable" : "a file";
      yield at(
        selector,
        "fieldPath",
        path,
        `fieldPath \`${text}\` in ${where}, expected one of ${list} or one label or annotation`,
        reason,
      );
    },
  );
}
