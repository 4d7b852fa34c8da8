import type { Linked, Value } from "../../../text/linkedJson.js";
import { type DataNode, stringOf } from "../../../text/tree.js";
import { isTrue, itemsOf, present, type TypedNode } from "../typedNodes.js";
import { from } from "./settings.js";

/** How kubelet calls the folder of each kind of volume below that of its Pod. */
const folders: Readonly<Record<string, string>> = {
  configMap: "kubernetes.io~configmap",
  downwardAPI: "kubernetes.io~downward-api",
  emptyDir: "kubernetes.io~empty-dir",
  projected: "kubernetes.io~projected",
  secret: "kubernetes.io~secret",
};

/** Modes of https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation as options of a mount. */
const propagations: Readonly<Record<string, string>> = { None: "rprivate", HostToContainer: "rslave", Bidirectional: "rshared" };

/** The volumes that a container mounts; those that every container gets are the runtime's. */
export function mountsOf(pod: TypedNode, container: TypedNode): readonly Value[] | undefined {
  const volumes = itemsOf(pod.node, "volumes");
  const mounts = itemsOf(container.node, "volumeMounts").flatMap((mount) => {
    const volume = volumes.find((candidate) => stringOf(present(candidate, "name")) === stringOf(present(mount, "name")));
    return mountOf(mount, volume) ?? [];
  });
  return mounts.length === 0 ? undefined : mounts;
}

function mountOf(mount: DataNode, volume: DataNode | undefined): Linked | undefined {
  const destination = stringOf(present(mount, "mountPath"));
  if (destination === undefined) return undefined;
  const propagation = propagations[stringOf(present(mount, "mountPropagation")) ?? "None"] ?? "rprivate";
  const access = isTrue(present(mount, "readOnly")) ? "ro" : "rw";
  return from(mount, {
    fields: [
      ["destination", destination],
      ["type", "bind"],
      ["source", sourceOf(volume, stringOf(present(mount, "subPath")))],
      ["options", ["rbind", propagation, access]],
    ],
  });
}

function sourceOf(volume: DataNode | undefined, subPath: string | undefined): Value {
  const host = present(volume, "hostPath");
  const path = stringOf(present(host, "path"));
  const below = subPath === undefined ? "" : `/${subPath}`;
  if (host !== undefined && path !== undefined) return from(host, path + below);
  const name = stringOf(present(volume, "name")) ?? "";
  const kind = Object.keys(folders).find((candidate) => present(volume, candidate) !== undefined);
  return `/var/lib/kubelet/pods/<uid>/volumes/${kind === undefined ? "<plugin>" : folders[kind]}/${name}${below}`;
}
