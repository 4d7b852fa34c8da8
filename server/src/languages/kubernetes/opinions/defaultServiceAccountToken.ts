import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver, without } from "./opinionOver.js";
import { setField } from "./setField.js";

/** Most Pods never speak to the API server, yet all get a token for it. */
export function defaultServiceAccountToken(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/default-service-account-token",
      severity: "off",
      summary: "A Pod that gets a token of its namespace's default ServiceAccount without asking for it.",
      source: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
    },
    function* (pod, document) {
      const account = stringOf(present(pod.node, "serviceAccountName")) ?? stringOf(present(pod.node, "serviceAccount")) ?? "";
      if ((account !== "" && account !== "default") || present(pod.node, "automountServiceAccountToken") !== undefined) return;
      yield {
        ...without(
          pod,
          ["automountServiceAccountToken"],
          "the Pod gets a token of the default ServiceAccount; name an account of its own, or set `automountServiceAccountToken: false`",
        ),
        fixes: setField(document, pod.node, ["automountServiceAccountToken"], false),
      };
    },
  );
}
