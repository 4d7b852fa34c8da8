/**
 * An image reference with all that it leaves out: `nginx` is `docker.io/library/nginx:latest`. Undefined for what is no reference,
 * and for what leaves nothing out.
 * https://github.com/distribution/reference/blob/main/normalize.go
 */
export function fullImageName(reference: string): string | undefined {
  const [, named = "", tag, digest] = /^([\w./:-]*?[\w-])(:\w[\w.-]{0,127})?(@[a-z0-9+._-]+:[0-9a-f]{32,})?$/u.exec(reference) ?? [];
  const [first = "", ...rest] = named.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/u.test(first) || first === "localhost");
  const path = hasRegistry ? rest : [first, ...rest];
  if (path.some((part) => !/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/u.test(part))) return undefined;
  const registry = !hasRegistry || first === "index.docker.io" ? "docker.io" : first;
  const family = registry === "docker.io" && path.length === 1 ? "library/" : "";
  const full = `${registry}/${family}${path.join("/")}${tag ?? (digest === undefined ? ":latest" : "")}${digest ?? ""}`;
  return full === reference ? undefined : full;
}
