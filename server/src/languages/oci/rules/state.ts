import { at, first, ruleFor, text } from "./look.js";

/** Judges a container's state: a container that runs has a process. */
export const state = ruleFor(
  ["oci-state"],
  {
    id: "oci/state",
    severity: "error",
    summary: "The state lacks what its status demands.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/runtime.md#state",
  },
  function* (_document, root) {
    const status = first(root, "status");
    const word = text(status);
    if (status !== undefined && (word === "running" || word === "created") && first(root, "pid") === undefined) {
      yield at(root, `no \`pid\` in a state that says \`${word}\`; on Linux it is required then`, { path: ["pid"] });
    }
    const id = first(root, "id");
    if (id !== undefined && text(id) === "") yield at(id, "empty `id`; a container has a name", { severity: "warning" });
  },
);
