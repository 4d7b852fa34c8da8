import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Source } from "../text/source.js";
import { pathOf } from "./kustomization.js";

/** The names by which hadolint's configuration is looked for, in its order. */
const names = [".hadolint.yaml", ".hadolint.yml"];
/** How far above a Dockerfile it is looked for. */
const levels = 8;
/** How long an answer for a folder holds, in milliseconds: files of one folder are checked in a row. */
const fresh = 500;
/** Longest configuration that is read, in bytes. */
const longest = 65_536;

/** The configuration of hadolint in the folder of a Dockerfile or above; undefined for other files. `name` is a path or a `file:` URI. */
export function companionsOf(name: string): Source["companions"] {
  if (!/dockerfile|containerfile/iu.test(name)) return undefined;
  const path = pathOf(name);
  if (path === undefined || !/dockerfile|containerfile/iu.test(basename(path))) return undefined;
  const folder = dirname(path);
  const known = looked.get(folder);
  if (known !== undefined && Date.now() - known.at < fresh) return known.found;
  const found = configurationAbove(folder);
  looked.set(folder, { at: Date.now(), found });
  return found;
}

const looked = new Map<string, { readonly at: number; readonly found: Source["companions"] }>();
const read = new Map<string, { readonly changed: number; readonly companions: Source["companions"] }>();

function configurationAbove(start: string): Source["companions"] {
  let folder = start;
  for (let level = 0; level < levels; level++) {
    for (const name of names) {
      const file = join(folder, name);
      const state = statSync(file, { throwIfNoEntry: false });
      if (state?.isFile() === true && state.size <= longest) return configurationIn(file, state.mtimeMs);
    }
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return undefined;
}

/** The same object while the file is unchanged. */
function configurationIn(file: string, changed: number): Source["companions"] {
  const known = read.get(file);
  if (known?.changed === changed) return known.companions;
  const companions = textOf(file);
  read.set(file, { changed, companions });
  return companions;
}

function textOf(file: string): Source["companions"] {
  try {
    return { ".hadolint.yaml": readFileSync(file, "utf8") };
  } catch {
    // Not to be read: nothing is known, then.
    return undefined;
  }
}
