/**
 * A field of a format, whatever its depth: owning type and name.
 * `core/v1.SecurityContext#privileged`, `oci.runtime.Linux#namespaces`, `dockerfile.RUN#--security`.
 * A type by itself (its kind, or the document) is written with an empty name: `apps/v1.Deployment#`.
 */
export type FieldKey = `${string}#${string}`;

/** Joins an owning type and a name. */
export function fieldKey(type: string, name: string): FieldKey {
  return `${type}#${name}`;
}

/** Owning type and name of a key. */
export function splitFieldKey(key: FieldKey): { readonly type: string; readonly name: string } {
  const hash = key.indexOf("#");
  return { type: key.slice(0, hash), name: key.slice(hash + 1) };
}
