import { conversionOf, mountFields } from "./convert/conversion.js";
import { type CsvField, csvFields } from "./syntax/mount.js";
import type { Span } from "./syntax/span.js";
import type { DockerfileTree, Instruction } from "./syntax/tree.js";
import { judgedInstructions } from "./triggers.js";

export type MountType = "bind" | "cache" | "tmpfs" | "secret" | "ssh";

/** The types of `RUN --mount`, the default one first. */
export const mountTypes: readonly MountType[] = ["bind", "cache", "tmpfs", "secret", "ssh"];

/** The options of `RUN --mount`, under the names that the reference gives them, with the other names that mean the same. */
export const mountOptionNames: Readonly<Record<string, string>> = {
  type: "type",
  from: "from",
  source: "source",
  src: "source",
  target: "target",
  dst: "target",
  destination: "target",
  readonly: "readonly",
  ro: "readonly",
  readwrite: "readwrite",
  rw: "readwrite",
  required: "required",
  size: "size",
  id: "id",
  sharing: "sharing",
  mode: "mode",
  uid: "uid",
  gid: "gid",
  env: "env",
};

/** An option of a mount after expansion. */
export interface MountOption {
  readonly field: CsvField;
  /** In lower case, as written: `src`. */
  readonly key: string;
  /** The reference's name: `source`; undefined for an unknown one. */
  readonly name: string | undefined;
  /** Undefined for an option that stands alone. */
  readonly value: string | undefined;
  /** False where the value depends on the build. */
  readonly certain: boolean;
  /** The type seen up to here, which decides whether `size` and `required` may stand; undefined where it is not certain. */
  readonly typeSoFar: MountType | undefined;
}

export interface Mount {
  readonly instruction: Instruction;
  /** The flag's whole value, or the flag itself where that is empty. */
  readonly span: Span;
  /** Offset in the value at which it stops being one CSV record. */
  readonly faultAt: number | undefined;
  readonly options: readonly MountOption[];
  /** Undefined where it is not certain or not a type. */
  readonly type: MountType | undefined;
}

/** All mounts of the instructions that a build of this file reads. */
export function mountsOf(tree: DockerfileTree): readonly Mount[] {
  let known = mountsByTree.get(tree);
  if (known === undefined) {
    known = judgedInstructions(tree).flatMap((instruction) => (instruction.name === "RUN" ? readMounts(tree, instruction) : []));
    mountsByTree.set(tree, known);
  }
  return known;
}

const mountsByTree = new WeakMap<DockerfileTree, readonly Mount[]>();

function readMounts(tree: DockerfileTree, instruction: Instruction): readonly Mount[] {
  return instruction.flags.flatMap(({ name, value, span }) => {
    if (name.text !== "--mount" || value === undefined) return [];
    const mount = readMount(tree, instruction, value);
    return [value.text === "" ? { ...mount, span } : mount];
  });
}

/** The value of the last certain option of that name. */
export function mountValue({ options }: Mount, name: string): MountOption | undefined {
  return options.findLast((option) => option.name === name);
}

function readMount(tree: DockerfileTree, instruction: Instruction, span: Span): Mount {
  const { expansions } = conversionOf(tree);
  const { faultAt } = csvFields(span);
  let type: MountType | undefined = "bind";
  const options = mountFields(span).map((field): MountOption => {
    const key = field.key.text.toLowerCase();
    const found = field.value && expansions.get(field.value);
    const value = found?.text ?? field.value?.text;
    const certain = found === undefined ? !/[$"'\\`]/u.test(field.value?.text ?? "") : found.certain && found.fault === undefined;
    if (key === "type" && value !== undefined) type = certain ? mountTypes.find((known) => known === value.toLowerCase()) : undefined;
    const name = Object.hasOwn(mountOptionNames, key) ? mountOptionNames[key] : undefined;
    return { field, key, name, value, certain, typeSoFar: type };
  });
  return { instruction, span, faultAt, options, type };
}
