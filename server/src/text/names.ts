import type { Range } from "./range.js";

/** A place in a document where something is given its name, or is called by it; ranges are relative to the slice. */
export interface NamedPlace {
  /** The name itself, without quotes around it. */
  readonly range: Range;
  /** What is named: places with the same key mean the same thing. */
  readonly key: string;
  /** The name as it reads, quotes and escapes resolved. */
  readonly name: string;
  readonly role: "declaration" | "use";
  /** How far a key is known: within the slice, or in every document of the workspace. */
  readonly reach: "slice" | "workspace";
  /** Of keys that are known everywhere: the namespace, where one is written. Places of which one says nothing may mean the same. */
  readonly scope?: string | undefined;
  /** The declaration that counts at this place, where others have the same key. */
  readonly declaredAt?: Range | undefined;
  /** What a new name must look like; without it the name here cannot be changed. */
  readonly form?: RegExp | undefined;
  /** What is named, in a word: `stage`, `ConfigMap`. */
  readonly kind: string;
}
