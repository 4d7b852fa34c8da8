import type { Rule } from "../../../engine/rule.js";
import { stringOf } from "../../../text/tree.js";
import type { KubernetesDocument } from "../document.js";
import { at } from "../ruleOver.js";
import type { Tables } from "../tables.js";
import { present } from "../typedNodes.js";
import { opinionOver } from "./opinionOver.js";

/** The node's own configuration, devices and state, in a container. */
export function sensitiveHostPath(tables: Tables): Rule<KubernetesDocument> {
  return opinionOver(
    tables,
    ["core/v1.HostPathVolumeSource"],
    {
      id: "kubernetes/sensitive-host-path",
      severity: "off",
      summary: "A volume that holds the node's configuration, devices, kernel interfaces or the kubelet's state.",
      source: "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
    },
    function* (source) {
      const node = present(source.node, "path");
      const path = stringOf(node);
      const found = path === undefined ? undefined : sensitive.find(({ form }) => form.test(path));
      if (node !== undefined && found !== undefined)
        yield at(source, "path", node, `\`${path}\` of the node is ${found.what}; a container that holds it is hardly apart from the node`);
    },
  );
}

const sensitive: readonly { readonly form: RegExp; readonly what: string }[] = [
  { form: /^\/+$/u, what: "its whole file system" },
  { form: /^\/(?:etc|boot|root|usr|bin|sbin|lib|lib64)(?:\/|$)/u, what: "part of its system and configuration" },
  { form: /^\/(?:proc|sys|dev)\/?$/u, what: "an interface of its kernel" },
  { form: /^\/var\/lib\/(?:kubelet|docker|containerd|etcd)(?:\/|$)/u, what: "state of what runs its containers" },
];
