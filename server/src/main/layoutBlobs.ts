import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Source } from "../text/source.js";
import { type BlobFacts, factsOf } from "./blobFacts.js";

/** How long an answer holds, in milliseconds: while one types, it is asked for at each keystroke. */
const fresh = 500;
/** Blobs that are looked at for one document. */
const most = 2000;

/** Whether a path or URI may be a document of an image layout: its index, or a blob. */
export function mayLieInLayout(name: string): boolean {
  return /(?:^|[/\\])index\.json$/u.test(name) || /[/\\]blobs[/\\][^/\\]+[/\\][0-9a-f]{32,128}$/u.test(name);
}

/**
 * What the blobs beside a document of an image layout are, under the name `blobs/`: JSON of `BlobFacts` by digest, null for those that
 * are not there. Undefined where the document lies in no layout. Follows what indexes and manifests name; `patient` as in `factsOf`.
 */
export function blobsAround(path: string, text: string, patient: boolean): Source["companions"] {
  const before = looked.get(path);
  if (before !== undefined && before.text === text && Date.now() - before.at < fresh) return before.found;
  const root = layoutOf(path);
  if (root === undefined) return undefined;
  const shown = JSON.stringify(Object.fromEntries(blobsNamedIn(text, root, patient)));
  const found = before?.shown === shown ? before.found : { "blobs/": shown };
  looked.set(path, { at: Date.now(), text, shown, found });
  return found;
}

interface Looked {
  readonly at: number;
  readonly text: string;
  readonly shown: string;
  readonly found: Readonly<Record<string, string>>;
}

const looked = new Map<string, Looked>();

/** The folder that holds `oci-layout` and `blobs`. */
function layoutOf(path: string): string | undefined {
  const root = basename(path) === "index.json" ? dirname(path) : join(dirname(path), "..", "..");
  return isFolder(join(root, "blobs")) && statSync(join(root, "oci-layout"), { throwIfNoEntry: false }) !== undefined ? root : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function blobsNamedIn(text: string, root: string, patient: boolean): ReadonlyMap<string, BlobFacts | null> {
  const found = new Map<string, BlobFacts | null>();
  const waiting = digestsIn(text);
  for (let digest = waiting.shift(); digest !== undefined && found.size < most; digest = waiting.shift()) {
    if (found.has(digest)) continue;
    const [algorithm = "", hex = ""] = digest.split(":");
    const facts = factsOf(join(root, "blobs", algorithm, hex), algorithm, patient) ?? null;
    found.set(digest, facts);
    if (facts?.document !== undefined) waiting.push(...digestsOfDocument(facts.document));
  }
  return found;
}

function digestsIn(text: string): string[] {
  return [...text.matchAll(/"digest"\s*:\s*"([a-z0-9]{1,16}:[0-9a-f]{32,128})"/gu)].map(([, digest = ""]) => digest);
}

/** Digests of what an index or a manifest is made of; not that of its subject, which lies elsewhere as often as not. */
function digestsOfDocument({ config, layers, manifests }: Readonly<Record<string, unknown>>): string[] {
  return digestsIn(JSON.stringify([config, layers, manifests]));
}
