import { goBoolean } from "./scalars.js";

/** A source of ADD or COPY that names a Git repository. */
export interface GitReference {
  /** Why BuildKit refuses its query, or undefined. */
  readonly fault: string | undefined;
  /** The commit that `checksum` or `commit` in the query demands. */
  readonly checksum: string | undefined;
  readonly keepGitDir: boolean | undefined;
}

/**
 * Reads a Git reference: an http(s) URL whose path ends in `.git`, any `ssh://` or `git://` URL, `user@host:path`.
 * Undefined for everything else, such as a plain URL or a local path. https://docs.docker.com/reference/dockerfile/#add
 */
export function readGitReference(text: string): GitReference | undefined {
  if (!isGit(text)) return undefined;
  const [address = "", fragment = ""] = cut(text, "#");
  const [, query = ""] = cut(address, "?");
  const values = readQuery(query);
  return {
    fault: queryFault(values, fragment),
    checksum: (values.get("checksum") ?? values.get("commit"))?.[0],
    keepGitDir: booleanOf(values.get("keep-git-dir")),
  };
}

function isGit(text: string): boolean {
  if (text.startsWith("./") || text.startsWith("../")) return false;
  const scheme = /^([a-zA-Z0-9]+):\/\//u.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/u.test(text);
  if (scheme === "ssh" || scheme === "git") return true;
  if (scheme !== "http" && scheme !== "https") return false;
  return /^[^?#]*\.git$/u.test(text.split(/[?#]/u)[0] ?? "") && /^\w+:\/\/[^/?#]*\//u.test(text);
}

function readQuery(query: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const [key = "", value = ""] = cut(pair, "=");
    values.set(unescaped(key), [...(values.get(unescaped(key)) ?? []), unescaped(value)]);
  }
  return values;
}

const mayBeBare: readonly string[] = ["submodules", "keep-git-dir", "fetch-by-commit"];
const takesValue: readonly string[] = ["ref", "tag", "branch", "subdir", "checksum", "commit", "mtime"];

function queryFault(values: ReadonlyMap<string, readonly string[]>, fragment: string): string | undefined {
  for (const [key, [value = "", ...more]] of values) {
    if (more.length > 0) return `\`${key}\` is given more than once`;
    const bare = mayBeBare.includes(key);
    if (value === "" && !bare) return `\`${key}\` has no value`;
    if (!bare && !takesValue.includes(key)) return `\`${key}\` is no option of a Git source`;
    if (bare && value !== "" && goBoolean(value) === undefined) return `\`${value}\` is no boolean for \`${key}\``;
    if (key === "mtime" && value !== "checkout" && value !== "commit") return `\`${value}\` is neither \`checkout\` nor \`commit\``;
  }
  return conflict(values, fragment);
}

function conflict(values: ReadonlyMap<string, readonly string[]>, fragment: string): string | undefined {
  const one = (key: string): string => values.get(key)?.[0] ?? "";
  const [ref = "", directory = ""] = cut(fragment, ":");
  const prefixed = (prefix: string, name: string): string => (name === "" || name.startsWith(prefix) ? name : prefix + name);
  const tag = prefixed("refs/tags/", one("tag"));
  const branch = prefixed("refs/heads/", one("branch"));
  if (tag !== "" && branch !== "") return "both `tag` and `branch`";
  const refs = new Set([ref, one("ref"), tag, branch].filter((name) => name !== ""));
  if (refs.size > 1) return `different references ${[...refs].map((name) => `\`${name}\``).join(" and ")}`;
  const directories = new Set([directory.replace(/^\/+/u, ""), one("subdir")].filter((name) => name !== ""));
  return directories.size > 1 ? "different directories in `subdir` and behind `#`" : undefined;
}

function booleanOf(values: readonly string[] | undefined): boolean | undefined {
  if (values === undefined) return undefined;
  return values[0] === "" ? true : goBoolean(values[0] ?? "");
}

function cut(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
