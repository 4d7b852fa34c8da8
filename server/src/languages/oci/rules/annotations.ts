import type { Problem } from "../../../engine/finding.js";
import { at, atKey, type Found, lookup, ruleFor, text } from "../look.js";

const created = "org.opencontainers.image.created";
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/u;

/** Warns of annotations in the specifications' own name space that they do not define, and of dates that are none. */
export const annotations = ruleFor(
  ["oci-runtime-config", "oci-image-manifest", "oci-image-index", "oci-descriptor", "oci-state", "oci-process-state"],
  {
    id: "oci/annotation",
    severity: "warning",
    summary: "An annotation takes a reserved name, or its value has not the form that its name asks for.",
    source: "https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md",
  },
  function* (document, root) {
    const maps = ["annotations.*", "manifests[].annotations.*", "layers[].annotations.*", "config.annotations.*", "state.annotations.*"];
    for (const entry of maps.flatMap((path) => lookup(root, path))) {
      const name = String(entry.path.at(-1));
      if (name !== created) yield* valued(entry, name, document.kind === "oci-runtime-config");
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

const image = "org.opencontainers.image.";

/** Names that the image specification defines, with the form of their values where it has one. */
const defined: Readonly<Record<string, readonly [form: RegExp, words: string] | undefined>> = {
  authors: undefined,
  url: [/^[a-z][a-z0-9+.-]*:\S+$/iu, "a URL"],
  documentation: [/^[a-z][a-z0-9+.-]*:\S+$/iu, "a URL"],
  source: [/^(?:[a-z][a-z0-9+.-]*:\S+|[\w.-]+@[\w.-]+:\S+)$/iu, "a URL"],
  version: undefined,
  revision: undefined,
  vendor: undefined,
  licenses: [
    /^\(?[A-Za-z0-9][A-Za-z0-9.+:-]*(?:\)*\s+(?:AND|OR|WITH)\s+\(*[A-Za-z0-9][A-Za-z0-9.+:-]*|\)|\s*,\s*[A-Za-z0-9][A-Za-z0-9.+:-]*)*$/u,
    "an SPDX expression such as `MIT OR Apache-2.0`",
  ],
  "ref.name": [
    /^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/u,
    "a tag, or a name such as `registry.example/app:1.0`",
  ],
  title: undefined,
  description: undefined,
  "base.digest": [/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/u, "a digest"],
  "base.name": undefined,
};

/** Those that a config made from an image has besides. */
const converted = ["os", "os.version", "os.features", "architecture", "variant", "author", "exposedPorts", "stopSignal"];

/** Judges the name and value of an annotation about an image, or of one that a runtime acts on. */
function* valued(entry: Found, name: string, inConfig: boolean): Generator<Problem> {
  const value = text(entry) ?? "";
  if (name.startsWith(image)) {
    const own = name.slice(image.length);
    if (!Object.hasOwn(defined, own) && !converted.includes(own))
      yield atKey(
        entry,
        `\`${name.slice(0, 60)}\`: the image specification defines no such annotation, and keeps the names below \`${image}\``,
      );
    const [form, words] = defined[own] ?? [];
    if (form !== undefined && value !== "" && !form.test(value))
      yield at(entry, `\`${value.slice(0, 40)}\` is not what \`${own}\` holds; ${words} is expected`);
    return;
  }
  if (name.startsWith("org.label-schema."))
    yield atKey(entry, "labels of Label Schema are superseded by those below `org.opencontainers.image.`", { severity: "information" });
  if (!inConfig) return;
  const property = /^org\.systemd\.property\.(.*)$/u.exec(name)?.[1];
  if (property !== undefined && !/^[A-Za-z]{3,}$/u.test(property))
    yield atKey(entry, `\`${property.slice(0, 40)}\` is no name of a property of systemd; letters alone are expected`, {
      severity: "error",
    });
  else if (
    property !== undefined &&
    !/^(?:['"[({<@-]|\d|true$|false$|(?:boolean|byte|u?int\d\d|handle|double|string|objectpath|signature) )/u.test(value)
  )
    yield at(entry, `\`${value.slice(0, 40)}\` is no value in GVariant's form; \`'text'\`, \`true\` or \`uint64 5\` is`, {
      severity: "error",
    });
  if (name === "run.oci.seccomp.receiver" && value !== "" && !value.startsWith("/"))
    yield at(entry, "relative path of a socket; crun expects an absolute one", { severity: "error" });
}
