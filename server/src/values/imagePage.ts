/**
 * The page on which people read about an image, by its reference; undefined for registries that show none, and for what is no
 * whole reference. Where a name without a registry leads: https://github.com/distribution/reference/blob/main/normalize.go
 */
export function imagePage(reference: string): string | undefined {
  if (!/^[\w./:@-]*\w$/u.test(reference)) return undefined;
  const named = reference.replace(/@.*$/u, "").replace(/:[^/:]*$/u, "");
  const [first = "", ...rest] = named.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/u.test(first) || first === "localhost");
  const path = hasRegistry ? rest : named.split("/");
  if (path.some((part) => !/^[a-z0-9][\w.-]*$/u.test(part))) return undefined;
  return pages[hasRegistry ? first : "docker.io"]?.(path);
}

const pages: Readonly<Record<string, (path: readonly string[]) => string | undefined>> = {
  "docker.io": dockerHub,
  "index.docker.io": dockerHub,
  "registry-1.docker.io": dockerHub,
  "ghcr.io": (path) => (path.length > 1 ? `https://ghcr.io/${path.join("/")}` : undefined),
  "quay.io": (path) => (path.length === 2 ? `https://quay.io/repository/${path.join("/")}` : undefined),
  "mcr.microsoft.com": (path) => `https://mcr.microsoft.com/artifact/mar/${path.join("/")}`,
  "public.ecr.aws": (path) => (path.length > 1 ? `https://gallery.ecr.aws/${path.join("/")}` : undefined),
  "gcr.io": (path) => `https://gcr.io/${path.join("/")}`,
  "nvcr.io": (path) => (path.length === 2 ? `https://catalog.ngc.nvidia.com/orgs/${path[0] ?? ""}/containers/${path[1] ?? ""}` : undefined),
};

function dockerHub(path: readonly string[]): string | undefined {
  const [first = "", second] = path;
  if (path.length > 2) return undefined;
  return second === undefined || first === "library"
    ? `https://hub.docker.com/_/${second ?? first}`
    : `https://hub.docker.com/r/${first}/${second}`;
}
