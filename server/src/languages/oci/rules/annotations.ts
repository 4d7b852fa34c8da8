import { at, atKey, lookup, ruleFor, text } from "../look.js";

const created = "org.opencontainers.image.created";
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/u;

/** Warns of annotations in the specifications' own name space that they do not define, and of dates that are none. */
export const annotations = ruleFor(
  ["oci-runtime-config", "oci-image-manifest", "oci-image-index", "oci-descriptor", "oci-state"],
  {
    id: "oci/annotation",
    severity: "warning",
    summary: "An annotation takes a reserved name, or its value has not the form that its name asks for.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md",
  },
  function* (document, root) {
    const maps = ["annotations.*", "manifests[].annotations.*", "layers[].annotations.*", "config.annotations.*"];
    for (const entry of maps.flatMap((path) => lookup(root, path))) {
      const name = String(entry.path.at(-1));
      if (name === "") yield atKey(entry, "annotation without a name");
      else if (document.kind === "oci-runtime-config" && /^org\.opencontainers\.(?!image\.|runc\.)/u.test(name)) {
        yield atKey(
          entry,
          `\`${name.slice(0, 60)}\`: names under \`org.opencontainers\` are kept for the specifications, which define no such one`,
        );
      } else if (name === created && text(entry) !== undefined && !rfc3339.test(text(entry) ?? "")) {
        yield at(entry, `\`${text(entry)?.slice(0, 40) ?? ""}\` is no date and time by RFC 3339, such as \`2026-01-31T08:00:00Z\``);
      }
    }
  },
);
