import type { Rule } from "../../../engine/rule.js";
import { entryOf } from "../../../text/tree.js";
import { canonicalText } from "../customKinds/plainJson.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";

/** A liveness probe that fails together with the readiness probe restarts what is only busy. */
export function identicalProbes(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.Container"],
    {
      id: "kubernetes/identical-probes",
      severity: "hint",
      summary: "A liveness probe that equals the readiness probe: the container is restarted when it only should get no traffic.",
      source: "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#liveness-probe",
    },
    function* (container) {
      const live = entryOf(container.node, "livenessProbe");
      const ready = present(container.node, "readinessProbe");
      if (live?.value.kind !== "mapping" || live.value.entries.length === 0 || ready?.kind !== "mapping") return;
      if (canonicalText(live.value) !== canonicalText(ready)) return;
      const message =
        "the liveness probe equals the readiness probe: under load the container is restarted instead of spared; let it fail later";
      yield { ...at(container, "livenessProbe", live.key, message), equivalents: [] };
    },
  );
}
