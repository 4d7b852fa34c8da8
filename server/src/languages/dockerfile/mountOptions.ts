import type { Reading } from "./convert/reading.js";
import { mountFields } from "./convert/reading.js";
import { type CsvField, csvFields } from "./syntax/mount.js";
import type { Span } from "./syntax/span.js";

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
  /** The flag's whole value, or the flag itself where that is empty. */
  readonly span: Span;
  /** Offset in the value at which it stops being one CSV record. */
  readonly faultAt: number | undefined;
  readonly options: readonly MountOption[];
  /** Undefined where it is not certain or not a type. */
  readonly type: MountType | undefined;
}

/** The mounts of a RUN. */
export function mountsOf(reading: Reading): readonly Mount[] {
  let known = mountsByReading.get(reading);
  if (known === undefined) {
    known = reading.instruction.flags.flatMap(({ name, value, span }) => {
      if (name.text !== "--mount" || value === undefined) return [];
      const mount = readMount(reading, value);
      return [value.text === "" ? { ...mount, span } : mount];
    });
    mountsByReading.set(reading, known);
  }
  return known;
}

const mountsByReading = new WeakMap<Reading, readonly Mount[]>();

/** The value of the last certain option of that name. */
export function mountValue({ options }: Mount, name: string): MountOption | undefined {
  return options.findLast((option) => option.name === name);
}

function readMount({ expansions }: Reading, span: Span): Mount {
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
  return { span, faultAt, options, type };
}
