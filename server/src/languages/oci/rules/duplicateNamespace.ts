import { at, lookup, repeated, ruleFor, text } from "../look.js";

/** Refuses a namespace type that is listed twice. */
export const duplicateNamespace = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/duplicate-namespace",
    severity: "error",
    summary: "A namespace type is listed twice; a runtime must refuse that.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#namespaces",
  },
  function* (_document, root) {
    for (const list of ["linux.namespaces[]", "zos.namespaces[]"]) {
      for (const item of repeated(lookup(root, list), (one) => text(lookup(one, "type")[0]))) {
        const type = lookup(item, "type")[0];
        if (type !== undefined) yield at(type, `namespace \`${text(type) ?? ""}\` is listed twice; each type once`);
      }
    }
  },
);
