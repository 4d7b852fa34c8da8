import { readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { Source } from "../text/source.js";

/** Names that kustomize looks for in a folder. */
const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];
/** Words of a text that are looked for as paths, and names of a folder that are kept. */
const most = 1000;
/** How long an answer holds, in milliseconds: while one types, it is asked for at each keystroke. */
const fresh = 500;

/** Whether a path or URI has a name under which kustomize finds a kustomization. */
export function isKustomizationName(name: string): boolean {
  return names.includes(name.slice(name.lastIndexOf("/") + 1)) || names.includes(basename(name));
}

/** Where the words of a kustomization lead that are paths, in the form of `Source.companions`. */
export function pathsOf(file: string, text: string): Source["companions"] {
  const known = looked.get(file);
  if (known !== undefined && known.text === text && Date.now() - known.at < fresh) return known.found;
  const found = look(dirname(file), text);
  const shown = JSON.stringify(found);
  const same = known?.shown === shown ? known.found : found;
  looked.set(file, { at: Date.now(), text, shown, found: same });
  return same;
}

const looked = new Map<
  string,
  { readonly at: number; readonly text: string; readonly shown: string; readonly found: Readonly<Record<string, string>> }
>();

function look(folder: string, text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = { "./": namesIn(folder).join("\n") };
  const words = new Set(text.match(/[^\s"'[\]{},=:#|>]{1,200}/gu) ?? []);
  for (const word of [...words].slice(0, most)) {
    const state = isAbsolute(word) ? undefined : stateOf(join(folder, word));
    if (state?.isFile() === true) found[word] = "file";
    else if (state?.isDirectory() === true)
      found[word] = names.some((name) => stateOf(join(folder, word, name))) ? "kustomization" : "folder";
  }
  return found;
}

function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A part of the path is no folder, or must not be read.
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort().slice(0, most);
  } catch {
    return [];
  }
}
