import type { CelType } from "../types.js";
import { type Amount, exactly, union } from "./amounts.js";
import type { Core, CoreField, CoreName } from "./core.js";
import { namesOf, type Path, pathTo, step } from "./paths.js";

/** The size that a value can have to which a path leads; undefined where that is not known. */
export type SizeOf = (path: readonly string[]) => Amount | undefined;

/** The sizes of the keys (of a list: none to speak of) and of the items or values of a container. */
export interface EntrySize {
  readonly container: "list" | "map";
  readonly key: Amount;
  readonly value: Amount;
}

/** A part of a call, as the costs of functions see it. */
export interface Operand {
  readonly core: Core | undefined;
  readonly type: CelType;
  readonly path: Path | undefined;
  readonly size: Amount | undefined;
}

interface Local {
  readonly path: Path | undefined;
  readonly size: Amount | undefined;
  readonly entry: EntrySize | undefined;
}

/** What is known while an expression's cost is estimated: paths and sizes of its parts, and the variables of macros (cel-go, checker/cost.go, coster). */
export class State {
  readonly #declared: SizeOf;
  readonly #paths = new Map<Core, Path | undefined>();
  readonly #sizes = new Map<Core, Amount>();
  readonly #entries = new Map<Core, EntrySize>();
  readonly #locals = new Map<string, Local[]>();

  constructor(sizeOf: SizeOf) {
    this.#declared = sizeOf;
  }

  /** Notes the way to a variable. */
  follow(core: CoreName): void {
    const local = this.#local(core.name);
    this.#paths.set(core, local === undefined ? pathTo(core.name) : local.path);
  }

  followField(core: CoreField): void {
    this.#paths.set(core, step(this.#pathOf(core.operand), core.field));
  }

  followItem(core: Core, container: Core, name: "@items" | "@values"): void {
    this.#paths.set(core, step(this.#pathOf(container), name));
  }

  /** The part as a function sees it. */
  operand(core: Core): Operand {
    return { core, type: core.type, path: this.#pathOf(core), size: this.sizeOf(core) };
  }

  /** The size that was found out, else the one that is declared. */
  estimated({ size, path }: Pick<Operand, "size" | "path">): Amount | undefined {
    return size ?? this.#declaredAt(path);
  }

  sizeOf(core: Core): Amount | undefined {
    const known = this.#sizes.get(core) ?? ownSize(core);
    if (known !== undefined) return known;
    const declared = this.#declaredAt(this.#pathOf(core));
    if (declared !== undefined) {
      this.#sizes.set(core, declared);
      return declared;
    }
    if (isScalar(core.type)) return exactly(1);
    return core.kind === "name" ? this.#local(core.name)?.size : undefined;
  }

  setSize(core: Core, size: Amount | undefined): void {
    if (size !== undefined) this.#sizes.set(core, size);
  }

  entryOf(core: Core): EntrySize | undefined {
    return this.#entries.get(core) ?? (core.kind === "name" ? this.#local(core.name)?.entry : undefined);
  }

  setEntry(core: Core, entry: EntrySize | undefined): void {
    if (entry !== undefined) this.#entries.set(core, entry);
  }

  /** The same sizes for one part as for another. */
  copy(to: Core, from: Core): void {
    this.setSize(to, this.sizeOf(from));
    this.setEntry(to, this.entryOf(from));
  }

  bind(name: string, value: Core): void {
    this.#push(name, { path: this.#pathOf(value), size: this.sizeOf(value), entry: this.entryOf(value) });
  }

  /** A variable that goes over the items of a list or the keys of a map. */
  bindItem(name: string, range: Core): void {
    const entry = this.entryOf(range);
    const isList = (entry?.container ?? containerOf(range.type)) === "list";
    const path = step(this.#pathOf(range), isList ? "@items" : "@keys");
    this.#push(name, { path, size: isList ? entry?.value : entry?.key, entry: undefined });
  }

  /** Two variables: one over indices or keys, one over items or values. */
  bindPair(first: string, second: string, range: Core): void {
    const entry = this.entryOf(range);
    const isList = (entry?.container ?? containerOf(range.type)) === "list";
    const path = this.#pathOf(range);
    this.#push(first, { path: step(path, isList ? "@indices" : "@keys"), size: entry?.key, entry: undefined });
    this.#push(second, { path: step(path, isList ? "@items" : "@values"), size: entry?.value, entry: undefined });
  }

  unbind(name: string): void {
    this.#locals.get(name)?.pop();
  }

  #push(name: string, local: Local): void {
    const found = this.#locals.get(name);
    if (found === undefined) this.#locals.set(name, [local]);
    else found.push(local);
  }

  #local(name: string): Local | undefined {
    return this.#locals.get(name)?.at(-1);
  }

  #pathOf(core: Core): Path | undefined {
    const local = core.kind === "name" ? this.#local(core.name) : undefined;
    return local === undefined ? this.#paths.get(core) : local.path;
  }

  #declaredAt(path: Path | undefined): Amount | undefined {
    return path === undefined ? undefined : this.#declared(namesOf(path));
  }
}

/** Sizes of both containers together. */
export function unitedEntries(left: EntrySize | undefined, right: EntrySize | undefined): EntrySize | undefined {
  if (left === undefined || right === undefined) return undefined;
  return { container: left.container, key: union(left.key, right.key), value: union(left.value, right.value) };
}

function ownSize(core: Core): Amount | undefined {
  if (core.kind === "literal") return exactly(core.size);
  if (core.kind === "list") return exactly(core.items.length);
  return core.kind === "map" ? exactly(core.entries.length) : undefined;
}

function containerOf(type: CelType): "list" | "map" | undefined {
  if (typeof type !== "object") return undefined;
  return "list" in type ? "list" : "map" in type ? "map" : undefined;
}

/** Whether values of a type have a size of one; not so texts, nor what is only known when evaluated. */
function isScalar(type: CelType): boolean {
  if (typeof type === "object") return "optional" in type && isScalar(type.optional);
  return scalars.has(type);
}

const scalars: ReadonlySet<CelType> = new Set(["bool", "double", "duration", "int", "timestamp", "uint"]);
