import type { FieldFacts, History } from "../../server/src/knowledge/facts.js";

/** A history as the Kubernetes tables give it; members left out mean nothing special. */
export function kubernetesHistory(rest: Partial<History> = {}): History {
  return { of: "Kubernetes", since: "<=1.1", until: null, asOf: "1.37", stages: [], earlier: [], deprecated: null, ...rest };
}

/** A field of the Pod whose isolation is wholly described. */
export const hostPID: FieldFacts = {
  field: "core/v1.PodSpec#hostPID",
  language: "kubernetes",
  path: "spec.hostPID",
  title: "hostPID",
  value: "true",
  spec: {
    type: "boolean",
    required: false,
    default: false,
    meaning: "Runs the Pod's containers in the node's PID namespace instead of one of their own.",
    sources: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
  },
  history: kubernetesHistory(),
  isolation: {
    class: ["os-virtualization"],
    facet: ["view"],
    mechanisms: ["ns-pid"],
    meaning:
      "`true` gives the view away: the Pod sees every process of the node and, with the same user or CAP_KILL/CAP_SYS_PTRACE, signals or traces them; `/proc/<pid>/root` leads out of the container. Mounts, network and cgroup limits stay apart.",
    podSecurity: "forbidden from *baseline* on",
    becomes: ["CRI `namespace_options.pid = NODE`", "no `pid` entry in config.json's `linux.namespaces`", "no CLONE_NEWPID"],
    sources: ["https://man7.org/linux/man-pages/man7/pid_namespaces.7.html"],
  },
};

/** An instruction of a Dockerfile with its argument. */
export const user: FieldFacts = {
  field: "dockerfile.USER#",
  language: "dockerfile",
  path: "USER 10001:10001",
  title: "USER",
  value: "10001:10001",
  spec: {
    type: "instruction",
    required: false,
    meaning: "The user and group for the RUN, CMD and ENTRYPOINT that follow, and the image's default user (`config.User`).",
    sources: ["https://docs.docker.com/reference/dockerfile/#user"],
  },
  history: { ...kubernetesHistory(), of: "Dockerfile", since: "Docker 0.1.0", asOf: "1.26.0" },
  isolation: {
    class: ["process-isolation"],
    facet: ["protection"],
    mechanisms: ["ns-user", "dac"],
    story: "Numeric IDs are what Kubernetes can verify (`runAsNonRoot`).",
    meaning:
      "A number other than 0 means that a process that breaks out of its view meets the host as that user, not as root. Everything else (namespaces, capabilities, seccomp) is decided by the runtime, not here.",
    weakens: "`root`, `0` or no USER at all: root inside is root on the host, unless a user namespace stands between.",
    becomes: ["image config `User`", "config.json `process.user.uid/gid`"],
    sources: ["https://github.com/opencontainers/image-spec/blob/main/conversion.md"],
  },
};

/** A quantity with a computed remark. */
export const limitsMemory: FieldFacts = {
  field: "core/v1.ResourceRequirements#limits",
  language: "kubernetes",
  path: "spec.containers[0].resources.limits.memory",
  title: "limits.memory",
  value: "512Mi",
  valueNote: "`512Mi` = 536,870,912 bytes",
  spec: {
    type: "quantity",
    required: false,
    meaning: "The most memory this container may use.",
    sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  },
  history: kubernetesHistory(),
  isolation: {
    class: ["os-virtualization"],
    facet: ["access"],
    mechanisms: ["cg-memory", "oom-score"],
    meaning: "Ceilings of a container on CPU, memory and other resources.",
    values: {
      memory:
        "Above it the kernel reclaims, then kills inside this cgroup only; neighbours are safe from this container's leaks. Page cache counts; kernel memory is shared and only partly accounted.",
    },
    weakens: "without it one container can starve the node",
    becomes: ["CRI `memory_limit_in_bytes`", "`linux.resources.memory.limit`", "`memory.max`"],
    sources: ["https://docs.kernel.org/admin-guide/cgroup-v2.html"],
  },
};
