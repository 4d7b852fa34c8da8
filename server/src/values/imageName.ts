/**
 * An image reference with all that it leaves out: `nginx` is `docker.io/library/nginx:latest`. Undefined for what is no reference,
 * and for what leaves nothing out.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
export function fullImageName(reference: string): string | undefined {
  const full = whole(reference);
  return full === reference ? undefined : full;
}

/** What names an image by a digest of zeros, to be replaced by the registry's own; undefined behind what is no reference, or has one. */
export function digestBehind(reference: string): string | undefined {
  return reference.includes("@") || whole(reference) === undefined ? undefined : `@sha256:${"0".repeat(64)}`;
}

function whole(reference: string): string | undefined {
  const [, named = "", tag, digest] = /^([\w./:-]*?[\w-])(:\w[\w.-]{0,127})?(@[a-z0-9+._-]+:[0-9a-f]{32,})?$/u.exec(reference) ?? [];
  const [first = "", ...rest] = named.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/u.test(first) || first === "localhost");
  const path = hasRegistry ? rest : [first, ...rest];
  if (path.some((part) => !/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/u.test(part))) return undefined;
  const registry = !hasRegistry || first === "index.docker.io" ? "docker.io" : first;
  const family = registry === "docker.io" && path.length === 1 ? "library/" : "";
  return `${registry}/${family}${path.join("/")}${tag ?? (digest === undefined ? ":latest" : "")}${digest ?? ""}`;
}
