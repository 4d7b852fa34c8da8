import type { Rule } from "../../../engine/rule.js";
import { entryOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { present, rangeFor } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";
import { setField } from "./setField.js";

/** Jobs that are done stay until someone deletes them. */
export function noJobTtl(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["batch/v1.Job"],
    {
      id: "kubernetes/no-job-ttl",
      severity: "off",
      summary: "A Job that stays, with its Pods, when it is done.",
      source: "https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/",
    },
    function* (job, document) {
      const spec = present(job.node, "spec");
      if (spec?.kind !== "mapping" || present(spec, "ttlSecondsAfterFinished") !== undefined) return;
      const key = entryOf(job.node, "spec")?.key ?? job.anchor;
      yield {
        range: rangeFor(key),
        path: [...job.path, "spec", "ttlSecondsAfterFinished"],
        message: "the Job and its Pods stay when it is done; set `ttlSecondsAfterFinished`",
        fixes: setField(document, spec, ["ttlSecondsAfterFinished"], 86_400),
      };
    },
  );
}
