import type { Fields, Value } from "../../../text/linkedJson.js";
import type { DataNode } from "../../../text/tree.js";
import { nanosOf } from "../amounts.js";
import { isTrue, present, type TypedNode } from "../typedNodes.js";
import { from, isPrivileged, scalarIn, securityOf } from "./settings.js";

/**
 * What kubelet asks the runtime to hide from every container, in the releases of these years; newer ones add what the node has:
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/securitycontext/util.go
 */
const maskedPaths = [
  "/proc/asound",
  "/proc/acpi",
  "/proc/kcore",
  "/proc/keys",
  "/proc/latency_stats",
  "/proc/timer_list",
  "/proc/timer_stats",
  "/proc/sched_debug",
  "/proc/scsi",
  "/sys/firmware",
  "/sys/devices/virtual/powercap",
];
const readonlyPaths = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

/** What the kernel keeps apart, and how much of the node's resources there is. */
export function linuxOf(pod: TypedNode, container: TypedNode): Fields {
  const open = isPrivileged(container) || scalarIn(securityOf(container), "procMount")?.text === "Unmasked";
  return {
    fields: [
      ["namespaces", namespacesOf(pod, container)],
      ["resources", resourcesOf(present(container.node, "resources"))],
      ["maskedPaths", open ? undefined : maskedPaths],
      ["readonlyPaths", open ? undefined : readonlyPaths],
    ],
  };
}

/** Containers join their Pod's namespaces by path; what the host shares has no entry. */
function namespacesOf(pod: TypedNode, container: TypedNode): readonly Value[] {
  const { node } = pod;
  const network = present(node, "hostNetwork");
  const shared = present(node, "shareProcessNamespace");
  const users = scalarIn(node, "hostUsers");
  const joined = (type: string, kernelName: string): Fields => ({
    fields: [
      ["type", type],
      ["path", `/proc/<sandbox>/ns/${kernelName}`],
    ],
  });
  const own = (type: string): Fields => ({ fields: [["type", type]] });
  const list: (Value | undefined)[] = [
    isTrue(present(node, "hostPID")) ? undefined : isTrue(shared) && shared !== undefined ? from(shared, joined("pid", "pid")) : own("pid"),
    isTrue(network) ? undefined : joined("network", "net"),
    isTrue(present(node, "hostIPC")) ? undefined : joined("ipc", "ipc"),
    isTrue(network) ? undefined : joined("uts", "uts"),
    own("mount"),
    isPrivileged(container) ? undefined : own("cgroup"),
    users?.value === false ? from(users, joined("user", "user")) : undefined,
  ];
  return list.filter((item) => item !== undefined);
}

/** As kubelet turns amounts into files of the cgroup: https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/cm/helpers_linux.go */
function resourcesOf(resources: DataNode | undefined): Fields | undefined {
  const limits = present(resources, "limits");
  const memory = present(limits, "memory");
  const bytes = nanosOf(memory);
  const limit = present(limits, "cpu");
  const request = present(present(resources, "requests"), "cpu") ?? limit;
  const fields: Fields["fields"] = [
    ["memory", memory && bytes !== undefined ? { fields: [["limit", from(memory, Number(bytes / 1_000_000_000n))]] } : undefined],
    ["cpu", cpuOf(request, limit)],
  ];
  return fields.some(([, value]) => value !== undefined) ? { fields } : undefined;
}

function cpuOf(request: DataNode | undefined, limit: DataNode | undefined): Fields | undefined {
  const wanted = milliOf(request);
  const most = milliOf(limit);
  if (wanted === undefined && most === undefined) return undefined;
  return {
    fields: [
      ["shares", request && wanted !== undefined ? from(request, Math.max(2, Math.floor((wanted * 1024) / 1000))) : undefined],
      ["quota", limit && most !== undefined ? from(limit, Math.max(1000, most * 100)) : undefined],
      ["period", most === undefined ? undefined : 100_000],
    ],
  };
}

/** Thousandths of a CPU, rounded up as the API server does. */
function milliOf(node: DataNode | undefined): number | undefined {
  const nanos = nanosOf(node);
  return nanos === undefined || nanos <= 0n ? undefined : Number((nanos + 999_999n) / 1_000_000n);
}
