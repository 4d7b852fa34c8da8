import type { RuleContext } from "../../../engine/rule.js";
import { type Found, first, lookup, number, text } from "../look.js";
import { type Blob, type Blobs, blobOf, blobsOf, type Members } from "./blobs.js";

/** A descriptor of a document, or of a document that it names, and the blob that it describes. */
export interface Described {
  /** What the descriptor describes, by where it stands. */
  readonly role: "config" | "layer" | "manifest";
  readonly mediaType: string | undefined;
  readonly digest: string | undefined;
  readonly size: number | undefined;
  /** Whether content may be missing by rights: it lies elsewhere, or was left out of an index for other platforms. */
  readonly mayBeAbsent: boolean;
  /** Null where the blob is not there, undefined where nothing is known. */
  readonly blob: Blob | null | undefined;
  /** The descriptor of the judged document that it is, or that leads to it. */
  readonly found: Found;
  /** Empty for a descriptor of the judged document itself, else words such as ``layers[0] of the manifest: ``. */
  readonly inside: string;
}

/** How far documents in documents are followed: an index of indexes of manifests. */
const deepest = 3;

/** All descriptors of a document that lies in an image layout, and those of the documents that they describe. */
export function* describedIn(root: Found, context: RuleContext): Generator<Described> {
  const blobs = blobsOf(context);
  if (blobs === undefined) return;
  const isEntry = context.source?.endsWith("index.json") === true;
  for (const [role, path] of places) {
    for (const found of lookup(root, path)) {
      const digest = text(first(found, "digest"));
      const described: Described = {
        role,
        mediaType: text(first(found, "mediaType")),
        digest,
        size: number(first(found, "size")),
        mayBeAbsent:
          (role === "manifest" && !isEntry) || first(found, "urls") !== undefined || isElsewhere(text(first(found, "mediaType"))),
        blob: blobOf(blobs, digest),
        found,
        inside: "",
      };
      yield described;
      yield* inner(described, blobs, 1);
    }
  }
}

const places = [
  ["config", "config"],
  ["layer", "layers[]"],
  ["manifest", "manifests[]"],
] as const;

function* inner(outer: Described, blobs: Blobs, depth: number): Generator<Described> {
  const document = outer.role === "manifest" && depth <= deepest ? outer.blob?.document : undefined;
  if (document === undefined) return;
  for (const { role, name, members } of membersOf(document)) {
    const { mediaType, digest, size, urls } = members;
    const type = typeof mediaType === "string" ? mediaType : undefined;
    const described: Described = {
      role,
      mediaType: type,
      digest: typeof digest === "string" ? digest : undefined,
      size: typeof size === "number" ? size : undefined,
      mayBeAbsent: role === "manifest" || urls !== undefined || isElsewhere(type),
      blob: blobOf(blobs, typeof digest === "string" ? digest : undefined),
      found: outer.found,
      inside: `${outer.inside}${name} of ${role === "manifest" ? "the index" : "the manifest"}: `,
    };
    yield described;
    yield* inner(described, blobs, depth + 1);
  }
}

/** Descriptors of an index or a manifest that is plain data. */
export function membersOf({ config, layers, manifests }: Members): readonly Listed[] {
  return [
    ...[config].filter(isMembers).map((members) => ({ role: "config" as const, name: "`config`", members })),
    ...listed(layers, "layer", "layers"),
    ...listed(manifests, "manifest", "manifests"),
  ];
}

interface Listed {
  readonly role: Described["role"];
  /** As it is called in a message. */
  readonly name: string;
  readonly members: Members;
}

function listed(value: unknown, role: Described["role"], name: string): readonly Listed[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((members, index) => (isMembers(members) ? [{ role, name: `\`${name}[${index}]\``, members }] : []));
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Layers that are fetched from where they are offered, never passed on. */
function isElsewhere(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /nondistributable|\.foreign\./u.test(mediaType);
}
