import { type CelType, showType } from "./types.js";

/** What the type parameters of an expression stand for, found while checking (cel-go, checker/types.go and checker/mapping.go). */
export class Bindings {
  readonly #types = new Map<string, CelType>();
  readonly #trail: { readonly parameter: string; readonly before: CelType | undefined }[] = [];
  #count = 0;

  /** A parameter nothing is known of. */
  fresh(): CelType {
    return { parameter: `_var${this.#count++}` };
  }

  /** Whether values of each type may stand where the other is expected. Learns from success, forgets what a failure tried. */
  assignable(types: readonly CelType[], expected: readonly CelType[]): boolean {
    const mark = this.#trail.length;
    if (types.length === expected.length && types.every((type, index) => this.#assignable(type, expected[index] ?? "error"))) return true;
    for (const { parameter, before } of this.#trail.splice(mark).reverse()) {
      if (before === undefined) this.#types.delete(parameter);
      else this.#types.set(parameter, before);
    }
    return false;
  }

  /** `type` with all that is known of its parameters; with `final` the rest becomes `dyn`. */
  substitute(type: CelType, final = false): CelType {
    if (typeof type === "string") return type;
    if ("parameter" in type) {
      const bound = this.#types.get(type.parameter);
      if (bound !== undefined) return this.substitute(bound, final);
      return final ? "dyn" : type;
    }
    if ("list" in type) return { list: this.substitute(type.list, final) };
    if ("map" in type) return { map: this.substitute(type.map, final), key: this.substitute(type.key ?? "string", final) };
    if ("optional" in type) return { optional: this.substitute(type.optional, final) };
    if ("typeOf" in type && type.typeOf !== undefined) return { typeOf: this.substitute(type.typeOf, final) };
    return type;
  }

  #assignable(type: CelType, expected: CelType): boolean {
    if (isParameter(expected)) {
      const { valid, bound } = this.#bind(type, expected.parameter);
      if (valid || bound) return valid;
    }
    if (isParameter(type)) return this.#bind(expected, type.parameter).valid;
    if (isWild(type) || isWild(expected)) return true;
    if (type === "null" || expected === "null") return isNullable(type) && isNullable(expected);
    if (typeof type === "string" || typeof expected === "string") return type === expected;
    if ("list" in type) return "list" in expected && this.#assignable(type.list, expected.list);
    if ("map" in type) {
      return (
        "map" in expected && this.#assignable(type.key ?? "string", expected.key ?? "string") && this.#assignable(type.map, expected.map)
      );
    }
    if ("optional" in type) return "optional" in expected && this.#assignable(type.optional, expected.optional);
    if ("object" in type) return "object" in expected && type.object === expected.object;
    if ("library" in type) return "library" in expected && type.library === expected.library;
    return "typeOf" in expected;
  }

  /** Whether a parameter may stand for `type`, and whether it stood for something before. */
  #bind(type: CelType, parameter: string): { readonly valid: boolean; readonly bound: boolean } {
    if (isParameter(type) && type.parameter === parameter) return { valid: true, bound: true };
    const before = this.#types.get(parameter);
    if (before === undefined) {
      const valid = !this.#occurs(parameter, type);
      if (valid) this.#set(parameter, type);
      return { valid, bound: false };
    }
    if (isExactly(type, before)) return { valid: true, bound: true };
    if (!this.#assignable(type, before)) return { valid: false, bound: true };
    const general = mostGeneral(type, before);
    if (!this.#occurs(parameter, general)) this.#set(parameter, general);
    return { valid: true, bound: true };
  }

  #set(parameter: string, type: CelType): void {
    this.#trail.push({ parameter, before: this.#types.get(parameter) });
    this.#types.set(parameter, type);
  }

  /** Whether a parameter appears in `type`, so that binding it would never end. */
  #occurs(parameter: string, type: CelType): boolean {
    if (typeof type === "string") return false;
    if ("parameter" in type) {
      if (type.parameter === parameter) return true;
      const bound = this.#types.get(type.parameter);
      return bound !== undefined && this.#occurs(parameter, bound);
    }
    return partsOf(type).some((part) => this.#occurs(parameter, part));
  }
}

/** Of two types that fit, the one that says less. */
export function mostGeneral(left: CelType, right: CelType): CelType {
  return isEqualOrLessSpecific(left, right) ? left : right;
}

/** Whether a type stands for anything; the second kind for what already has a fault. */
export function isWild(type: CelType): boolean {
  return type === "dyn" || type === "intOrString" || type === "error";
}

function isEqualOrLessSpecific(left: CelType, right: CelType): boolean {
  if (isWild(left) || isParameter(left)) return true;
  if (isWild(right) || isParameter(right)) return false;
  const leftParts = partsOf(left);
  const rightParts = partsOf(right);
  if (kindOf(left) !== kindOf(right) || leftParts.length !== rightParts.length) return false;
  return leftParts.every((part, index) => isEqualOrLessSpecific(part, rightParts[index] ?? "error"));
}

function isExactly(left: CelType, right: CelType): boolean {
  return left === right || showType(left) === showType(right);
}

function isParameter(type: CelType): type is { readonly parameter: string } {
  return typeof type === "object" && "parameter" in type;
}

/** Types that the old checker lets be null, and null itself. */
function isNullable(type: CelType): boolean {
  if (typeof type === "string") return type === "null" || type === "timestamp" || type === "duration";
  return "object" in type || "library" in type || "optional" in type;
}

function partsOf(type: CelType): readonly CelType[] {
  if (typeof type === "string") return [];
  if ("list" in type) return [type.list];
  if ("map" in type) return [type.key ?? "string", type.map];
  if ("optional" in type) return [type.optional];
  return "typeOf" in type && type.typeOf !== undefined ? [type.typeOf] : [];
}

function kindOf(type: CelType): string {
  if (typeof type === "string") return type;
  if ("list" in type) return "list";
  if ("map" in type) return "map";
  if ("optional" in type) return "optional";
  return "typeOf" in type ? "type" : showType(type);
}
