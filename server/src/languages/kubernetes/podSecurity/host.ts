import type { Problem } from "../../../engine/finding.js";
import { type CheckedPod, checkMeta, type PodSecurityCheck, settersOf } from "./check.js";
import { fieldOf, listOf, onValue, type Spot, scalarAt, textOf } from "./spot.js";

/** The host's network, process and IPC namespaces. */
export const hostNamespaces: PodSecurityCheck = {
  meta: checkMeta("host-namespaces", "hostNamespaces", "baseline", "A Pod in a namespace of its host."),
  level: "baseline",
  since: 0,
  *judge(pod) {
    for (const name of ["hostNetwork", "hostPID", "hostIPC"]) {
      const field = fieldOf(pod.spec, name);
      if (field !== undefined && scalarAt(field) === true)
        yield onValue(field, `\`${name}: true\` puts the Pod in the host's namespace; Pod Security baseline wants \`false\` or nothing`);
    }
  },
};

/** Ports of the host. */
export const hostPorts: PodSecurityCheck = {
  meta: checkMeta("host-ports", "hostPorts", "baseline", "A container that takes a port of its host."),
  level: "baseline",
  since: 0,
  *judge(pod) {
    for (const port of pod.containers.flatMap((container) => listOf(fieldOf(container, "ports")))) {
      const field = fieldOf(port, "hostPort");
      const value = scalarAt(field);
      if (field !== undefined && typeof value === "number" && value !== 0)
        yield onValue(field, `hostPort ${value} takes a port of the host; Pod Security baseline wants 0 or nothing`);
    }
  },
};

/** The `host` of probes and lifecycle hooks: the kubelet would send its request to any address. */
export const hostProbes: PodSecurityCheck = {
  meta: checkMeta(
    "host-probes-and-host-lifecycle",
    "hostProbesAndHostLifecycle",
    "baseline",
    "A probe or lifecycle hook that sends the kubelet to a host of its choice.",
  ),
  level: "baseline",
  since: 34,
  *judge(pod) {
    for (const handler of handlersOf(pod)) {
      for (const action of ["httpGet", "tcpSocket"]) {
        const host = fieldOf(handler, action, "host");
        const name = textOf(host);
        if (host !== undefined && name !== undefined && name !== "")
          yield onValue(host, `${action}.host \`${name}\` sends the kubelet elsewhere; Pod Security baseline wants it empty`);
      }
    }
  },
};

/** Windows containers that are processes of the host. */
export const windowsHostProcess: PodSecurityCheck = {
  meta: checkMeta("windows-host-process", "windowsHostProcess", "baseline", "A Windows container that is a process of its host."),
  level: "baseline",
  since: 0,
  *judge(pod): Generator<Problem> {
    for (const setter of settersOf(pod)) {
      const field = fieldOf(setter, "securityContext", "windowsOptions", "hostProcess");
      if (field !== undefined && scalarAt(field) === true)
        yield onValue(field, "`hostProcess: true` gives access to the Windows host; Pod Security baseline wants `false` or nothing");
    }
  },
};

function handlersOf(pod: CheckedPod): readonly Spot[] {
  const paths = [["livenessProbe"], ["readinessProbe"], ["startupProbe"], ["lifecycle", "postStart"], ["lifecycle", "preStop"]];
  return pod.containers.flatMap((container) => paths.flatMap((path) => fieldOf(container, ...path) ?? []));
}
