import { at, lookup, repeated, ruleFor, text } from "../look.js";

/** Tells of environment variables that are set twice: the later one counts. */
export const repeatedVariable = ruleFor(
  ["oci-runtime-config", "oci-image-config"],
  {
    id: "oci/repeated-variable",
    severity: "warning",
    summary: "An environment variable is set twice; the later value counts.",
    source: "https://github.com/opencontainers/runtime-spec/blob/v1.3.0/config.md#process",
  },
  function* (document, root) {
    const list = document.kind === "oci-image-config" ? "config.Env[]" : "process.env[]";
    for (const variable of repeated(lookup(root, list), (one) => /^[^=]+(?==)/u.exec(text(one) ?? "")?.[0])) {
      yield at(variable, `\`${text(variable)?.split("=")[0]?.slice(0, 40) ?? ""}\` is set a second time; the later value counts`);
    }
  },
);
