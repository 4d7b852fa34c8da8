import type { Rule } from "../../../../engine/rule.js";
import { stringOf } from "../../../../text/tree.js";
import type { KubernetesDocument } from "../../document.js";
import { at, isFrom, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { present } from "../../typedNodes.js";

/** Names of drivers are DNS names, of which two that differ by case are one. */
export function driverCase(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["resource/v1.ResourceSliceSpec"],
    {
      id: "kubernetes/driver-case",
      severity: "warning",
      summary: "A driver of devices with upper-case letters in its name.",
      source: "https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/",
    },
    function* (spec, _document, context) {
      const node = present(spec.node, "driver");
      const name = stringOf(node);
      if (node === undefined || name === undefined || name === name.toLowerCase() || !isFrom(context, "1.36")) return;
      yield at(spec, "driver", node, `driver \`${name}\`, expected lower-case letters: \`${name.toLowerCase()}\``);
    },
  );
}
