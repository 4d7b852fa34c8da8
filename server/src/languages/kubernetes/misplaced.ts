import type { Catalogue, TypeShape } from "./catalogue.js";

/** How far below a type its fields are searched for a name that stands too high. */
const searchDepth = 3;

/** Where a field belongs: on a path below the type that lacks it (`containers[].name`), or in a type that holds it. */
export type Elsewhere = { readonly below: string } | { readonly above: string };

/**
 * Where a field that `type` does not have belongs: in one of the types below it (it stands too high), or one of the types around it
 * (too deep). Undefined where no nearby type has it.
 */
export function placeFor(catalogue: Catalogue, type: string, name: string, path: readonly (string | number)[]): Elsewhere | undefined {
  const below = findBelow(catalogue, type, name);
  if (below !== undefined) return { below };
  const above = owners(catalogue, type).find((owner) => catalogue.field(owner, name) !== undefined);
  return above === undefined || path.length < 2 ? undefined : { above };
}

/** The same as the end of a message. */
export function misplaced(catalogue: Catalogue, type: string, name: string, path: readonly (string | number)[]): string | undefined {
  const place = placeFor(catalogue, type, name, path);
  if (place === undefined) return undefined;
  if ("below" in place) return `it belongs in \`${place.below}\``;
  return `it belongs one level up, in ${place.above.slice(place.above.lastIndexOf(".") + 1)}`;
}

/** The shortest path of field names below `type` that ends at `name`. */
function findBelow(catalogue: Catalogue, type: string, name: string): string | undefined {
  let level: { readonly type: string; readonly path: readonly string[] }[] = [{ type, path: [] }];
  const seen = new Set([type]);
  for (let depth = 0; depth < searchDepth; depth++) {
    const next: typeof level = [];
    for (const { type: owner, path } of level) {
      for (const [fieldName, field] of catalogue.fields(owner) ?? []) {
        if (fieldName === "status") continue;
        const { name: target, mark } = innermost(field.shape);
        if (target === undefined || seen.has(target)) continue;
        seen.add(target);
        const here = [...path, fieldName + mark];
        if (catalogue.field(target, name) !== undefined) return here.join(".");
        next.push({ type: target, path: here });
      }
    }
    level = next;
  }
  return undefined;
}

function innermost(shape: TypeShape): { readonly name: string | undefined; readonly mark: string } {
  switch (shape.kind) {
    case "type":
      return { name: shape.name, mark: "" };
    case "list":
      return { name: innermost(shape.items).name, mark: "[]" };
    default:
      return { name: undefined, mark: "" };
  }
}

const ownersByCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** The types that hold `type` in a field. */
function owners(catalogue: Catalogue, type: string): readonly string[] {
  let table = ownersByCatalogue.get(catalogue);
  if (table === undefined) {
    const made = new Map<string, string[]>();
    for (const owner of catalogue.types()) {
      for (const field of catalogue.fields(owner)?.values() ?? []) {
        const target = innermost(field.shape).name;
        if (target !== undefined) made.set(target, [...(made.get(target) ?? []), owner]);
      }
    }
    table = made;
    ownersByCatalogue.set(catalogue, table);
  }
  return table.get(type) ?? [];
}
