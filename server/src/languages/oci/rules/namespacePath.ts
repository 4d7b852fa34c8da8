import { at, first, lookup, ruleFor, text } from "../look.js";

/** What the files of a process's namespaces are called in `/proc/<pid>/ns`. */
const types: Readonly<Record<string, string>> = {
  mnt: "mount",
  pid: "pid",
  net: "network",
  uts: "uts",
  ipc: "ipc",
  user: "user",
  cgroup: "cgroup",
  time: "time",
};

/** Refuses paths that lead to a namespace of another type. */
export const namespacePath = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/namespace-path",
    severity: "error",
    summary: "The path of a namespace leads to one of another type, to the host's own, or is one that runc cannot pass on.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#namespaces",
  },
  function* (_document, root) {
    for (const namespace of lookup(root, "linux.namespaces[]")) {
      const found = first(namespace, "path");
      const path = text(found) ?? "";
      const type = text(first(namespace, "type"));
      const file = /^\/proc\/(?:\d+|self)\/ns\/([a-z]+)$/u.exec(path)?.[1];
      const actual = file === undefined || !Object.hasOwn(types, file) ? undefined : types[file];
      if (found !== undefined && type !== undefined && actual !== undefined && actual !== type)
        yield at(found, `\`${path}\` is a \`${actual}\` namespace; the entry's type is \`${type.slice(0, 20)}\``);
      else if (found !== undefined && (isHostNamespace(path) || /^\/proc\/self\/ns\/[a-z]+$/u.test(path)))
        yield at(found, `\`${path}\` is ${isHostNamespace(path) ? "the host's own" : "the runtime's own"}; nothing is kept apart`, {
          severity: "warning",
        });
      else if (found !== undefined && path.includes(","))
        yield at(found, `\`${path.slice(0, 60)}\` has a comma, by which runc splits lists of paths; it refuses the path`);
    }
  },
);

/** Whether a path leads to a namespace of the host's first process. */
export function isHostNamespace(path: string): boolean {
  return /^\/proc\/1\/ns\/[a-z]+$/u.test(path);
}
