import type { CelType, SimpleType } from "./types.js";
import { Duration, type Failure, ListValue, MapValue, Optional, Timestamp, TypeName, Uint, type Value } from "./values.js";
import type { Work } from "./work.js";

/** One signature of a function or operator. */
export interface Overload {
  readonly name: string;
  /** Called as `a.f(b)`; `a` is then the first parameter. */
  readonly member: boolean;
  readonly parameters: readonly CelType[];
  readonly result: CelType;
  /** Only called with values that fit the parameters. */
  run(values: readonly Value[], work: Work): Value | Failure;
}

/**
 * Declares an overload: `f(int): string`, or `f(this string, int): string` for one called as `text.f(1)`. Capital letters are type
 * parameters, names with dots are library types. `run` gets the values in order, then the work that is left.
 */
export function define(signature: string, run: (...values: never[]) => Value | Failure): Overload {
  const [, name = "", parameters = "", result = ""] = /^(.+?)\((.*)\): (.+)$/u.exec(signature) ?? [];
  const member = parameters.startsWith("this ");
  const list = splitParts(member ? parameters.slice("this ".length) : parameters).map(readType);
  // The values were compared with the signature before (`fits`), and `run` declares the same types.
  const call = run as (...values: readonly unknown[]) => Value | Failure;
  return { name, member, parameters: list, result: readType(result), run: (values, work) => call(...values, work) };
}

/** Whether a value may be given where a type is expected. Items of lists and maps are not looked at. */
export function fits(value: Value, type: CelType): boolean {
  if (typeof type === "string") return simple[type](value);
  if ("list" in type) return value instanceof ListValue;
  if ("map" in type || "object" in type) return value instanceof MapValue;
  if ("optional" in type) return value instanceof Optional;
  if ("typeOf" in type) return value instanceof TypeName;
  if ("library" in type) return typeof value === "object" && value !== null && "type" in value && value.type === type.library;
  return true;
}

const simple: Readonly<Record<SimpleType, (value: Value) => boolean>> = {
  dyn: () => true,
  intOrString: () => true,
  error: () => true,
  null: (value) => value === null,
  bool: (value) => typeof value === "boolean",
  int: (value) => typeof value === "bigint",
  uint: (value) => value instanceof Uint,
  double: (value) => typeof value === "number",
  string: (value) => typeof value === "string",
  bytes: (value) => value instanceof Uint8Array,
  timestamp: (value) => value instanceof Timestamp,
  duration: (value) => value instanceof Duration,
};

/** Reads a type as signatures write it: `int`, `list<A>`, `map<string, list<string>>`, `optional<A>`, `type<A>`, `net.IP`. */
function readType(text: string): CelType {
  const generic = /^(list|map|optional|type)<(.*)>$/u.exec(text);
  if (generic !== null) {
    const [first = "dyn", second = "dyn"] = splitParts(generic[2] ?? "").map(readType);
    if (generic[1] === "list") return { list: first };
    if (generic[1] === "map") return { map: second, key: first };
    return generic[1] === "optional" ? { optional: first } : { typeOf: first };
  }
  if (/^[A-Z]$/u.test(text)) return { parameter: text };
  return isSimple(text) ? text : { library: text };
}

function isSimple(text: string): text is SimpleType {
  return Object.hasOwn(simple, text);
}

/** Splits at the commas outside angle brackets. */
function splitParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (character === "<") depth++;
    else if (character === ">") depth--;
    else if ((character === "," && depth === 0) || index === text.length) {
      parts.push(text.slice(begin, index).trim());
      begin = index + 1;
    }
  }
  return parts.filter((part) => part !== "");
}
