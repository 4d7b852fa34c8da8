/** A document of the Open Container Initiative, a seccomp profile or a CNI configuration, as `--kind` names it. */
export type OciKind = keyof typeof schemaOfKind;

/** The schema file (`schemas/oci/<name>.schema.json`) that describes each kind; its name is a part of every field key. */
export const schemaOfKind = {
  "oci-runtime-config": "runtime",
  "oci-state": "state",
  "oci-process-state": "processState",
  "oci-features": "features",
  "oci-image-manifest": "manifest",
  "oci-image-index": "index",
  "oci-image-config": "imageConfig",
  "oci-layout": "layout",
  "oci-descriptor": "descriptor",
  "oci-error": "errors",
  "oci-tag-list": "tags",
  seccomp: "seccomp",
  cni: "cni",
} as const;

/** How each kind is called in the status bar. */
export const labels: Readonly<Record<OciKind, string>> = {
  "oci-runtime-config": "OCI runtime config",
  "oci-state": "OCI container state",
  "oci-process-state": "OCI container process state",
  "oci-features": "OCI runtime features",
  "oci-image-manifest": "OCI image manifest",
  "oci-image-index": "OCI image index",
  "oci-image-config": "OCI image config",
  "oci-layout": "OCI image layout",
  "oci-descriptor": "OCI descriptor",
  "oci-error": "OCI registry error",
  "oci-tag-list": "OCI tag list",
  seccomp: "seccomp profile",
  cni: "CNI configuration",
};

/** Whether a word of `--kind` is one of ours. */
export function isOciKind(kind: string): kind is OciKind {
  return Object.hasOwn(schemaOfKind, kind);
}

/** The specification by whose version documents of a kind are judged; none for what registries answer. */
export function targetsOf(kind: string): readonly string[] {
  if (kind === "cni") return ["cni"];
  if (/^oci-(?:image|layout|descriptor)/u.test(kind)) return ["image-spec"];
  return kind === "oci-error" || kind === "oci-tag-list" ? [] : ["runtime-spec"];
}
