import { at, lookup, repeated, ruleFor, text } from "../look.js";

/** Warns of paths that are masked or made read-only twice; what is masked cannot be read at all. */
export const pathList = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/repeated-path",
    severity: "warning",
    summary: "A path is masked or made read-only twice, or both.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#masked-paths",
  },
  function* (_document, root) {
    const masked = lookup(root, "linux.maskedPaths[]");
    const readonly = lookup(root, "linux.readonlyPaths[]");
    for (const path of [...repeated(masked, text), ...repeated(readonly, text)])
      yield at(path, `\`${(text(path) ?? "").slice(0, 60)}\` is listed twice`);
    const hidden = new Set(masked.map(text));
    for (const path of readonly)
      if (hidden.has(text(path)))
        yield at(path, `\`${(text(path) ?? "").slice(0, 60)}\` is masked too, which is the stronger of the two`, {
          severity: "information",
        });
  },
);
