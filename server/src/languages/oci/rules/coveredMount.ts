import { at, first, lookup, ruleFor, text } from "../look.js";

/** Warns of mounts over a folder into which an earlier entry mounted something: entries are mounted in their order. */
export const coveredMount = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/covered-mount",
    severity: "warning",
    summary: "A mount hides an earlier one: its destination is a folder above, and mounts are made in their order.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#mounts",
  },
  function* (_document, root) {
    if (first(root, "linux") === undefined) return;
    const earlier = new Set<string>();
    for (const mount of lookup(root, "mounts[]").slice(0, most)) {
      const found = first(mount, "destination");
      const path = text(found);
      if (found === undefined || path?.startsWith("/") !== true) continue;
      const folder = path.replace(/\/+$/u, "");
      if (folder === "") yield at(found, "a mount over `/` hides the root file system; runtimes refuse it");
      else if (earlier.has(folder))
        yield at(found, `the mount hides an earlier one below \`${folder.slice(0, 60)}\`; it belongs before that`);
      for (const above of foldersAbove(folder)) earlier.add(above);
    }
  },
);

/** More mounts are not compared. */
const most = 500;

function foldersAbove(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(2, 40).map((_step, index) => steps.slice(0, index + 2).join("/"));
}
