import { platformArguments } from "./convert/scope.js";

/** Whether a name is a build argument that BuildKit knows without a declaration; the proxies go by any case. */
export function isPredefined(name: string): boolean {
  return Object.hasOwn(platformArguments, name) || proxies.has(name.toUpperCase()) || builderArguments.has(name);
}

const proxies: ReadonlySet<string> = new Set(["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY"]);

/** https://docs.docker.com/reference/dockerfile/#buildkit-built-in-build-args */
const builderArguments: ReadonlySet<string> = new Set([
  "SOURCE_DATE_EPOCH",
  "BUILDKIT_SYNTAX",
  "BUILDKIT_DOCKERFILE_CHECK",
  "BUILDKIT_SBOM_SCAN_CONTEXT",
  "BUILDKIT_SBOM_SCAN_STAGE",
  "BUILDKIT_CACHE_MOUNT_NS",
  "BUILDKIT_MULTI_PLATFORM",
  "BUILDKIT_SANDBOX_HOSTNAME",
  "BUILDKIT_CONTEXT_KEEP_GIT_DIR",
  "BUILDKIT_GIT_ADVICE",
]);
