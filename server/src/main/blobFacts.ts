import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createGunzip, gunzipSync } from "node:zlib";

/** What is known of a blob's bytes. A digest is absent where nobody has counted it yet, or can. */
export interface BlobFacts {
  readonly size: number;
  /** Digest of the bytes, by the algorithm under which the blob is stored. */
  readonly digest?: string;
  /** SHA-256 of what gzip unpacks from them; of the bytes themselves where they are not packed. */
  readonly unpacked?: string;
  /** The object that the blob is, where it is small and JSON. */
  readonly document?: Readonly<Record<string, unknown>>;
}

/** Larger blobs are hashed beside the work, not in it, and looked at again when they are asked for the next time. */
const hashedAtOnce = 4 * 1024 * 1024;
/** Largest blob that is read as a whole. */
const readAtOnce = 256 * 1024 * 1024;
/** What a packed blob may unpack to, in bytes, for those who wait and for those who do not. */
const unpackedAtMost = { patient: 512 * 1024 * 1024, hasty: 32 * 1024 * 1024 };
/** Longest blob that is looked at as a document. */
const documentAtMost = 1024 * 1024;

interface Known {
  readonly changed: number;
  readonly facts: BlobFacts;
}

const known = new Map<string, Known>();
const underWay = new Set<string>();

/** The facts of a blob; undefined where there is no such file. `patient` callers have large blobs hashed while they wait. */
export function factsOf(file: string, algorithm: string, patient: boolean): BlobFacts | undefined {
  const state = statSync(file, { throwIfNoEntry: false });
  if (state?.isFile() !== true) return undefined;
  const before = known.get(file);
  if (before?.changed === state.mtimeMs && before.facts.size === state.size) return before.facts;
  const keep = (facts: BlobFacts): BlobFacts => {
    known.set(file, { changed: state.mtimeMs, facts });
    return facts;
  };
  if (!hashes.has(algorithm)) return keep({ size: state.size });
  if (state.size <= (patient ? readAtOnce : hashedAtOnce)) return keep(readFacts(file, algorithm, patient));
  if (!underWay.has(file)) void hashAside(file, algorithm).then((found) => keep({ size: state.size, ...found }));
  return { size: state.size };
}

const hashes: ReadonlySet<string> = new Set(["sha256", "sha512"]);

function readFacts(file: string, algorithm: string, patient: boolean): BlobFacts {
  try {
    const bytes = readFileSync(file);
    const document = bytes.length <= documentAtMost && bytes[0] === 0x7b ? objectIn(bytes) : undefined;
    const unpacked = document === undefined ? unpackedDigest(bytes, patient ? unpackedAtMost.patient : unpackedAtMost.hasty) : undefined;
    return {
      size: bytes.length,
      digest: `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`,
      ...(unpacked !== undefined && { unpacked }),
      ...(document !== undefined && { document }),
    };
  } catch {
    // Not to be read: its size is all that is known.
    return { size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 };
  }
}

function objectIn(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    // An object that is no array has string keys.
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function unpackedDigest(bytes: Buffer, maxOutputLength: number): string | undefined {
  if (isZstd(bytes)) return undefined;
  try {
    const content = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength }) : bytes;
    return `sha256:${createHash("sha256").update(content).digest("hex")}`;
  } catch {
    // Cut short, or larger than anybody wants to unpack.
    return undefined;
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function isZstd(bytes: Buffer): boolean {
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;
}

/** Digests of a large blob, counted piece by piece while other things go on. */
async function hashAside(file: string, algorithm: string): Promise<Pick<BlobFacts, "digest" | "unpacked">> {
  underWay.add(file);
  try {
    const digest = await digestOf(createReadStream(file), algorithm);
    // What is not packed fails at its first bytes.
    const unpacked = await digestOf(createReadStream(file).pipe(createGunzip()), "sha256").catch(() => undefined);
    return { digest, ...(unpacked !== undefined && { unpacked }) };
  } catch {
    return {};
  } finally {
    underWay.delete(file);
  }
}

async function digestOf(stream: AsyncIterable<Buffer>, algorithm: string): Promise<string> {
  const hash = createHash(algorithm);
  for await (const piece of stream) hash.update(piece);
  return `${algorithm}:${hash.digest("hex")}`;
}
