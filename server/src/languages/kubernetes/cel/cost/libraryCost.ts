import type { CelType } from "../types.js";
import { type Amount, add, endless, exactly, multiply, none, scale, unknownAmount } from "./amounts.js";
import { type CallCost, type Invocation, patternCost, perCharacter, perPatternCharacter } from "./invocation.js";
import { step } from "./paths.js";
import { replacedSize } from "./replacedSize.js";
import type { Operand, State } from "./state.js";

/** The cost of a function of Kubernetes (apiserver, pkg/cel/library/cost.go, EstimateCallCost); undefined for others. */
export function libraryCost({ core, overload, target, parts }: Invocation, state: State): CallCost | undefined {
  const size = (operand: Operand | undefined): Amount => (operand && state.estimated(operand)) ?? unknownAmount;
  const [first, second] = parts;
  const { name } = core;
  if (singles.has(name)) return { cost: exactly(1) };
  if (readers.has(name)) return first && { cost: scale(size(first), perCharacter), size: keepers.has(name) ? size(first) : undefined };
  if (changers.has(name)) return target && { cost: scale(size(target), perCharacter), size: size(target) };
  if (walkers.has(name)) return target && { cost: walkCost(target, state, size) };
  switch (name) {
    case "check":
      return { cost: exactly(350_000) };
    case "fieldSelector":
    case "labelSelector":
      return first && { cost: selectorCost(size(first)) };
    case "replace":
      return { cost: scale(size(target), 2 * perCharacter), size: replacedSize(size(target), size(first), size(second)) };
    case "split":
      return { cost: scale(size(target), 2 * perCharacter), size: { min: 0, max: pieces(second) ?? size(target).max } };
    case "join":
      return target && joinCost(target, first, state, size);
    case "find":
    case "findAll":
      return { cost: patternCost(size(target), size(first)), size: { min: 0, max: size(target).max } };
    case "ip":
      return { cost: isLibrary(overload[0], "net.CIDR") ? exactly(1) : scale(size(first), perCharacter) };
    case "ip.isCanonical":
      return { cost: scale(size(first), 2 * perCharacter) };
    case "containsIP":
    case "containsCIDR":
      return { cost: add(addressCost(name), overload[1] === "string" ? scale(size(first), perCharacter) : none) };
    case "validate":
      return { cost: scale(scale(size(first), perCharacter), longestFormat * perPatternCharacter) };
    case "_==_":
      return first && second && equalityCost(first, second);
    default:
      return undefined;
  }
}

const singles: ReadonlySet<string> = new Set(
  (
    "serviceAccount path group resource subresource namespace name allowed reason error errored masked prefixLength family isUnspecified " +
    "isLoopback isLinkLocalMulticast isLinkLocalUnicast isGlobalUnicast sign asInteger isInteger asApproximateFloat isGreaterThan isLessThan " +
    "compareTo add sub major minor patch getScheme getHostname getHost getPort getEscapedPath getQuery"
  ).split(" "),
);

/** Functions that go once over their argument. */
const readers: ReadonlySet<string> = new Set("url jsonpatch.escapeKey cidr isIP isCIDR quantity isQuantity semver isSemver".split(" "));

/** Of these, the ones whose result has the size of the argument. */
const keepers: ReadonlySet<string> = new Set(["url", "jsonpatch.escapeKey"]);

/** Methods that go once over their text and give one of that size. */
const changers: ReadonlySet<string> = new Set(["lowerAscii", "upperAscii", "substring", "trim"]);

/** Methods that look at each item, or at each character. */
const walkers: ReadonlySet<string> = new Set(["isSorted", "sum", "max", "min", "indexOf", "lastIndexOf"]);

/** The longest regular expression of a named format (apiserver, pkg/cel/format.go). */
const longestFormat = 128;

type Size = (operand: Operand) => Amount;

/** The items of a list, as far as a path leads to them. */
function itemsOf({ type, path }: Operand): Operand | undefined {
  const item = typeof type === "object" ? ("list" in type ? type.list : "map" in type ? (type.key ?? "string") : undefined) : undefined;
  return item && { core: undefined, type: item, size: undefined, path: path && step({ ...path, cells: [...path.cells] }, "@items") };
}

function walkCost(target: Operand, state: State, size: Size): Amount {
  const item = itemsOf(target);
  if (item === undefined) return scale(size(target), perCharacter);
  const texts = item.type === "string" || item.type === "bytes";
  return multiply(size(target), texts ? add(exactly(1), scale(state.estimated(item) ?? unknownAmount, perCharacter)) : exactly(1));
}

function joinCost(target: Operand, separator: Operand | undefined, state: State, size: Size): CallCost {
  const count = size(target);
  const item = itemsOf(target);
  let whole = item === undefined ? none : multiply(count, state.estimated(item) ?? unknownAmount);
  if (separator !== undefined) {
    const gaps = { min: Math.max(0, count.min - 1), max: Math.max(0, count.max - 1) };
    whole = add(whole, multiply(size(separator), gaps));
  }
  return { cost: scale(whole, perCharacter), size: whole };
}

function pieces(limit: Operand | undefined): number | undefined {
  const core = limit?.core;
  if (core?.kind !== "literal" || core.integer === undefined) return undefined;
  return core.integer < 0 ? endless : core.integer;
}

/** A selector is cut into requirements, each of at least two characters. */
function selectorCost(length: Amount): Amount {
  return add(add(exactly(10), scale(length, perCharacter)), scale(scale(length, 0.5), 50));
}

/** Addresses have 4 or 16 bytes. */
function addressCost(name: "containsIP" | "containsCIDR"): Amount {
  const bytes: Amount = { min: 4, max: 16 };
  const compared = scale(add(bytes, bytes), perCharacter);
  return name === "containsIP" ? compared : add(add(compared, scale(bytes, perCharacter)), exactly(1));
}

/** Values of the server's own types are compared at once; undefined for others. */
function equalityCost(left: Operand, right: Operand): CallCost | undefined {
  const type = left.type;
  if (typeof type !== "object" || !("library" in type) || !isLibrary(right.type, type.library)) return undefined;
  if (type.library === "kubernetes.NamedFormat") return { cost: scale({ min: 1, max: 64 }, perCharacter) };
  if (type.library !== "kubernetes.URL") return { cost: exactly(1) };
  return { cost: scale({ min: 1, max: right.size?.max ?? 1 }, perCharacter) };
}

function isLibrary(type: CelType | undefined, name: string): boolean {
  return typeof type === "object" && "library" in type && type.library === name;
}
