import { at, atKey, type Found, first, lookup, number, ruleFor, size, text } from "../look.js";

/** Warns of a new user namespace in which the container's root is nobody. */
export const userMappings = ruleFor(
  ["oci-runtime-config"],
  {
    id: "oci/user-mapping",
    severity: "warning",
    summary: "A new user namespace has no mappings, or none for the container's root; runtimes fail to start it.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config-linux.md#user-namespace-mappings",
  },
  function* (_document, root) {
    const namespace = lookup(root, "linux.namespaces[]").find((one) => text(first(one, "type")) === "user");
    if (namespace === undefined) return;
    const lists = ["linux.uidMappings", "linux.gidMappings"].map((path) => first(root, path));
    if ((text(first(namespace, "path")) ?? "") !== "") {
      for (const list of lists)
        if (list !== undefined && size(list) > 0)
          yield atKey(list, "mappings of a user namespace that is joined by its `path`; it has its own, and runc refuses others");
      return;
    }
    const type = first(namespace, "type") ?? namespace;
    if (lists.every((list) => size(list) === 0)) {
      yield at(type, "a new user namespace without `uidMappings` and `gidMappings`: no ID is mapped into it");
      return;
    }
    const [one, other] = lists;
    if ((size(one) === 0) !== (size(other) === 0))
      yield at(type, `a new user namespace without \`${size(one) === 0 ? "uidMappings" : "gidMappings"}\`; runtimes need both`);
    for (const list of lists) {
      if (list !== undefined && size(list) > 0 && !lookup(list, "[]").some(mapsRoot))
        yield atKey(list, "no mapping for the container's ID 0; runtimes set the container up as that");
    }
  },
);

/** Whether a mapping covers ID 0; one that cannot be read may. */
function mapsRoot(mapping: Found): boolean {
  return (number(first(mapping, "containerID")) ?? 0) === 0;
}
