import type { Fix } from "../../../engine/finding.js";
import type { Rule } from "../../../engine/rule.js";
import { entryOf, type MappingNode } from "../../../text/tree.js";
import { canonicalText } from "../customKinds/plainJson.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";
import { setField } from "./setField.js";

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
    function* (container, document) {
      const live = entryOf(container.node, "livenessProbe");
      const ready = present(container.node, "readinessProbe");
      if (live?.value.kind !== "mapping" || live.value.entries.length === 0 || ready?.kind !== "mapping") return;
      if (canonicalText(live.value) !== canonicalText(ready)) return;
      const message =
        "the liveness probe equals the readiness probe: under load the container is restarted instead of spared; let it fail later";
      yield { ...at(container, "livenessProbe", live.key, message), fixes: failLater(document, live.value) };
    },
  );
}

/** Three times as many failures as now, of which three are the default. */
function failLater(document: KubernetesDocument, probe: MappingNode): readonly Fix[] {
  const written = present(probe, "failureThreshold");
  const now = written === undefined ? 3 : written.kind === "scalar" ? written.value : undefined;
  return typeof now === "number" && now > 0 ? setField(document, probe, ["failureThreshold"], now * 3) : [];
}
