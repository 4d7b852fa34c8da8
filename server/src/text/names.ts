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
  /** What a new name must be like; without it the name here cannot be changed. */
  readonly form?: NameForm | undefined;
  /** What it is one of: no two of the same slice (or, where the key is known everywhere, of the same namespace) are given one name. */
  readonly among?: string | undefined;
  /** Where others share the key: the place's owner, in which all mean one thing. */
  readonly within?: string | undefined;
  /** What the owner is labelled with, by which it is selected. */
  readonly labels?: readonly string[] | undefined;
  /** A use that reaches every owner with at least these labels. */
  readonly selector?: readonly string[] | undefined;
  /** What is named, in a word: `stage`, `ConfigMap`. */
  readonly kind: string;
}

/** Why something cannot be called by a new name, worded like a finding; undefined where it can. */
export type NameForm = (newName: string) => string | undefined;

/** The form of names that a pattern describes. */
export function matching(pattern: RegExp): NameForm {
  return (newName) => (pattern.test(newName) ? undefined : `it must match \`${pattern.source}\``);
}
