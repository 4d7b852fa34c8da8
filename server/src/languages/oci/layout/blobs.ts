import type { RuleContext } from "../../../engine/rule.js";

/** What the host says of a blob of the layout in which a document lies. */
export interface Blob {
  readonly size: number;
  /** Digest of the bytes, by the algorithm under which the blob is stored; absent where it is not known. */
  readonly digest?: string;
  /** SHA-256 of the bytes unpacked; absent where it is not known. */
  readonly unpacked?: string;
  /** The object that the blob is, where it is one. */
  readonly document?: Members;
}

/** Members of an object that nobody has judged yet. */
export type Members = Readonly<Record<string, unknown>>;

/** The blobs that a document's descriptors name, by digest; null for one that is not there. */
export type Blobs = Readonly<Record<string, Blob | null>>;

/** The blobs around a document, undefined where it lies in no layout or nobody can look. */
export function blobsOf({ companions }: RuleContext): Blobs | undefined {
  const text = companions?.["blobs/"];
  if (companions === undefined || text === undefined) return undefined;
  let blobs = known.get(companions);
  if (blobs === undefined) {
    // Written by the host of the same program, in this shape.
    blobs = JSON.parse(text) as Blobs;
    known.set(companions, blobs);
  }
  return blobs;
}

const known = new WeakMap<object, Blobs>();

/** The blob of a digest: null where it is known not to be there, undefined where nothing is known. */
export function blobOf(blobs: Blobs, digest: string | undefined): Blob | null | undefined {
  return digest !== undefined && Object.hasOwn(blobs, digest) ? blobs[digest] : undefined;
}
