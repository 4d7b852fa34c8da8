import type { Recognition } from "../../engine/language.js";
import type { Source } from "../../text/source.js";
import { labels, type OciKind } from "./kinds.js";
import { topLevelMembers } from "./topLevel.js";

/** Words of which every document of ours has one; looked for first, since most JSON files have none. */
const markers =
  /"(?:ociVersion(?:M(?:in|ax))?|imageLayoutVersion|cniVersion|schemaVersion|diff_ids|rootfs|digest|defaultAction|syscalls|plugins|process|manifests|layers)"/u;

/** A registry's answer names one of these codes; other programs' errors have codes of their own. */
const errorCode =
  /"code"\s*:\s*"(?:BLOB_(?:UPLOAD_)?(?:UNKNOWN|INVALID)|DIGEST_INVALID|MANIFEST_(?:BLOB_UNKNOWN|INVALID|UNKNOWN)|NAME_(?:INVALID|UNKNOWN)|SIZE_INVALID|UNAUTHORIZED|DENIED|UNSUPPORTED|TOOMANYREQUESTS)"/u;

/** Where the network configurations of a node lie, and how lists of plugins are called. */
const cniName = /\.conflist$|(?:^|\/)cni\/net\.d\//u;

/** Names of files that hold no document of ours whatever they begin with. */
const otherFiles = /\.(?:ya?ml|m?[jt]sx?|md|txt|go|rs|py|sh|toml|html|lock)$/iu;

/** Decides by content, and by name where the content alone is not clear, which of the OCI's documents a source is. Linear. */
export function recognizeOci({ name, text, languageId }: Source): Recognition | undefined {
  const base = name.slice(name.lastIndexOf("/") + 1);
  if (otherFiles.test(base) || languageId === "yaml" || languageId === "dockerfile") return undefined;
  const kind = kindOf(base, name, text);
  return kind && { kind, label: labels[kind], checked: true };
}

function kindOf(base: string, name: string, text: string): OciKind | undefined {
  if (base === "oci-layout") return "oci-layout";
  if (!/^\uFEFF?\s*(?:\{|\/[/*])/u.test(text) || !(markers.test(text) || cniName.test(name))) return registryKind(name, text);
  const members = topLevelMembers(text);
  const has = (...names: string[]): boolean => names.every((member) => members.has(member));
  if (has("apiVersion", "kind") || has("$schema", "properties") || has("definitions")) return undefined;
  return runtimeKind(base, has) ?? imageKind(base, members, has) ?? seccompKind(members, has) ?? cniKind(name, has);
}

/** What a registry answers. A list of tags has no word of its own, so the file has to be called after it. */
function registryKind(name: string, text: string): OciKind | undefined {
  const tagged = /(?:^|\/)(?:[^/]*tags?[-_.]list|tags)(?:\.json)?$|\/tags\/list$/iu.test(name);
  if (!tagged && !errorCode.test(text)) return undefined;
  const members = topLevelMembers(text);
  if (members.size === 1 && isOpening(members.get("errors"))) return "oci-error";
  return tagged && members.size === 2 && members.has("name") && members.has("tags") ? "oci-tag-list" : undefined;
}

type Has = (...names: string[]) => boolean;

function runtimeKind(base: string, has: Has): OciKind | undefined {
  if (has("ociVersionMin") || has("ociVersionMax")) return "oci-features";
  if (has("ociVersion")) {
    const config = ["process", "root", "mounts", "linux", "windows", "hooks", "hostname"].some((member) => has(member));
    if (config) return "oci-runtime-config";
    if (isProcessState(has)) return "oci-process-state";
    return has("status") || has("bundle") || (has("id") && has("pid")) ? "oci-state" : "oci-runtime-config";
  }
  if (has("process") && has("root") && (has("mounts") || has("linux"))) return "oci-runtime-config";
  return /^config.*\.json$/u.test(base) && has("process") && (has("root") || has("linux")) ? "oci-runtime-config" : undefined;
}

/** What a runtime sends to a seccomp agent: a container's state inside a message of its own. */
function isProcessState(has: Has): boolean {
  return has("state") && (has("fds") || has("pid"));
}

function imageKind(base: string, members: ReadonlyMap<string, string>, has: Has): OciKind | undefined {
  if (has("imageLayoutVersion")) return "oci-layout";
  const mediaType = members.get("mediaType") ?? "";
  const describes = has("digest", "size") || (has("digest") && has("mediaType"));
  if (describes && !has("schemaVersion")) return has("mediaType") || members.size <= 4 ? "oci-descriptor" : undefined;
  if (has("schemaVersion") || has("mediaType")) {
    if (isOpening(members.get("manifests"))) return "oci-image-index";
    if (has("config", "layers") || (has("schemaVersion") && isOpening(members.get("layers")))) return "oci-image-manifest";
    if (/^"application\/vnd\.(?:oci\.image\.index|docker\.distribution\.manifest\.list)\./u.test(mediaType)) return "oci-image-index";
    if (/^"application\/vnd\.(?:oci\.image|docker\.distribution)\.manifest\./u.test(mediaType)) return "oci-image-manifest";
  }
  if (base === "index.json" && isOpening(members.get("manifests"))) return "oci-image-index";
  const rootfs = members.get("rootfs") ?? "";
  const platform = has("architecture") && has("os");
  if (rootfs.includes('"diff_ids"') || (rootfs.startsWith("{") && (has("architecture") || has("os")))) return "oci-image-config";
  return platform && (has("rootfs") || (has("config") && has("history"))) ? "oci-image-config" : undefined;
}

function seccompKind(members: ReadonlyMap<string, string>, has: Has): OciKind | undefined {
  if (members.get("defaultAction")?.startsWith('"SCMP_')) return "seccomp";
  return has("syscalls") && (has("defaultAction") || has("archMap") || has("architectures")) ? "seccomp" : undefined;
}

function cniKind(name: string, has: Has): OciKind | undefined {
  if (has("cniVersion")) return has("plugins") || has("type") || has("name") ? "cni" : undefined;
  const named = cniName.test(name);
  return named && (has("plugins") || (has("type") && has("name"))) ? "cni" : undefined;
}

function isOpening(value: string | undefined): boolean {
  return value?.startsWith("[") === true;
}
