import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at, lacks, ruleOver } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";

/** A webhook is reached by a URL or through a Service of the cluster; a URL is `https`. */
export function webhooks(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["admissionregistration/v1.WebhookClientConfig"],
    {
      id: "kubernetes/webhook-client",
      severity: "error",
      summary: "A webhook without an address, with two, or with one that is not `https`.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#contacting-the-webhook",
    },
    function* (config, { partial }) {
      const url = present(config.node, "url");
      const service = present(config.node, "service");
      if ((url === undefined) === (service === undefined) && !(partial && url === undefined))
        yield lacks(config, "url", "a webhook is reached by `url` or through `service`, exactly one of them");
      const text = stringOf(url);
      if (url !== undefined && text !== undefined && !text.startsWith("https://"))
        yield at(config, "url", url, `url \`${text}\`, expected one that begins with \`https://\``, "FieldValueInvalid");
    },
  );
}
