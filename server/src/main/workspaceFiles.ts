import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspaceFile, WorkspaceFiles } from "../engine/host.js";
import { localPath } from "./localPath.js";

/** Names under which documents of ours lie, as a rule. */
const ours = /\.(?:ya?ml|json|conflist|dockerfile|containerfile)$|^(?:Docker|Container)file(?:\..*)?$/iu;

/** A scan ends after so many of these files: a workspace of more is an archive, not a project. */
const mostFiles = 20_000;
const deepest = 16;
const largest = 4 * 1024 * 1024;
/** Folders of tools and dependencies, where nobody writes manifests. */
const leftOut = /^(?:\..*|node_modules|bower_components|__pycache__)$/u;

/** The files of local folders. */
export const workspaceFiles: WorkspaceFiles = {
  everywhere: true,
  async *filesWith(word, folders) {
    let left = mostFiles;
    for (const folder of folders) {
      const root = localPath(folder);
      if (root === undefined) continue;
      for await (const path of walk(root, deepest)) {
        if (left-- === 0) return;
        const file = await fileWith(word, path);
        if (file !== undefined) yield file;
      }
    }
  },
  async has(uri) {
    const path = localPath(uri);
    if (path === undefined) return false;
    return stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
  },
  async read(uri) {
    const path = localPath(uri);
    if (path === undefined) return undefined;
    return readFile(path, "utf8").catch(() => undefined);
  },
};

async function fileWith(word: string, path: string): Promise<WorkspaceFile | undefined> {
  try {
    if ((await stat(path)).size > largest) return undefined;
    const bytes = await readFile(path);
    return bytes.includes(word) ? { uri: pathToFileURL(path).href, text: bytes.toString("utf8") } : undefined;
  } catch {
    // Gone or closed to us in the meantime: it says nothing, then.
    return undefined;
  }
}

async function* walk(folder: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (leftOut.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) yield* walk(path, depth - 1);
    else if (entry.isFile() && ours.test(entry.name)) yield path;
  }
}
