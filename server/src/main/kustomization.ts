import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { localPath } from "./localPath.js";

/** Names that kustomize looks for, in its order. */
const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
/** How far above a file its kustomization is looked for: `patches/x.yaml` is listed one folder up. */
const levels = 3;

/** What folders' kustomizations name, for one who asks for many files in a row: a folder is then looked into once. */
export type LookedInto = Map<string, ReadonlySet<string>>;

/**
 * Whether a kustomization in the folder of a file, or a little above, names the file among its patches. `name` is a path or a
 * `file:` URI. Kustomizations are read again when they change, unless `looked` holds what they named before.
 */
export function isPatchOfKustomization(name: string, looked: LookedInto = new Map()): boolean {
  const path = pathOf(name);
  if (path === undefined || !/\.ya?ml$/iu.test(path)) return false;
  let folder = dirname(path);
  for (let level = 0; level < levels; level++) {
    const patches = looked.get(folder) ?? patchesIn(folder);
    looked.set(folder, patches);
    if (patches.has(path)) return true;
    folder = dirname(folder);
  }
  return false;
}

/** The path of a local file that a name or a `file:` URI stands for. */
export function pathOf(name: string): string | undefined {
  return /^[a-z][a-z0-9+.-]+:/iu.test(name) ? localPath(name) : resolve(name);
}

interface Read {
  readonly changed: number;
  readonly patches: ReadonlySet<string>;
}

const read = new Map<string, Read>();
const none: ReadonlySet<string> = new Set();

/** Absolute paths of the patches that the folder's kustomization names; read again when it changes. */
function patchesIn(folder: string): ReadonlySet<string> {
  for (const name of names) {
    const file = join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) continue;
    const known = read.get(file);
    if (known?.changed === changed) return known.patches;
    const patches = new Set(patchPaths(file).map((path) => resolve(folder, path)));
    read.set(file, { changed, patches });
    return patches;
  }
  return none;
}

/** The relative paths under `patches`, `patchesStrategicMerge` and `patchesJson6902`; none where the file cannot be read. */
function patchPaths(file: string): readonly string[] {
  try {
    const content: unknown = parse(readFileSync(file, "utf8"), { logLevel: "silent" });
    const members = new Map(typeof content === "object" && content !== null ? Object.entries(content) : []);
    const lists = ["patches", "patchesStrategicMerge", "patchesJson6902"].map((key) => members.get(key));
    return lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : [])).flatMap(pathIn);
  } catch {
    // Half-typed or unreadable: it says nothing, then.
    return [];
  }
}

function pathIn(patch: unknown): readonly string[] {
  const path = typeof patch === "object" && patch !== null && "path" in patch ? patch.path : patch;
  return typeof path === "string" && !path.includes("\n") ? [path] : [];
}
