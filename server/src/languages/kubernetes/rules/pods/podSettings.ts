import type { Problem } from "../../../../engine/finding.js";
import type { Rule } from "../../../../engine/rule.js";
import { entryOf, stringOf } from "../../../../text/tree.js";
import { dnsSubdomainFault } from "../../../../values/names.js";
import type { KubernetesDocument } from "../../document.js";
import { at, ruleOver } from "../../ruleOver.js";
import type { Tables } from "../../tables.js";
import { isTrue, itemsOf, present, type TypedNode } from "../../typedNodes.js";

/** Settings of a Pod that go only with certain others. */
export function podSettings(tables: Tables): Rule<KubernetesDocument> {
  return ruleOver(
    tables,
    ["core/v1.PodSpec"],
    {
      id: "kubernetes/pod-settings",
      severity: "error",
      summary: "A setting of a Pod without the one it needs, or where it has no effect that the server would take.",
      source: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/",
    },
    function* (spec, { partial }) {
      yield* nameServers(spec, partial);
      if (!partial) yield* initContainers(spec);
      yield* sysctls(spec);
      yield* images(spec);
      yield* account(spec);
    },
  );
}

function* nameServers(spec: TypedNode, partial: boolean): Generator<Problem> {
  const config = present(spec.node, "dnsConfig");
  const servers = itemsOf(config, "nameservers");
  if (stringOf(present(spec.node, "dnsPolicy")) === "None" && servers.length === 0 && !partial) {
    const path = ["dnsConfig", "nameservers"];
    const anchor = entryOf(config ?? spec.node, "nameservers")?.key ?? entryOf(spec.node, "dnsPolicy")?.value ?? spec.anchor;
    yield at(spec, path, anchor, "`dnsPolicy: None` needs `dnsConfig.nameservers`", "FieldValueRequired");
  }
  const fourth = servers[3];
  if (fourth !== undefined)
    yield at(spec, ["dnsConfig", "nameservers", 3], fourth, `${servers.length} name servers, expected at most 3`, "FieldValueInvalid");
  const searches = entryOf(config, "searches");
  const line = itemsOf(config, "searches")
    .map((item) => stringOf(item) ?? "")
    .join(" ");
  // The form of each says that it is ASCII.
  if (searches !== undefined && line.length > 2048)
    yield at(
      spec,
      ["dnsConfig", "searches"],
      searches.key,
      `search paths of ${line.length} characters, expected at most 2048`,
      "FieldValueInvalid",
    );
}

/** An init container runs to its end: it is probed only where it goes on as a sidecar. */
function* initContainers(spec: TypedNode): Generator<Problem> {
  for (const [index, container] of itemsOf(spec.node, "initContainers").entries()) {
    if (stringOf(present(container, "restartPolicy")) === "Always") continue;
    for (const name of ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle"]) {
      const entry = entryOf(container, name);
      if (entry === undefined || present(container, name) === undefined) continue;
      const message = `\`${name}\` in an init container, which runs to its end; it goes with \`restartPolicy: Always\` only`;
      yield at(spec, ["initContainers", index, name], entry.key, message, "FieldValueForbidden");
    }
  }
}

/** Kernel parameters of a namespace that the Pod shares with the host cannot be set, and none twice. */
function* sysctls(spec: TypedNode): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, sysctl] of itemsOf(present(spec.node, "securityContext"), "sysctls").entries()) {
    const name = present(sysctl, "name");
    const text = stringOf(name);
    if (name === undefined || text === undefined || text === "") continue;
    const path = ["securityContext", "sysctls", index, "name"];
    if (seen.has(text)) yield at(spec, path, name, `duplicate sysctl \`${text}\``, "FieldValueDuplicate");
    seen.add(text);
    const dotted = /^[^./]*\//u.test(text) ? text.replaceAll("/", ".") : text;
    const host = hostNetworkSysctl.test(dotted) ? "hostNetwork" : hostIpcSysctl.test(dotted) ? "hostIPC" : undefined;
    if (host !== undefined && isTrue(present(spec.node, host)))
      yield at(spec, path, name, `sysctl \`${text}\` belongs to a namespace that \`${host}: true\` gives up`, "FieldValueInvalid");
  }
}

const hostNetworkSysctl = /^net\./u;
const hostIpcSysctl = /^(?:kernel\.(?:sem|shm|msg|shmall|shmmax|shmmni|shm_rmid_forced|msgmax|msgmnb|msgmni)$|fs\.mqueue\.)/u;

/** The old name of `serviceAccountName` counts where the new one is not there. */
function* account(spec: TypedNode): Generator<Problem> {
  if ((stringOf(present(spec.node, "serviceAccountName")) ?? "") !== "") return;
  const old = present(spec.node, "serviceAccount");
  const text = stringOf(old) ?? "";
  const fault = text === "" ? undefined : dnsSubdomainFault(text);
  if (old !== undefined && fault !== undefined)
    yield at(spec, "serviceAccount", old, `serviceAccount \`${text}\`: ${fault}`, "FieldValueInvalid");
}

/** Blanks around an image are refused in a Pod by itself; templates are taken as they are. */
function* images(spec: TypedNode): Generator<Problem> {
  if (spec.parent?.type !== "core/v1.Pod") return;
  for (const list of ["containers", "initContainers"]) {
    for (const [index, container] of itemsOf(spec.node, list).entries()) {
      const image = present(container, "image");
      const text = stringOf(image);
      if (image !== undefined && text !== undefined && text !== "" && text.trim() !== text)
        yield at(spec, [list, index, "image"], image, `image \`${text}\` with blanks around it`, "FieldValueInvalid");
    }
  }
}
