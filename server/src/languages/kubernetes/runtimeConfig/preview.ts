import type { Preview } from "../../../engine/language.js";
import { LinkedJsonWriter } from "../../../text/linkedJson.js";
import { stringOf } from "../../../text/tree.js";
import type { Catalogue } from "../catalogue.js";
import type { KubernetesDocument } from "../document.js";
import { isWindows } from "../opinions/containers.js";
import { isTrue, nodesByType, present, type TypedNode } from "../typedNodes.js";
import { linuxOf } from "./linux.js";
import { mountsOf } from "./mounts.js";
import { processOf } from "./process.js";
import { isOn, isPrivileged, securityOf } from "./settings.js";

/**
 * The OCI runtime config that the container around an offset becomes (the first of its Pod elsewhere), as kubelet and containerd
 * make it; undefined where there is no Pod. What the image and the node decide is not in it.
 */
export function runtimeConfigAt(document: KubernetesDocument, offset: number, catalogue: Catalogue): Preview | undefined {
  const types = nodesByType(document, catalogue);
  const pods = types.get("core/v1.PodSpec") ?? [];
  const pod = pods.findLast(({ node }) => node.range.start <= offset && offset <= node.range.end) ?? pods[0];
  if (pod === undefined || document.partial || isWindows(pod)) return undefined;
  const containers = (types.get("core/v1.Container") ?? []).filter(({ parent }) => parent?.node === pod.node);
  const container = containers.find(({ node }) => node.range.start <= offset && offset <= node.range.end) ?? mainOf(containers);
  if (container === undefined) return undefined;
  const writer = new LinkedJsonWriter();
  for (const line of leftOut(pod, container)) writer.comment(line);
  writer.object({
    fields: [
      ["ociVersion", "1.2.0"],
      ["process", processOf(pod, container)],
      [
        "root",
        {
          fields: [
            ["path", "rootfs"],
            ["readonly", isOn(securityOf(container), "readOnlyRootFilesystem")],
          ],
        },
      ],
      ["mounts", mountsOf(pod, container)],
      ["linux", linuxOf(pod, container)],
    ],
  });
  const name = stringOf(present(container.node, "name")) ?? "container";
  return { title: `${name}.json`, languageId: "jsonc", text: `${writer.text}\n`, links: writer.links };
}

/** A Pod is known for what runs in `containers`, not for what runs before. */
function mainOf(containers: readonly TypedNode[]): TypedNode | undefined {
  return containers.find(({ path }) => path.at(-2) === "containers") ?? containers[0];
}

/** What a reader might look for in vain. */
function leftOut(pod: TypedNode, container: TypedNode): readonly string[] {
  const lines = ["What kubelet and containerd make of this container on Linux. What the image and the node decide is not in here."];
  if (present(container.node, "command") === undefined)
    lines.push("process.args: the image's entrypoint, and the arguments below or its own.");
  const profile = [container, pod].map((owner) => present(securityOf(owner), "seccompProfile")).find((node) => node !== undefined);
  const type = stringOf(present(profile, "type"));
  if (type === "RuntimeDefault") lines.push("linux.seccomp: the runtime's default profile.");
  if (type === "Localhost")
    lines.push(`linux.seccomp: the profile ${stringOf(present(profile, "localhostProfile")) ?? ""} below the kubelet's seccomp folder.`);
  for (const [field, what] of shared)
    if (isTrue(present(pod.node, field))) lines.push(`linux.namespaces: no ${what} of its own, as ${field} is true; the node's is shared.`);
  if (isPrivileged(container)) lines.push("privileged: all capabilities, all devices of the node, no seccomp filter, nothing masked.");
  return lines;
}

/** Fields that leave entries out of `linux.namespaces`. */
const shared = [
  ["hostPID", "pid"],
  ["hostNetwork", "network and uts"],
  ["hostIPC", "ipc"],
] as const;
