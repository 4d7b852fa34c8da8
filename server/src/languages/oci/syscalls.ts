import type { DataFiles } from "../../engine/language.js";

/** The system calls that Linux has on any architecture; read when they are first asked for. */
export function syscallsOf(data: DataFiles): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  return () => {
    if (known === undefined) {
      // A file of ours in this shape.
      const { names } = JSON.parse(data.text("oci/syscalls.json")) as { readonly names: readonly string[] };
      known = new Set(names);
    }
    return known;
  };
}
