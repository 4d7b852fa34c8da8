import type { Wall, WalledIn } from "../../engine/language.js";
import type { Range } from "../../text/range.js";
import { type DataNode, stringOf } from "../../text/tree.js";
import type { Catalogue } from "./catalogue.js";
import type { KubernetesDocument } from "./document.js";
import { isWindows } from "./opinions/containers.js";
import { effective, isPrivileged, scalarIn, securityOf } from "./runtimeConfig/settings.js";
import { isTrue, itemsOf, nodesByType, present, type TypedNode } from "./typedNodes.js";

/** How each Linux container of a document is walled in, by what is written, and the places that decide it. */
export function isolationMap(document: KubernetesDocument, catalogue: Catalogue): readonly WalledIn[] {
  if (document.partial) return [];
  const containers = nodesByType(document, catalogue).get("core/v1.Container") ?? [];
  return containers.flatMap((container): readonly WalledIn[] => {
    const pod = container.parent;
    if (pod === undefined || pod.type !== "core/v1.PodSpec" || isWindows(pod)) return [];
    const { kind = "object", node } = container.object;
    const name = stringOf(present(present(node, "metadata"), "name")) ?? "";
    const title = `${kind} ${name}, container ${stringOf(present(container.node, "name")) ?? ""}`;
    return [{ title, at: container.anchor.range, walls: wallsOf(pod, container) }];
  });
}

function wallsOf(pod: TypedNode, container: TypedNode): readonly Wall[] {
  const privileged = present(securityOf(container), "privileged");
  const open = isPrivileged(container) && privileged !== undefined ? [rangeOf(privileged)] : [];
  return [
    kernel(pod),
    processes(pod),
    namespace(pod, "hostNetwork", "network", "a network of the Pod's own", "the node's network, with what listens on its loopback"),
    namespace(pod, "hostIPC", "ipc", "shared memory of the Pod's own", "the node's shared memory"),
    users(pod, container),
    files(pod, container),
    capabilities(container, open),
    systemCalls(pod, container, open),
    escalation(container, open),
    resources(container),
  ];
}

/** The place of a node as it is read here. */
function rangeOf(node: DataNode): Range {
  return node.alias ?? node.range;
}

function wall(name: string, state: Wall["state"], text: string, ...nodes: readonly (DataNode | undefined)[]): Wall {
  return { name, state, text, sources: nodes.flatMap((node) => (node === undefined ? [] : [rangeOf(node)])) };
}

function kernel(pod: TypedNode): Wall {
  const runtime = present(pod.node, "runtimeClassName");
  return runtime === undefined
    ? wall("kernel", "shared", "the node's kernel")
    : wall(
        "kernel",
        "partly",
        `what the runtime class ${stringOf(runtime) ?? ""} stands for: with Kata or gVisor a kernel of its own`,
        runtime,
      );
}

function processes(pod: TypedNode): Wall {
  const host = present(pod.node, "hostPID");
  const shared = present(pod.node, "shareProcessNamespace");
  if (isTrue(host)) return wall("processes", "shared", "all processes of the node are seen", host);
  if (isTrue(shared)) return wall("processes", "partly", "the processes of all containers of the Pod are seen", shared);
  return wall("processes", "apart", "its own processes only");
}

function namespace(pod: TypedNode, field: string, name: string, own: string, shared: string): Wall {
  const host = present(pod.node, field);
  return isTrue(host) ? wall(name, "shared", shared, host) : wall(name, "apart", own);
}

function users(pod: TypedNode, container: TypedNode): Wall {
  const mapped = scalarIn(pod.node, "hostUsers");
  const user = effective(pod, container, "runAsUser");
  const nonRoot = effective(pod, container, "runAsNonRoot");
  if (mapped?.value === false) return wall("users", "apart", "users of its own: root inside is nobody on the node", mapped);
  const uid = user?.kind === "scalar" ? Number(user.value) : undefined;
  if (uid === 0) return wall("users", "shared", "root, and the node's root to the kernel", user);
  if (uid !== undefined) return wall("users", "partly", `user ${uid}, the same on the node`, user);
  if (isTrue(nonRoot)) return wall("users", "partly", "the image's user, never root, the same on the node", nonRoot);
  return wall("users", "shared", "the image's user; where that is root, the node's root to the kernel");
}

function files(pod: TypedNode, container: TypedNode): Wall {
  const mounted = itemsOf(container.node, "volumeMounts").map((mount) => stringOf(present(mount, "name")));
  const host = itemsOf(pod.node, "volumes").flatMap((volume) => {
    const path = present(present(volume, "hostPath"), "path");
    return path !== undefined && mounted.includes(stringOf(present(volume, "name"))) ? [path] : [];
  });
  if (host.length > 0) return wall("files", "shared", `files of the node: ${host.map((path) => stringOf(path) ?? "").join(", ")}`, ...host);
  const readOnly = scalarIn(securityOf(container), "readOnlyRootFilesystem");
  return readOnly?.value === true
    ? wall("files", "apart", "its own, and those of the image cannot be changed", readOnly)
    : wall("files", "apart", "its own");
}

function capabilities(container: TypedNode, open: readonly Range[]): Wall {
  if (open.length > 0) return { name: "capabilities", state: "shared", text: "all, as privileged", sources: open };
  const written = present(securityOf(container), "capabilities");
  const [added, dropped] = ["add", "drop"].map((list) => itemsOf(written, list));
  const names = (added ?? []).map((item) => stringOf(item) ?? "").join(", ");
  const all = (dropped ?? []).find((item) => stringOf(item)?.toUpperCase() === "ALL");
  if (all !== undefined && names === "") return wall("capabilities", "apart", "none", all);
  if (all !== undefined) return wall("capabilities", "partly", `only ${names}`, all, ...(added ?? []));
  return wall(
    "capabilities",
    "partly",
    names === "" ? "the runtime's usual fourteen" : `the runtime's usual fourteen, and ${names}`,
    ...(added ?? []),
  );
}

function systemCalls(pod: TypedNode, container: TypedNode, open: readonly Range[]): Wall {
  const name = "system calls";
  if (open.length > 0) return { name, state: "shared", text: "all, as privileged", sources: open };
  const profile = effective(pod, container, "seccompProfile");
  const type = stringOf(present(profile, "type"));
  if (type === "RuntimeDefault") return wall(name, "apart", "those of the runtime's default profile", profile);
  if (type === "Localhost") return wall(name, "apart", "those of a profile on the node", profile);
  if (type === "Unconfined") return wall(name, "shared", "all", profile);
  return wall(name, "shared", "all, unless the kubelet has a default profile");
}

function escalation(container: TypedNode, open: readonly Range[]): Wall {
  const name = "new privileges";
  if (open.length > 0) return { name, state: "shared", text: "can be gained, as privileged", sources: open };
  const written = scalarIn(securityOf(container), "allowPrivilegeEscalation");
  return written?.value === false
    ? wall(name, "apart", "cannot be gained", written)
    : wall(name, "shared", "can be gained by programs with the setuid bit", written);
}

function resources(container: TypedNode): Wall {
  const limits = present(present(container.node, "resources"), "limits");
  const [memory, cpu] = ["memory", "cpu"].map((name) => present(limits, name));
  const set = [memory, cpu].filter((node) => node !== undefined);
  if (set.length === 2) return wall("resources", "apart", "memory and cpu are limited", ...set);
  if (memory !== undefined) return wall("resources", "partly", "memory is limited", memory);
  return wall("resources", "shared", cpu === undefined ? "as much as the node has" : "memory as much as the node has", cpu);
}
