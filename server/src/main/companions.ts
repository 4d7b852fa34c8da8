import { readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Source } from "../text/source.js";
import { pathOf } from "./kustomization.js";
import { isKustomizationName, pathsOf } from "./kustomizationPaths.js";
import { blobsAround, mayLieInLayout } from "./layoutBlobs.js";

/** The names by which hadolint's configuration is looked for, in its order. */
const names = [".hadolint.yaml", ".hadolint.yml"];
/** How far above a Dockerfile it is looked for. */
const levels = 8;
/** How long an answer for a file holds, in milliseconds: while one types, it is asked for at each keystroke. */
const fresh = 500;
/** Longest configuration that is read, in bytes. */
const longest = 65_536;

/**
 * What lies around a file that is judged with it: hadolint's configuration for Dockerfiles, for a kustomization what the paths in its
 * text lead to, and the blobs of an image layout. Undefined for other files. `name` is a path or a `file:` URI; `patient` callers have
 * large blobs read while they wait.
 */
export function companionsOf(name: string, text?: string, patient = false): Source["companions"] {
  const isKustomization = isKustomizationName(name);
  if (!isKustomization && !mayLieInLayout(name)) return besideDockerfile(name);
  const path = text === undefined ? undefined : pathOf(name);
  if (path === undefined || text === undefined) return undefined;
  return isKustomization ? pathsOf(path, text) : blobsAround(path, text, patient);
}

/**
 * What lies beside a Dockerfile: hadolint's configuration, in its folder or above, and what it leaves out of the build context, in a
 * file of its name or of its folder. Undefined for other files. `name` is a path or a `file:` URI.
 */
function besideDockerfile(name: string): Source["companions"] {
  if (!/dockerfile|containerfile/iu.test(name)) return undefined;
  const path = pathOf(name);
  if (path === undefined || !/dockerfile|containerfile/iu.test(basename(path))) return undefined;
  const known = looked.get(path);
  if (known !== undefined && Date.now() - known.at < fresh) return known.found;
  const configuration = configurationAbove(dirname(path));
  const ignored = textOf(`${path}.dockerignore`) ?? textOf(join(dirname(path), ".dockerignore"));
  const same = known !== undefined && known.configuration === configuration && known.ignored === ignored;
  const found = same ? known.found : together(configuration, ignored);
  looked.set(path, { at: Date.now(), configuration, ignored, found });
  return found;
}

interface Looked {
  readonly at: number;
  readonly configuration: string | undefined;
  readonly ignored: string | undefined;
  /** The same object while both texts are. */
  readonly found: Source["companions"];
}

const looked = new Map<string, Looked>();
const read = new Map<string, { readonly changed: number; readonly text: string | undefined }>();

function together(configuration: string | undefined, ignored: string | undefined): Source["companions"] {
  if (configuration === undefined && ignored === undefined) return undefined;
  return {
    ...(configuration !== undefined && { ".hadolint.yaml": configuration }),
    ...(ignored !== undefined && { ".dockerignore": ignored }),
  };
}

function configurationAbove(start: string): string | undefined {
  let folder = start;
  for (let level = 0; level < levels; level++) {
    for (const name of names) {
      const text = textOf(join(folder, name));
      if (text !== undefined) return text;
    }
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return undefined;
}

/** The text of a small file, read again when it changes; undefined where there is none or it cannot be read. */
function textOf(file: string): string | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  if (state?.isFile() !== true || state.size > longest) return undefined;
  const known = read.get(file);
  if (known?.changed === state.mtimeMs) return known.text;
  let text: string | undefined;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    // Not to be read: nothing is known, then.
  }
  read.set(file, { changed: state.mtimeMs, text });
  return text;
}
