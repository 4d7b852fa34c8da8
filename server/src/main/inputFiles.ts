import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ignore from "ignore";
import picomatch from "picomatch";
import { declaringWord } from "../engine/declarations.js";
import { UsageError } from "./usageError.js";

/** File names worth opening when a folder is walked; files named one by one are opened whatever their name. */
const candidate =
  /(?:\.(?:ya?ml|json|jsonc|conf|conflist|dockerfile|containerfile|tpl)|(?:^|[./\\])(?:Dockerfile|Containerfile)[^/\\]*|(?:^|[/\\])oci-layout)$/iu;

/** Larger files are no configuration that a person writes. */
const maximumSize = 32 * 1024 * 1024;

/**
 * The files that `paths` stand for, in order, each once: files as they are, folders walked (`.gitignore` honoured, `.git`
 * and `node_modules` left out), globs expanded. Throws `UsageError` for what does not exist.
 */
export function inputFiles(paths: readonly string[]): string[] {
  const files = new Set<string>();
  for (const path of paths) {
    const kind = path === "-" ? "file" : kindOf(path);
    if (kind === "file") files.add(path);
    else if (kind === "folder") for (const file of walk(path)) files.add(file);
    else for (const file of expandGlob(path)) files.add(file);
  }
  return [...files];
}

/** The text of a file; standard input for `-`. Throws `UsageError` where it cannot be read. */
export function readInput(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`, false);
  }
}

/**
 * The files that may define kinds of custom resources. A source declares to itself in any case, so one file alone needs no look.
 * Looks at bytes only; what cannot be read is told of when it is checked.
 */
export function declaringFiles(files: readonly string[]): string[] {
  if (files.length < 2) return [];
  return files.filter((file) => {
    if (file === "-" || !/\.(?:ya?ml|json)$/iu.test(file)) return false;
    try {
      return readFileSync(file).includes(declaringWord);
    } catch {
      return false;
    }
  });
}

function kindOf(path: string): "file" | "folder" | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isDirectory() ? "folder" : "file";
}

function expandGlob(pattern: string): string[] {
  const { base, isGlob } = picomatch.scan(pattern);
  const folder = base === "" ? "." : base;
  if (!isGlob || kindOf(folder) !== "folder") throw new UsageError(`no such file or folder: ${pattern}`, false);
  const matches = picomatch(pattern, { dot: true });
  const found = [...walk(folder, () => true)].filter((file) => matches(file.split(sep).join("/")));
  if (found.length === 0) throw new UsageError(`nothing matches ${pattern}`, false);
  return found;
}

type Ignored = (path: string, isFolder: boolean) => boolean;

/** Files below `folder` in the order of their names. */
function* walk(
  folder: string,
  wanted: (name: string) => boolean = (name) => candidate.test(name),
  outer: Ignored = () => false,
): Generator<string> {
  const ignored = withIgnoreFile(folder, outer);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (entry.name === ".git" || entry.name === "node_modules" || ignored(path, isFolder)) continue;
    if (isFolder) yield* walk(path, wanted, ignored);
    else if (entry.isFile() && wanted(entry.name) && statSync(path).size <= maximumSize) yield path;
  }
}

function withIgnoreFile(folder: string, outer: Ignored): Ignored {
  const file = join(folder, ".gitignore");
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return outer;
  const patterns = ignore().add(readFileSync(file, "utf8"));
  return (path, isFolder) => {
    const inside = relative(folder, path).split(sep).join("/") + (isFolder ? "/" : "");
    const verdict = patterns.test(inside);
    return verdict.ignored || (outer(path, isFolder) && !verdict.unignored);
  };
}
