import type { Plain } from "../../../text/yamlWrite.js";
import type { PodSecurityCheck } from "./check.js";

/** What is to stand at a path; undefined takes away what stands there. */
export interface Remedy {
  readonly path: readonly (string | number)[];
  readonly value: Plain | undefined;
}

/**
 * What mends the problem that a check has at `path`; undefined where only the author knows: what takes the place of a volume of the
 * node, say. A root that is given by number is taken away, and the image's user is left, which `runAsNonRoot` then holds to its word.
 */
export function remedyFor({ meta }: PodSecurityCheck, path: Remedy["path"]): Remedy | undefined {
  const last = path.at(-1);
  switch (meta.id.replace("kubernetes/pod-security-", "")) {
    case "allow-privilege-escalation":
      return { path, value: false };
    case "run-as-non-root":
      return { path, value: true };
    case "seccomp-profile-restricted":
      return { path, value: last === "type" ? "RuntimeDefault" : { type: "RuntimeDefault" } };
    case "capabilities-restricted":
      return { path, value: last === "drop" ? ["ALL"] : undefined };
    case "app-armor-profile":
    case "sysctls":
      // The problem is in a member of what has to go; an annotation goes by itself.
      return { path: path.at(-2) === "annotations" ? path : path.slice(0, -1), value: undefined };
    case "host-namespaces":
    case "host-ports":
    case "host-probes-and-host-lifecycle":
    case "privileged":
    case "proc-mount":
    case "proc-mount-restricted":
    case "run-as-user":
    case "se-linux-options":
    case "windows-host-process":
      return { path, value: undefined };
    default:
      return undefined;
  }
}
