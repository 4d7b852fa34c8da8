/** A type of the Common Expression Language, as a variable, a field or an expression has it. */
export type CelType = SimpleType | ListType | MapType | ObjectType | OptionalType | LibraryType | TypeOfType | TypeParameter;

/** `intOrString` is checked when evaluated, as `dyn` is; `error` stands for an expression that already has a fault. */
export type SimpleType =
  | "dyn"
  | "null"
  | "bool"
  | "int"
  | "uint"
  | "double"
  | "string"
  | "bytes"
  | "timestamp"
  | "duration"
  | "intOrString"
  | "error";

/** A list and the type of its items. */
export interface ListType {
  readonly list: CelType;
}

/** A map, the type of its values and of its keys (strings where left out). */
export interface MapType {
  readonly map: CelType;
  readonly key?: CelType | undefined;
}

/** An object with known fields, by escaped name (`escape.ts`). Objects are the same type where their names are equal. Without `fields` every field exists and is `dyn`. */
export interface ObjectType {
  readonly object: string;
  readonly fields?: Readonly<Record<string, CelType>> | undefined;
}

/** `optional_type(T)`. */
export interface OptionalType {
  readonly optional: CelType;
}

/** A type that only functions make, such as `net.IP` or `kubernetes.authorization.Authorizer`. */
export interface LibraryType {
  readonly library: string;
}

/** The type of a type: what `type(x)` and the word `int` have. */
export interface TypeOfType {
  readonly typeOf: CelType | undefined;
}

/** A type still to be found: `A` of a function's signature, or the items of `[]`. */
export interface TypeParameter {
  readonly parameter: string;
}

/** What an expression may refer to. */
export interface Scope {
  /** By name. A name with dots is looked up before the fields of its first part. */
  readonly variables: Readonly<Record<string, CelType>>;
  /** The types a mutating policy may build: `Object{…}` with everything below, and `JSONPatch{…}`. */
  readonly patchTypes?: boolean | undefined;
  /** Whether `cel.bind` is there, which only selectors of devices have (dynamic-resource-allocation, cel/compile.go). A fault only where this is false. */
  readonly bindings?: boolean | undefined;
}

/** The name under which messages of cel-go show a type. */
export function showType(type: CelType): string {
  if (typeof type === "string") return simpleNames.get(type) ?? type;
  if ("list" in type) return `list(${showType(type.list)})`;
  if ("map" in type) return `map(${showType(type.key ?? "string")}, ${showType(type.map)})`;
  if ("object" in type) return type.object;
  if ("optional" in type) return `optional_type(${showType(type.optional)})`;
  if ("library" in type) return type.library;
  if ("typeOf" in type) return type.typeOf === undefined ? "type" : `type(${showType(type.typeOf)})`;
  return type.parameter;
}

const simpleNames: ReadonlyMap<SimpleType, string> = new Map([
  ["intOrString", "dyn"],
  ["error", "!error!"],
]);
